/** `notice explain`: the rules, one or all, in both languages and without a workspace. */
import { expect, test } from 'vitest'
import { RULES } from '../../src/lint/rule-registry.ts'
import { openWorld } from './open-world.ts'
import { register } from './sample.ts'

const explain = (...argv: string[]) => openWorld({}).run('explain', ...argv)

test('without a name it lists every rule', async () => {
  const { status, out, err } = await explain()
  expect({ status, err }).toEqual({ status: 0, err: '' })
  for (const { id } of RULES) expect(out).toContain(`\n  ${id}  `)
  expect(out).toContain(`${RULES.length} rules.`)
})

test('the name of an area lists its rules', async () => {
  const { status, out } = await explain('retention')
  expect(status).toBe(0)
  const listed = [...out.matchAll(/^ {2}([\w-]+\/[\w-]+) {2}/gm)].map(([, id]) => id)
  expect(listed.toSorted()).toEqual(
    RULES.map(({ id }) => id)
      .filter((id) => id.startsWith('retention/'))
      .toSorted(),
  )
  expect(await explain('retention/*')).toMatchObject({ status: 0, out })
})

test('a rule is told with its provisions, its reason, what to do, and examples', async () => {
  const { status, out, err } = await explain('retention/missing')
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toMatch(/^retention\/missing {2}error\n\nThe notice says how long/)
  expect(out).toMatch(
    /Provisions\n {2}GDPR 13\(2\)\(a\), 14\(2\)\(a\)\n\nWhy\n {2}\S[\s\S]*What to do\n {2}Add `retention`/,
  )
  expect(out).toMatch(
    /Not like this: .*\n {4}data: [\s\S]* {2}error: The notice does not say[\s\S]*Like this: .*\n {4}retention: /,
  )
})

test('in Finnish too', async () => {
  const { out } = await explain('retention/missing', '--ui-lang', 'fi')
  expect(out).toMatch(/^retention\/missing {2}virhe\n/)
  expect(out).toContain('tietosuoja-asetus 13(2)(a), 14(2)(a)')
  expect(out).not.toMatch(/GDPR|Not like this|error/)
})

test('JSON is for programs', async () => {
  const one = JSON.parse((await explain('retention/missing', '--json')).out)
  expect(one).toMatchObject({
    version: 1,
    rule: { id: 'retention/missing', citation: 'GDPR 13(2)(a), 14(2)(a)' },
  })
  const all = JSON.parse((await explain('--json')).out)
  expect(all.rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id))
})

test.each([
  ['retention/mising', 'Did you mean retention/missing?'],
  ['retentoin/missing', 'Did you mean retention/missing?'],
  ['interest-unnamed', 'Did you mean legal-basis/interest-unnamed?'],
  ['nothing/like-it', 'See: notice explain'],
])('%s is no rule: exit status 2', async (name, hint) => {
  expect(await explain(name)).toEqual({
    status: 2,
    out: '',
    err: `error: there is no rule ${name}\n  ${hint}\n`,
  })
})

test('what is no rule is told in Finnish', async () => {
  const { status, err } = await explain('retention/mising', '--ui-lang', 'fi')
  expect(status).toBe(2)
  expect(err).toMatch(/^virhe: .*retention\/mising.*\n {2}Tarkoititko retention\/missing\?\n$/)
})

const ownRules = {
  'notices/a.yaml': register('a'),
  'notices/notice.config.yaml': 'companyRules: [branding/rules.yaml]\n',
  'branding/rules.yaml': `rules:
  - id: our/privacy-mailbox
    at: controllers.*.emails
    must: { match: "^tietosuoja@" }
    message: { fi: "Väärä postilaatikko: {value}.", en: "The wrong mailbox: {value}." }
    hint: { fi: Käytä yhteistä., en: Use the common one. }
    severity: warning
`,
}

test('in a workspace, rules of its own are told too', async () => {
  const world = openWorld(ownRules)
  expect((await world.run('explain')).out).toMatch(/\nour\n {2}our\/privacy-mailbox {2}warning\n/)
  expect(await world.run('explain', 'our/privacy-mailbox')).toEqual({
    status: 0,
    out: 'our/privacy-mailbox  warning\n\nThe wrong mailbox.\n\nWhat to do\n  Use the common one.\n',
    err: '',
  })
  expect((await world.run('explain', 'our/privacy-mailbx')).err).toContain(
    'Did you mean our/privacy-mailbox?',
  )
})

test('settings with mistakes do not keep the law from being explained', async () => {
  const world = openWorld({ ...ownRules, 'branding/rules.yaml': 'rules: [{}]' })
  expect((await world.run('explain', 'retention/missing')).status).toBe(0)
})
