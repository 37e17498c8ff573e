/** `--generate-waivers`: a baseline for a workspace that starts with findings. */
import { expect, test } from 'vitest'
import { found, openWorld } from './open-world.ts'
import { register, unlawful, waivers } from './sample.ts'

const waiversOf = (world: ReturnType<typeof openWorld>) =>
  new TextDecoder().decode(world.io.files.readFile(`${world.folder}/notices/notice.waivers.yaml`))

test('--generate-waivers writes a baseline, and a second run adds nothing to it', async () => {
  const world = openWorld({ 'notices/a.yaml': unlawful('a') })
  const first = await world.run('validate', '--generate-waivers')
  expect(first.status).toBe(1)
  expect(first.err).toBe(
    'note: added 2 waivers to notices/notice.waivers.yaml: fill in reason and owner of each\n',
  )
  const baseline = waiversOf(world)
  expect(baseline).toContain(`  - rule: legal-basis/interest-unnamed
    register: a
    at: purposes.deliver.interest
    reason: "FILL IN: why this is accepted for now"
    owner: "FILL IN: who answers for it"
    until: 2027-05-22
`)
  const second = await world.run('validate', '--generate-waivers')
  expect(second.status).toBe(0)
  expect(second.err).toBe('note: nothing to waive: notices/notice.waivers.yaml is as it was\n')
  expect(waiversOf(world)).toBe(baseline)

  // One for each waiver, of its reason and its owner together.
  const reminders = [...Array(2)].map(() => 'waiver/no-reason warning')
  const waived = ['retention/missing waived', 'legal-basis/interest-unnamed waived']
  expect(await found(world)).toEqual([...waived, ...reminders])
  expect((await world.run('validate', '--max-warnings', '0')).status).toBe(1)
  expect((await world.run('build', '-f', 'md')).status).toBe(0)

  world.write({
    'notices/notice.waivers.yaml': baseline.replaceAll(/FILL IN: .*"/g, 'Agreed on 3 November."'),
  })
  expect(await found(world)).toEqual(waived)
})

test('a baseline that has ended unfilled is renewed, and what was filled in stays as it is', async () => {
  const world = openWorld({ 'notices/a.yaml': unlawful('a') })
  await world.run('validate', '--generate-waivers')
  const baseline = waiversOf(world)
  const later = ['validate', '--generate-waivers', '--as-of', '2027-06-01']
  const { status, err } = await world.run(...later)
  expect(status).toBe(1)
  expect(err).toBe(
    'note: renewed 2 waivers that had ended in notices/notice.waivers.yaml: fill in reason and owner of each\n',
  )
  expect(waiversOf(world)).toBe(baseline.replaceAll('2027-05-22', '2027-12-01'))
  expect((await world.run('validate', '--as-of', '2027-06-01')).status).toBe(0)

  const filled = baseline.replace(/FILL IN: why[^"]*/, 'Agreed on 3 November.')
  world.write({ 'notices/notice.waivers.yaml': filled })
  expect((await world.run(...later)).err).toMatch(/added 1 waiver to .*, renewed 1 waiver that had ended/)
  expect(waiversOf(world)).toContain(
    'Agreed on 3 November."\n    owner: "FILL IN: who answers for it"\n    until: 2027-05-22',
  )
})

test('a new file names the schema for editors as the registers beside it do', async () => {
  const line = '# yaml-language-server: $schema=../../notice/schemas/'
  const world = openWorld({ 'notices/a.yaml': `${line}register.schema.json\n${unlawful('a')}` })
  await world.run('validate', '--generate-waivers')
  expect(waiversOf(world).split('\n')[0]).toBe(`${line}waivers.schema.json`)
})

test('it speaks Finnish, and counts its months from --as-of', async () => {
  const world = openWorld({ 'notices/a.yaml': unlawful('a') })
  const { err } = await world.run(
    'validate',
    '--generate-waivers',
    '--ui-lang',
    'fi',
    '--as-of',
    '2027-01-31',
  )
  expect(err).toMatch(/^huomautus: poikkeuksia lisätty 2 /)
  expect(waiversOf(world)).toMatch(/reason: "TÄYDENNÄ: .*\n {4}owner: "TÄYDENNÄ: .*\n {4}until: 2027-07-31\n/)
})

test.each([
  ['waivers', waivers('2027-03-31')['notices/notice.waivers.yaml'], 1],
  ['comments only', '# Ours.\n', 2],
  ['nothing', '', 2],
])('a file that holds %s keeps what it holds', async (_what, text, added) => {
  const world = openWorld({ 'notices/a.yaml': unlawful('a'), 'notices/notice.waivers.yaml': text })
  const { err } = await world.run('validate', '--generate-waivers')
  expect(err).toMatch(new RegExp(`^note: added ${added} waivers? to`))
  for (const line of text.split('\n')) expect(waiversOf(world)).toContain(line)
  expect((await found(world)).filter((finding) => finding.endsWith(' error'))).toEqual([])
})

test('nothing is written where there is nothing to waive', async () => {
  const world = openWorld({ 'notices/a.yaml': register('a') })
  expect((await world.run('validate', '--generate-waivers')).status).toBe(0)
  expect(world.io.files.kindOf(`${world.folder}/notices/notice.waivers.yaml`)).toBeUndefined()
})
