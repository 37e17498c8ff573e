/** What a workspace sets of the rules, as the commands take it: severities, rules of its own, waivers. */
import { expect, test } from 'vitest'
import { fits } from '../report/sarif-schema.ts'
import { found, openWorld } from './open-world.ts'
import { register, unlawful, waivers } from './sample.ts'

const config = (text: string) => ({ 'notices/notice.config.yaml': text })
test.each([
  ['nothing', 'formats: [md]', ['retention/missing error', 'legal-basis/interest-unnamed error']],
  [
    'a rule lowered',
    'rules: { retention/missing: warning }',
    ['retention/missing warning', 'legal-basis/interest-unnamed error'],
  ],
  ['a rule off', 'rules: { retention/missing: off }', ['legal-basis/interest-unnamed error']],
  [
    'an area',
    'rules: { legal-basis/*: info }',
    ['retention/missing error', 'legal-basis/interest-unnamed info'],
  ],
  [
    'an area, and a rule of it otherwise',
    'rules: { retention/missing: warning, retention/*: off, legal-basis/*: off }',
    ['retention/missing warning'],
  ],
])('severities: %s', async (_what, text, expected) => {
  const world = openWorld({ 'notices/a.yaml': unlawful('a'), ...config(text) })
  expect(await found(world)).toEqual(expected)
  const stops = expected.some((finding) => finding.endsWith(' error'))
  expect((await world.run('build', '-f', 'md')).status).toBe(stops ? 1 : 0)
})

test('the report does not hide that the config sets rules', async () => {
  const world = openWorld({
    'notices/a.yaml': unlawful('a'),
    ...config('rules: { retention/missing: warning }'),
  })
  expect((await world.run('validate')).out).toMatch(/1 rule.*notices\/notice\.config\.yaml/)
})

test.each([
  ['retention/mising', 'retention/missing'],
  ['retention', 'retention/*'],
  ['retentoin/*', 'retention/*'],
])('%s is no rule: exit status 2, with what was meant', async (name, meant) => {
  const world = openWorld({ 'notices/a.yaml': register('a'), ...config(`rules: { ${name}: off }`) })
  for (const command of ['validate', 'build', 'coverage']) {
    const { status, out, err } = await world.run(command)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain('notices/notice.config.yaml:1:10')
    expect(err).toContain('workspace/unknown-rule')
    expect(err).toContain(`Did you mean \`${meant}\`?`)
  }
})

const unlimited = { 'notices/a.yaml': register('a').replace(/^retention:\n.*\n/m, '') }

test('a waived finding stops nothing, and is told of', async () => {
  const world = openWorld({ ...unlimited, ...waivers('2026-11-22') })
  expect(await found(world)).toEqual(['retention/missing waived'])
  expect(await world.run('validate')).toMatchObject({ status: 0, out: expect.stringContaining('1 waived') })
  expect(await world.run('build', '-f', 'md')).toMatchObject({ status: 0 })
  expect(world.read('a.fi.md')).not.toMatch(/luonnos/i)
  const sarif = JSON.parse((await world.run('validate', '--format', 'sarif')).out)
  expect(sarif.runs[0].results[0].suppressions).toMatchObject([
    { justification: expect.stringContaining('being agreed on') },
  ])
})

test('the day after its last a waiver covers nothing, and is an error itself', async () => {
  const world = openWorld({ ...unlimited, ...waivers('2026-11-21') })
  expect(await found(world)).toEqual(['retention/missing error', 'waiver/expired error'])
  const { status, out } = await world.run('validate')
  expect(status).toBe(1)
  expect(out).toContain('notices/notice.waivers.yaml:7:12')
  expect((await world.run('build', '-f', 'md')).status).toBe(1)
  expect((await world.run('validate', '--as-of', '2026-11-21')).status).toBe(0)
})

test('an expired waiver is an error also when there is nothing left to waive', async () => {
  const world = openWorld({ 'notices/a.yaml': register('a'), ...waivers('2026-11-21') })
  expect(await found(world)).toEqual(['waiver/expired error'])
  expect((await world.run('build', '-f', 'md')).status).toBe(1)
})

test('a waiver that covers nothing is a warning, where the whole workspace was judged', async () => {
  const world = openWorld({
    'notices/a.yaml': register('a'),
    'notices/b.yaml': register('b'),
    ...waivers('2027-03-31'),
  })
  expect(await found(world)).toEqual(['waiver/unused warning'])
  expect(await world.run('validate')).toMatchObject({ status: 0 })
  expect((await world.run('validate', 'notices/b.yaml')).out).toBe('No problems in 1 register\n')
})

test('a waiver of what is no rule is an error', async () => {
  const world = openWorld({ ...unlimited, ...waivers('2027-03-31', 'retention/mising') })
  expect(await found(world)).toEqual(['retention/missing error', 'waiver/unknown-rule error'])
})

test('a file of waivers with mistakes stops the run', async () => {
  const world = openWorld({
    ...unlimited,
    'notices/notice.waivers.yaml': 'waivers: [{ rule: retention/missing }]',
  })
  const { status, err } = await world.run('validate')
  expect(status).toBe(2)
  expect(err).toContain('schema/missing-key')
})

test('a file of waivers that is a list is told how to begin', async () => {
  const text = waivers('2027-03-31')
    ['notices/notice.waivers.yaml'].replace('waivers:\n', '')
    .replaceAll(/^ {2}/gm, '')
  const { status, err } = await openWorld({ ...unlimited, 'notices/notice.waivers.yaml': text }).run(
    'validate',
  )
  expect(status).toBe(2)
  expect(err).toContain('should begin with `waivers:`, but begins with its list')
})

test.each(['json', 'sarif', 'junit', 'github'])(
  'mistakes in settings stand in reports for programs: %s',
  async (format) => {
    const world = openWorld({ ...unlimited, ...config('formats: [htm]\n') })
    const { status, out, err } = await world.run('validate', '--format', format)
    expect({ status, err }).toEqual({ status: 2, err: '' })
    expect(out).toContain('schema/wrong-value')
    expect(out).toContain('notices/notice.config.yaml')
    if (format === 'sarif') {
      const sarif = JSON.parse(out)
      fits(sarif)
      expect(fits.errors).toBeNull()
      expect(sarif.runs[0].invocations).toEqual([{ executionSuccessful: false }])
    }
    const toFile = await world.run('validate', '--format', `${format}=report.txt`)
    expect(toFile).toMatchObject({ status: 2, out: '', err: expect.stringContaining('schema/wrong-value') })
    expect(new TextDecoder().decode(world.io.files.readFile(`${world.folder}/report.txt`))).toBe(out)
  },
)

const ownRules = {
  ...config('companyRules: [branding/rules.yaml]\n'),
  'branding/rules.yaml': `rules:
  - id: our/privacy-mailbox
    at: controllers.*.emails
    must: { match: "^tietosuoja@" }
    message: { fi: "Väärä postilaatikko: {value}.", en: "The wrong mailbox: {value}." }
    hint: Use tietosuoja@esimerkki.example.
    severity: error
    citation: Privacy guideline 3/2026
`,
}

test('company rules stand beside those of the law', async () => {
  const world = openWorld({ 'notices/a.yaml': register('a'), ...ownRules })
  const { status, out } = await world.run('validate')
  expect(status).toBe(1)
  expect(out).toContain(
    'error  our/privacy-mailbox  Privacy guideline 3/2026\n  The wrong mailbox: info@esimerkki.example.\n  → Use tietosuoja@',
  )
  expect((await world.run('validate', '--ui-lang', 'fi')).out).toContain('Väärä postilaatikko: info@')
  expect((await world.run('build', '-f', 'md')).status).toBe(1)
  world.write(config('companyRules: [branding/rules.yaml]\nrules: { our/*: warning }\n'))
  expect((await world.run('build', '-f', 'md')).status).toBe(0)
  world.write(waivers('2027-01-01', 'our/privacy-mailbox'))
  expect(await found(world)).toEqual(['our/privacy-mailbox waived'])
})

test.each([
  ['a file that is not there', 'branding/rule.yaml', {}, 'Did you mean `branding/rules.yaml`?'],
  [
    'a place that no description has',
    'branding/rules.yaml',
    { from: 'controllers.*.emails', to: 'controllers.*.email' },
    'emails',
  ],
  ['an area of the law', 'branding/rules.yaml', { from: 'our/', to: 'retention/' }, 'branding/rules.yaml:2:'],
])(
  'company rules with %s stop the run',
  async (_what, path, change: { from?: string; to?: string }, message) => {
    const text = ownRules['branding/rules.yaml'].replace(change.from ?? '', change.to ?? '')
    const world = openWorld({
      'notices/a.yaml': register('a'),
      ...config(`companyRules: [${path}]\n`),
      'branding/rules.yaml': text,
    })
    const { status, err } = await world.run('validate')
    expect(status).toBe(2)
    expect(err).toContain(message)
  },
)
