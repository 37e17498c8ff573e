/** `notice build` by law: legal errors stop a register and no other, and drafts are made in spite of them. */
import { expect, test } from 'vitest'
import { inspect, toolsMissing } from '../pdf/pdf-tools.ts'
import { openWorld } from './open-world.ts'
import { quickFiles, quickWorkspace, register, unlawful } from './sample.ts'

test('a register with legal errors is not published, and what was stays; the others are', async () => {
  const world = openWorld(quickWorkspace)
  await world.run('build')
  const before = { staff: world.read('staff.fi.md'), index: world.read('index.fi.html') }
  world.write({
    'notices/staff.yaml': unlawful('staff').replaceAll('Palvelut', 'Palveleminen'),
    'notices/customers.yaml': register('customers').replaceAll('Palvelut', 'Palveleminen'),
  })
  const { status, out, err } = await world.run('build', '--json')
  expect(status).toBe(1)
  expect(JSON.parse(out)).toMatchObject({
    written: ['fi.html', 'fi.md', 'en.html', 'en.md'].map((rest) => `published/customers.${rest}`),
    failed: [{ file: 'notices/staff.yaml', errors: 2 }],
  })
  expect(err).toContain('notices/staff.yaml:1:1  error  retention/missing  GDPR 13(2)(a), 14(2)(a)\n')
  expect(err).toContain('2 errors in 1 of 2 registers\n')
  expect(err).toContain('note: 1 register could not be built: its published files are as they were\n')
  expect(world.names()).toEqual(quickFiles)
  expect({ staff: world.read('staff.fi.md'), index: world.read('index.fi.html') }).toEqual(before)
  expect(world.read('customers.fi.md')).toContain('Palveleminen')
})

test('a register that has never been lawful has no file', async () => {
  const world = openWorld({ ...quickWorkspace, 'notices/staff.yaml': unlawful('staff') })
  expect((await world.run('build')).status).toBe(1)
  expect(world.names()).toEqual(quickFiles.filter((name) => name.startsWith('customers')))
})

test('--check says that it was not checked', async () => {
  const world = openWorld(quickWorkspace)
  await world.run('build')
  world.write({ 'notices/staff.yaml': unlawful('staff') })
  const { status, out, err } = await world.run('build', '--check')
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(err).toContain('retention/missing')
  expect(err).toMatch(/\nNot checked: 4 files of 1 register with mistakes; 4 up to date\.\n$/)
})

test('--draft makes it all the same, marked in every format, and tells what stands in the way', async () => {
  const world = openWorld({ 'notices/staff.yaml': unlawful('staff') })
  const { status, out, err } = await world.run('build', '--draft', '-f', 'html,md,pdf,fragment')
  expect({ status, out }).toEqual({ status: 0, out: '' })
  expect(err).toContain('error  retention/missing')
  expect(err).toMatch(
    /\n2 errors in 1 of 1 register\nWrote 8 files, 0 unchanged, from 1 register in 0\.0 s\n$/,
  )
  for (const format of ['html', 'md', 'fragment.html']) {
    expect(world.read(`staff.fi.${format}`), format).toMatch(/luonnos/i)
    expect(world.read(`staff.en.${format}`), format).toMatch(/draft/i)
  }
  if (toolsMissing !== undefined) return
  for (const [language, word] of [
    ['fi', /luonnos/i],
    ['en', /draft/i],
  ] as const)
    expect(inspect('pdftotext', ['{}', '-'], world.bytes(`staff.${language}.pdf`))).toMatch(word)
})

test('--draft marks what is lawful as well, and the index pages', async () => {
  const world = openWorld({ ...quickWorkspace, 'notices/staff.yaml': unlawful('staff') })
  const { status, out } = await world.run('build', '--draft', '--json')
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ failed: [] })
  expect(world.names()).toEqual(quickFiles)
  for (const name of ['customers.fi.md', 'staff.fi.md', 'index.fi.html'])
    expect(world.read(name), name).toMatch(/luonnos/i)
})

test('no draft is made of what has mistakes of shape', async () => {
  const world = openWorld({ ...quickWorkspace, 'notices/staff.yaml': register('staff', 'retentoin: []') })
  const { status, err } = await world.run('build', '--draft')
  expect(status).toBe(1)
  expect(err).toContain('schema/unknown-key')
  expect(world.names()).toEqual(quickFiles.filter((name) => name.startsWith('customers')))
})

test('warnings and remarks are told of and stop nothing', async () => {
  const world = openWorld({
    ...quickWorkspace,
    'notices/staff.yaml': register('staff').replace(/^security:\n(?: {2}.*\n)*/m, ''),
  })
  const { status, err } = await world.run('build')
  expect(status).toBe(0)
  expect(err).toContain('info  security/missing')
  expect(err).toContain('Wrote 10 files')
})

test('the day of judgement leaves no trace in what is published', async () => {
  const [first, second] = [openWorld(quickWorkspace), openWorld(quickWorkspace)]
  await first.run('build', '--as-of', '2026-11-01')
  await second.run('build', '--as-of', '2028-06-01')
  for (const name of ['.notice-manifest.json', ...quickFiles])
    expect(second.read(name), name).toBe(first.read(name))
})
