/** Rules of an organisation's own: what they find, and what is wrong with them. */
import { describe, expect, test } from 'vitest'
import { companyRule } from '../../src/lint/company-rules.ts'
import { lintRegister } from '../../src/lint/lint-rules.ts'
import { locateDiagnostic } from '../../src/report/located.ts'
import { validateCompanyRules } from '../../src/validate/validate-company-rules.ts'
import { parsed, told } from '../validate/judged.ts'
import { registerOf } from './register-of.ts'

const file = 'branding/rules.yaml'

/** The paths that one rule finds in a register. */
function found(rule: string, register: string): string[] {
  const { value, diagnostics } = validateCompanyRules(
    parsed(`rules:\n  - { id: our/rule, message: 'Found {value}', severity: warning, ${rule} }\n`, file),
    [],
  )
  expect(diagnostics).toEqual([])
  const rules = (value?.rules ?? []).map(companyRule)
  return lintRegister(registerOf(register), { file: 'a.yaml', asOf: '2026-11-22', rules }).map(
    ({ path, args }) => [path.join('.'), ...[args['value'] ?? []].flat()].join(' '),
  )
}

const PURPOSES = `purposes:
  - { id: orders, name: { fi: Tilaukset, en: Orders }, basis: contract }
  - { id: marketing, name: { fi: Markkinointi, en: Marketing }, basis: legitimate-interests }
  - { id: surveys, name: { fi: Kyselyt, en: Surveys }, basis: [consent, legitimate-interests], balancing: { fi: Tehty, en: Done } }
`
const RETENTION = `retention:
  - { period: P3Y, from: end-of-contract }
  - { period: P12Y, from: end-of-contract }
  - { criteria: { fi: niin kauan kuin tarve vaatii, en: as long as needed } }
`

describe('assertions', () => {
  test.each([
    ['must: { exist: true }, at: dpo.emails', 'recipients: none', ['dpo.emails']],
    ['must: { exist: true }, at: recipients', 'recipients: none', []],
    ['must: { exist: false }, at: recipients', 'recipients: none', ['recipients none']],
    [
      'must: { exist: true }, at: purposes.*.law',
      PURPOSES,
      ['purposes.0.law', 'purposes.1.law', 'purposes.2.law'],
    ],
    ['must: { exist: true }, at: purposes.*.law', 'recipients: none', []],
    [
      'must: { equal: contract }, at: purposes.*.basis',
      PURPOSES,
      ['purposes.1.basis legitimate-interests', 'purposes.2.basis consent legitimate-interests'],
    ],
    [
      'must: { differ: consent }, at: purposes.*.basis',
      PURPOSES,
      ['purposes.2.basis consent legitimate-interests'],
    ],
    [
      'must: { oneOf: [contract, legitimate-interests] }, at: purposes.*.basis',
      PURPOSES,
      ['purposes.2.basis consent legitimate-interests'],
    ],
    ['must: { match: "^M" }, at: purposes.1.name', PURPOSES, []],
    [
      'must: { match: "^(?:Mar|T)" }, at: purposes.*.name',
      PURPOSES,
      ['purposes.0.name Tilaukset Orders', 'purposes.2.name Kyselyt Surveys'],
    ],
    ['must: { match: "^(?:Mar|T)" }, at: purposes.*.name.fi', PURPOSES, ['purposes.2.name.fi Kyselyt']],
    [
      'must: { notMatch: "(?i)TILAUS|order" }, at: purposes.*.name',
      PURPOSES,
      ['purposes.0.name Tilaukset Orders'],
    ],
    ['must: { minItems: 2 }, at: purposes.*.basis', PURPOSES, []],
    ['must: { minItems: 4 }, at: purposes', PURPOSES, ['purposes']],
    ['must: { maxPeriod: P10Y }, at: retention.*.period', RETENTION, ['retention.1.period P12Y']],
    ['must: { maxPeriod: P36M }, at: retention.*.period', RETENTION, ['retention.1.period P12Y']],
    ['must: { exist: true, match: "^P" }, at: retention.*.period', RETENTION, ['retention.2.period']],
    [
      'must: { equal: true }, at: controllers.*.bilingual',
      'controllers: [{ name: Kehrä, bilingual: false }, { name: Lanka, bilingual: true }]',
      ['controllers.0.bilingual false'],
    ],
  ])('%s', (rule, register, expected) => {
    expect(found(rule, register)).toEqual(expected)
  })
})

describe('conditions', () => {
  const balancing = 'at: purposes.*.balancing, must: { exist: true }'

  test('a star in a condition is the same item', () => {
    expect(
      found(`${balancing}, when: { purposes.*.basis: { equal: legitimate-interests } }`, PURPOSES),
    ).toEqual(['purposes.1.balancing'])
  })

  test('a star elsewhere is any item', () => {
    const rule = 'at: dpo, must: { exist: true }, when: { purposes.*.basis: { equal: consent } }'
    expect(found(rule, PURPOSES)).toEqual(['dpo'])
    expect(found(rule, PURPOSES.replace('consent, ', ''))).toEqual([])
  })

  test('all must hold, and what is not there fits nothing but its absence', () => {
    const when = (more: string) => `${balancing}, when: { purposes.*.basis: { exist: true }, ${more} }`
    expect(found(when('dpo: { exist: false }'), PURPOSES)).toHaveLength(2)
    expect(found(when('dpo: { exist: true }'), PURPOSES)).toEqual([])
    expect(found(when('register.type: { differ: customer }'), PURPOSES)).toEqual([])
    expect(
      found(when('register.type: { notMatch: x }'), `${PURPOSES}register: { type: customer }\n`),
    ).toHaveLength(2)
  })
})

describe('parts', () => {
  const parts = `retention: [{ period: P20Y, from: end-of-contract }]
parts:
  - { id: members, name: { fi: Jäsenet, en: Members } }
  - { id: donors, name: { fi: Lahjoittajat, en: Donors }, retention: [{ period: P30Y, from: end-of-contract }] }
`
  test('what stands in a part is looked at there, what is common once', () => {
    expect(found('at: retention.*.period, must: { maxPeriod: P10Y }', parts)).toEqual([
      'retention.0.period P20Y',
      'parts.1.retention.0.period P30Y',
    ])
  })
})

describe('words', () => {
  const yaml = (rest: string) =>
    `rules:\n  - { id: our/rule, at: recipients, must: { equal: x }, severity: error, ${rest} }\n`
  function worded(rest: string, language: 'en' | 'fi') {
    const companyRules = (validateCompanyRules(parsed(yaml(rest), file), []).value?.rules ?? []).map(
      companyRule,
    )
    const [diagnostic] = lintRegister(registerOf('recipients: none'), {
      file: 'a.yaml',
      asOf: '2026-11-22',
      rules: companyRules,
    })
    if (diagnostic === undefined) throw new Error('nothing found')
    const { message, hint, citation, severity } = locateDiagnostic(
      diagnostic,
      { documents: new Map(), texts: new Map(), companyRules },
      language,
    )
    return { message, hint, citation, severity }
  }

  test('in the language of the report, with the value found', () => {
    const words =
      "message: { fi: 'Löytyi: {value}.', en: 'Found: {value}.' }, hint: { fi: Poista., en: Remove. }, citation: Ohje 3"
    expect(worded(words, 'fi')).toEqual({
      message: 'Löytyi: none.',
      hint: 'Poista.',
      citation: 'Ohje 3',
      severity: 'error',
    })
    expect(worded(words, 'en').message).toBe('Found: none.')
  })

  test.each([
    ['The period is too long: {value}.', 'The period is too long.'],
    ['Another mailbox – “{value}” – is given.', 'Another mailbox – is given.'],
    ['The mailbox ({value}) is not ours.', 'The mailbox is not ours.'],
    ['{value} is not ours.', '… is not ours.'],
    ['Nothing to name.', 'Nothing to name.'],
  ])('without a value, in titles and where nothing is there: %s', (message, expected) => {
    const { value } = validateCompanyRules(
      parsed(
        `rules:\n  - { id: our/a, at: dpo.name, must: { exist: true }, message: '${message}', severity: info }\n`,
        file,
      ),
      [],
    )
    const rules = (value?.rules ?? []).map(companyRule)
    expect(rules[0]?.title.en).toBe(expected)
    const [finding] = lintRegister(registerOf('transfers: none'), {
      file: 'a.yaml',
      asOf: '2026-11-22',
      rules,
    })
    if (finding === undefined) throw new Error('nothing found')
    const sources = { documents: new Map(), texts: new Map(), companyRules: rules }
    expect(locateDiagnostic(finding, sources, 'en').message).toBe(expected)
  })

  test('in the one language that there is; hint and citation may lack', () => {
    const lacking = { message: 'Ei käy.', hint: undefined, citation: undefined, severity: 'error' }
    expect(worded('message: { fi: Ei käy. }', 'en')).toEqual(lacking)
    expect(worded('message: Ei käy.', 'en')).toEqual(lacking)
  })
})

describe('mistakes in the file', () => {
  const ok = 'must: { exist: true }, message: m, severity: info'
  function mistakes(yaml: string, before: readonly string[] = []): string[] {
    const files = before.map((text, index) => parsed(text, `rules-${index + 1}.yaml`))
    const document = parsed(yaml, file)
    const { value, diagnostics } = validateCompanyRules(document, ['retention', 'schema'], files)
    expect(value === undefined).toBe(diagnostics.length > 0)
    const sources = { documents: new Map([[file, document]]), texts: new Map() }
    return told(diagnostics, sources).map((line) => line.slice(file.length + 1))
  }
  const one = (fields: string) => mistakes(`rules:\n  - { ${fields} }\n`)

  test.each([
    [
      `id: rule, at: dpo, ${ok}`,
      'schema/wrong-format `rule` is not the id of a rule. → Write an area, a slash and a name in lower case, such as `our/privacy-mailbox`.',
    ],
    [
      `id: retention/ours, at: dpo, ${ok}`,
      'schema/wrong-value The area `retention` belongs to the rules of the tool. → Choose an area of your own, such as `our-retention/ours`.',
    ],
    [
      `id: our/a, at: purpose.*.law, ${ok}`,
      'schema/wrong-value No description has anything at `purpose.*.law`: `purpose` leads nowhere. Did you mean `purposes`? → A place is keys joined by dots, with `*` for the items of a list, such as `purposes.*.law`.',
    ],
    [
      `id: our/a, at: purposes.law, ${ok}`,
      'schema/wrong-value No description has anything at `purposes.law`: `law` leads nowhere. Did you mean `purposes.*.law`? → A place is keys joined by dots, with `*` for the items of a list, such as `purposes.*.law`.',
    ],
    [
      'id: our/a, at: dpo, must: { equals: x }, message: m, severity: info',
      'schema/unknown-key Unknown key `equals`. Did you mean `equal`?',
    ],
    [
      'id: our/a, at: dpo, must: {}, message: m, severity: info',
      'schema/wrong-value The braces are empty. → The keys here are: `exist`, `equal`, `differ`, `oneOf`, `match`, `notMatch`, `minItems`, `maxPeriod`.',
    ],
    [
      'id: our/a, at: dpo, must: { match: "(" }, message: m, severity: info',
      'schema/wrong-format The regular expression `(` cannot be read. → Look for brackets that are not paired. A sign such as `.`, `(` or `?` is itself only after a backslash.',
    ],
    [
      'id: our/a, at: dpo, must: { notMatch: "(?=a)" }, message: m, severity: info',
      'schema/wrong-format The regular expression `(?=a)` looks around, which cannot be done in linear time. → Ask it in two assertions: in `match` what is wanted, in `notMatch` what is not.',
    ],
    [
      'id: our/a, at: retention.*.period, must: { maxPeriod: ten years }, message: m, severity: info',
      'schema/wrong-format `ten years` is not a period. → Write `P10Y`.',
    ],
    [
      `id: our/a, at: dpo, ${ok}, when: { registr.type: { exist: true } }`,
      'schema/wrong-value No description has anything at `registr.type`: `registr` leads nowhere. Did you mean `register`? → A place is keys joined by dots, with `*` for the items of a list, such as `purposes.*.law`.',
    ],
    [
      'id: our/a, at: dpo, must: { exist: true }, message: { fi: "{arvo}", en: m }, severity: info',
      'schema/wrong-value There is nothing to put in the place of `{arvo}`. → In `message` and `hint` the slot `{value}` stands for the value found; there is no other slot.',
    ],
    [
      'id: our/a, at: dpo, must: { exist: true }, message: "{value}", why: "{value}", severity: info',
      'schema/wrong-value There is nothing to put in the place of `{value}`. → In `message` and `hint` the slot `{value}` stands for the value found; there is no other slot.',
    ],
    [
      'id: our/a, at: dpo, must: { exist: true }, message: m, severity: fatal',
      'schema/wrong-value `fatal` is not one of the codes. Did you mean `error`? → The codes are: `error`, `warning`, `info`.',
    ],
  ])('%s', (fields, expected) => {
    expect(one(fields).map((line) => line.replace(/^2:\d+ /, ''))).toEqual([expected])
  })

  test.each([
    ['retention/ours', `id: retention/ours, at: dpo, ${ok}`],
    ['purpose.*.law', `id: our/a, at: purpose.*.law, ${ok}`],
    ['equals', 'id: our/a, at: dpo, must: { equals: x }, message: m, severity: info'],
    ['"(a"', 'id: our/a, at: dpo, must: { match: "(a" }, message: m, severity: info'],
    ['registr.type', `id: our/a, at: dpo, ${ok}, when: { registr.type: { exist: true } }`],
  ])('%s is told where it stands', (fault, fields) => {
    expect(one(fields)[0]).toMatch(new RegExp(`^2:${`  - { ${fields}`.indexOf(fault) + 1} `))
  })

  test('what must be there', () => {
    expect(one('id: our/a').map((line) => line.split(' → ')[1])).toEqual([
      'Add `at: register.name`.',
      'Add `must: { exist: true }`.',
      expect.stringContaining('Add `message:'),
      'Add `severity: warning`.',
    ])
  })

  test('an id that was given before, here or in another file', () => {
    const rule = `  - { id: our/a, at: dpo, ${ok} }\n`
    expect(mistakes(`rules:\n${rule}${rule}`)).toEqual([
      '3:11 schema/duplicate-id The id `our/a` is already that of another rule, on line 2. → Give one of them another id.',
    ])
    expect(mistakes(`rules:\n${rule}`, [`# ours\nrules:\n${rule}`])).toEqual([
      '2:11 schema/duplicate-id The id `our/a` is already that of another rule, on line 3 of rules-1.yaml. → Give one of them another id.',
    ])
  })

  test('places of every kind are known', () => {
    const places = [
      'languages.0',
      'controllers.*.address.city',
      'purposes.*.name.fi',
      'parts.*.retention.*.period',
      'x-ours.anything',
      'sections.retention.after.en',
      'recipients',
      'dataSubjects.*.id',
    ]
    expect(
      mistakes(
        `rules:\n${places.map((at, index) => `  - { id: our/a${index}, at: ${at}, ${ok} }\n`).join('')}`,
      ),
    ).toEqual([])
  })
})
