/** Waivers: what they cover, until when, and what is wrong with them. */
import { describe, expect, test } from 'vitest'
import { type Diagnostic, isError } from '../../src/diagnostics/diagnostic.ts'
import { generateWaivers } from '../../src/lint/generate-waivers.ts'
import { lintRegister } from '../../src/lint/lint-rules.ts'
import { RULES } from '../../src/lint/rule-registry.ts'
import { isToFillIn, type JudgedRegister, Waiving } from '../../src/lint/waivers.ts'
import { mergeExtends } from '../../src/parse/merge-extends.ts'
import { validateRegister } from '../../src/validate/validate-register.ts'
import { validateWaivers } from '../../src/validate/validate-waivers.ts'
import { parsed, told } from '../validate/judged.ts'

const asOf = '2026-11-22'
const file = 'notices/notice.waivers.yaml'
const rules = RULES.map(({ id }) => id)

const REGISTER = `id: customers
languages: [fi, en]
controllers: [{ name: Kehrä Oy, emails: [tieto@kehra.example] }]
purposes:
  - { id: orders, name: { fi: Tilaukset, en: Orders }, basis: contract }
  - { id: bookkeeping, name: { fi: Kirjanpito, en: Bookkeeping }, basis: legal-obligation }
parts:
  - { id: members, name: { fi: Jäsenet, en: Members } }
  - { id: donors, name: { fi: Lahjoittajat, en: Donors } }
`

interface Judged {
  readonly register: JudgedRegister
  readonly found: readonly Diagnostic[]
}

function judge(yaml: string): Judged {
  const document = mergeExtends(parsed(yaml), [])
  const { value } = validateRegister(document, { knownLanguages: ['fi', 'en'] })
  if (value === undefined) throw new Error('the register of the test is broken')
  return {
    register: { id: value.id, data: document.data },
    found: lintRegister(value, { file: 'register.yaml', asOf }),
  }
}

const customers = judge(REGISTER)

/** A waiver with all that it needs; the lines given come last and win. */
function waiver(lines: Readonly<Record<string, string>>): string {
  const all = {
    rule: 'retention/missing',
    register: 'customers',
    reason: 'Being decided',
    owner: 'Kehrä Oy',
    until: '2027-03-31',
    ...lines,
  }
  return `- ${Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n    ')}`
}

function applied(
  waivers: readonly string[],
  { whole = true, ids = ['customers'], judged = [customers] } = {},
) {
  const document = parsed(`waivers:\n${waivers.map((item) => `  ${item}\n`).join('')}`, file)
  const { value, diagnostics } = validateWaivers(document)
  expect(diagnostics).toEqual([])
  const waiving = new Waiving(value?.waivers ?? [], { file, asOf, rules })
  const found = judged.flatMap((one) => waiving.waive(one.found, one.register))
  const remarks = waiving.remarks({ ids, whole })
  const sources = { documents: new Map([[file, document]]), texts: new Map() }
  return {
    waived: found
      .filter((diagnostic) => diagnostic.waived !== undefined)
      .map(({ code, path }) => `${code} ${path.join('.')}`.trim()),
    open: found.filter((diagnostic) => diagnostic.waived === undefined),
    found,
    remarks: told(remarks, sources).map((line) => line.slice(file.length + 1).replace(/ → .*/, '')),
    severities: remarks.map(({ severity }) => severity),
  }
}

const missing = customers.found.filter(({ code }) => code === 'retention/missing')

describe('what is covered', () => {
  test('the rule in the whole register, and nothing else', () => {
    const { waived, open, remarks } = applied([waiver({})])
    expect(missing).toHaveLength(2)
    expect(waived).toEqual(['retention/missing parts.0', 'retention/missing parts.1'])
    expect(open.length).toBe(customers.found.length - 2)
    expect(remarks).toEqual([])
  })

  test.each([
    ['parts.1', ['retention/missing parts.1']],
    ['parts.donors', ['retention/missing parts.1']],
    ['/parts/1', ['retention/missing parts.1']],
    ['/parts/donors', ['retention/missing parts.1']],
    ['parts.*', ['retention/missing parts.0', 'retention/missing parts.1']],
    ['parts', ['retention/missing parts.0', 'retention/missing parts.1']],
  ])('at %s', (at, expected) => {
    expect(applied([waiver({ at })]).waived).toEqual(expected)
  })

  test('a waived error stops nothing, and tells why', () => {
    const { found } = applied([waiver({})])
    const waived = found.filter(({ code }) => code === 'retention/missing')
    expect(missing.every(isError)).toBe(true)
    expect(waived.some(isError)).toBe(false)
    expect(waived[0]?.waived).toEqual({ reason: 'Being decided', owner: 'Kehrä Oy', until: '2027-03-31' })
  })

  test('on its last day it still holds', () => {
    expect(applied([waiver({ until: asOf })]).waived).toHaveLength(2)
  })

  test('the findings of the schema cannot be waived', () => {
    const found = [
      { code: 'schema/unknown-key', severity: 'error', file: 'a', path: ['x'], args: {} },
    ] as const
    const { open, remarks } = applied([waiver({ rule: 'schema/unknown-key' })], {
      judged: [{ register: customers.register, found }],
    })
    expect(open).toEqual(found)
    expect(remarks).toEqual(['2:11 waiver/unknown-rule There is no rule `schema/unknown-key`.'])
  })
})

describe('what is wrong with waivers', () => {
  test('an expired one is an error at its own line, and covers nothing', () => {
    const { waived, remarks, severities } = applied([waiver({ until: '2026-11-21' })])
    expect(waived).toEqual([])
    expect(severities).toEqual(['error'])
    expect(remarks).toEqual([
      '6:12 waiver/expired The waiver of `retention/missing` in `customers` ended on 21 November 2026 and covers nothing. Its owner: Kehrä Oy.',
    ])
  })

  test('an unused one is a warning', () => {
    const { remarks, severities } = applied([waiver({ at: 'purposes.bookkeeping' })])
    expect(severities).toEqual(['warning'])
    expect(remarks).toEqual([
      '2:5 waiver/unused The waiver covers nothing: `retention/missing` finds nothing in its place in `customers`.',
    ])
  })

  test('a place that no description has is told, with what was meant', () => {
    const places = [
      'purposes.bookeeping.law',
      'purposes.bookkeeping.lw',
      'dpo.nme',
      'purposes.*.lw',
      '/purposes/0/lw',
    ]
    const wrong = places.map((at) => applied([waiver({ rule: 'purpose/vague', at })]).remarks[0])
    const suggestions = wrong.map((line) => /Did you mean `([^`]+)`/.exec(line ?? '')?.[1])
    expect(suggestions).toEqual([
      'purposes.bookkeeping',
      'purposes.bookkeeping.law',
      'dpo.name',
      'purposes.*.law',
      'purposes.0.law',
    ])
    expect(wrong[2]).toContain('7:9 waiver/unused The waiver covers nothing: there is no place `dpo.nme`')
    expect(applied([waiver({ rule: 'purpose/vague', at: 'dpo.name' })]).remarks[0]).toContain(
      'finds nothing in its place',
    )
  })

  test('an area cannot be waived', () => {
    for (const rule of ['retention/*', 'retention'])
      expect(applied([waiver({ rule })]).remarks).toEqual([
        `2:11 waiver/unknown-rule A waiver covers one rule: the area \`${rule}\` cannot be waived.`,
      ])
  })

  test('a second one of the same place is superfluous', () => {
    const { remarks, severities } = applied([waiver({}), waiver({ reason: 'Again' })])
    expect(severities).toEqual(['warning'])
    expect(remarks[0]).toMatch(/^7:5 waiver\/unused The waiver is superfluous/)
    const ended = waiver({ until: '2026-01-01' })
    expect(applied([ended, waiver({})]).remarks.map((line) => line.split(' ')[1])).toEqual(['waiver/expired'])
  })

  test('of many without a reason one remark stands for all', () => {
    const open = new Set(customers.found.map(({ code }) => code))
    const unfilled = [...open].map((rule) => waiver({ rule, reason: 'FILL IN', owner: 'FILL IN' }))
    expect(unfilled.length).toBeGreaterThan(5)
    const { remarks } = applied(unfilled)
    expect(remarks).toEqual([
      `1:1 waiver/no-reason ${unfilled.length} waivers give no reason or name no owner yet.`,
    ])
  })

  test('a rule or a register that does not exist', () => {
    expect(applied([waiver({ rule: 'retention/mising' }), waiver({ register: 'custmers' })]).remarks).toEqual(
      [
        '2:11 waiver/unknown-rule There is no rule `retention/mising`. Did you mean `retention/missing`?',
        '8:15 waiver/unused There is no register `custmers`. Did you mean `customers`?',
      ],
    )
  })

  test('a run over some registers judges their waivers only', () => {
    const others = [waiver({ register: 'others' }), waiver({ register: 'others', until: '2020-01-01' })]
    expect(applied(others, { whole: false }).remarks).toEqual([])
    expect(applied(others).remarks).toHaveLength(2)
  })

  test('a register whose shape has errors was not judged, so its waivers are not unused', () => {
    const ofBroken = waiver({ register: 'broken' })
    expect(applied([ofBroken], { ids: ['customers', 'broken'] }).remarks).toEqual([])
  })

  test('one without a reason or owner holds and warns', () => {
    const { waived, remarks, severities } = applied([
      waiver({ reason: '"FILL IN: why this is accepted for now"', owner: 'TÄYDENNÄ' }),
    ])
    expect(waived).toHaveLength(2)
    expect(severities).toEqual(['warning'])
    expect(remarks).toEqual([
      '4:13 waiver/no-reason The waiver of `retention/missing` in `customers` gives no reason and names no owner yet.',
    ])
    expect(applied([waiver({ owner: 'TBD' })]).remarks).toEqual([
      '5:12 waiver/no-reason The waiver of `retention/missing` in `customers` names no owner yet.',
    ])
    expect(applied([waiver({ reason: 'TBD' })]).remarks).toEqual([
      '4:13 waiver/no-reason The waiver of `retention/missing` in `customers` gives no reason yet.',
    ])
  })

  test.each([
    'FILL IN',
    'fill in: why',
    'TODO',
    'todo – ask legal',
    'TBD',
    '…',
    '???',
    '-',
    'Täydennä perustelu',
  ])('to fill in: %s', (text) => {
    expect(isToFillIn(text)).toBe(true)
  })

  test.each([
    'Todo-sovelluksen tiedot siirretään',
    'Agreed with the client',
    'Täydennämme kuvausta maaliskuussa',
    'B2',
  ])('a reason: %s', (text) => {
    expect(isToFillIn(text)).toBe(false)
  })
})

describe('the shape of the file', () => {
  const mistakes = (yaml: string) => {
    const document = parsed(yaml, file)
    const sources = { documents: new Map([[file, document]]), texts: new Map() }
    return told(validateWaivers(document).diagnostics, sources).map((line) => line.slice(file.length + 1))
  }

  test('reason, owner and end date must be there and say something', () => {
    expect(
      mistakes('waivers:\n  - { rule: a/b, register: c, reason: " ", owner: "", until: 31.3.2027 }\n'),
    ).toEqual([
      '2:39 schema/wrong-value The text is empty. → Write the text, or remove the key.',
      '2:51 schema/wrong-value The text is empty. → Write the text, or remove the key.',
      '2:62 schema/wrong-format `31.3.2027` is not a date. → Write `2027-03-31`.',
    ])
    expect(
      mistakes('waivers:\n  - { rule: a/b, register: c }\n').map((line) => line.split(' → ')[1]),
    ).toEqual([
      'Add `reason: The periods are being decided by the records project.`.',
      'Add `owner: Data protection team`.',
      'Add `until: 2027-03-31`.',
    ])
  })

  test('a slip in a key', () => {
    expect(mistakes('waiver: []\n')).toEqual([
      '1:1 schema/unknown-key Unknown key `waiver`. Did you mean `waivers`?',
    ])
  })

  test('no waiver is no mistake', () => {
    expect(mistakes('waivers: []\n')).toEqual([])
  })
})

describe('a baseline', () => {
  const options = { asOf, rules, language: 'en' } as const
  const isOfRetention = ({ code }: Diagnostic) => code === 'retention/missing'
  const other = {
    register: { ...customers.register, id: 'a-first' },
    found: customers.found.filter(isOfRetention),
  }

  test('one waiver for each finding, sorted, by ids, for six months, the rest to fill in', async () => {
    const own = { ...customers, found: customers.found.filter(isOfRetention) }
    const { text, added } = await generateWaivers([own, other], options)
    expect(added).toBe(4)
    expect(text).toMatch(/^# Findings that are accepted for a time\./)
    const { value } = validateWaivers(parsed(text, file))
    expect(value?.waivers?.map(({ register, rule, at }) => [register, rule, at].join(' '))).toEqual([
      'a-first retention/missing parts.donors',
      'a-first retention/missing parts.members',
      'customers retention/missing parts.donors',
      'customers retention/missing parts.members',
    ])
    expect(new Set(value?.waivers?.map(({ until }) => until))).toEqual(new Set(['2027-05-22']))
    expect(await generateWaivers([other, own], options)).toEqual({ text, added, renewed: 0 })
  })

  test.each(['en', 'fi'] as const)(
    'what it writes covers every error and warning, and asks for reasons (%s)',
    async (language) => {
      const { text, added } = await generateWaivers([customers], { ...options, language })
      const waivers = validateWaivers(parsed(text, file)).value?.waivers ?? []
      expect(waivers).toHaveLength(added)
      const waiving = new Waiving(waivers, { file, asOf, rules })
      const open = waiving
        .waive(customers.found, customers.register)
        .filter(({ waived }) => waived === undefined)
      expect(open.every(({ severity }) => severity === 'info')).toBe(true)
      const remarks = waiving.remarks({ ids: ['customers'], whole: true })
      expect(remarks.filter(({ code }) => code !== 'waiver/no-reason')).toEqual([])
      // More than a handful: one remark stands for them all.
      expect(remarks).toMatchObject([{ variant: 'many', args: { count: added } }])
    },
  )

  test('an existing file keeps its comments and its waivers, and gets only what it lacks', async () => {
    const existing = `# yaml-language-server: $schema=../schemas/waivers.schema.json
# Agreed in the board on 3 November.
waivers:
  # The members first.
  - rule: retention/missing
    register: customers
    at: parts.members
    reason: "Being decided: see minutes" # § 4
    owner: Kehrä Oy
    until: 2027-03-31

# The end.
`
    const waiving = new Waiving(validateWaivers(parsed(existing, file)).value?.waivers ?? [], {
      file,
      asOf,
      rules,
    })
    const found = waiving.waive(customers.found, customers.register).filter(isOfRetention)
    const { text, added } = await generateWaivers([{ ...customers, found }], { ...options, existing })
    expect(added).toBe(1)
    for (const line of existing.split('\n').filter((part) => part.trim() !== '')) expect(text).toContain(line)
    expect(validateWaivers(parsed(text, file)).value?.waivers?.map(({ at }) => at)).toEqual([
      'parts.members',
      'parts.donors',
    ])
    expect(await generateWaivers([{ ...customers, found: [] }], { ...options, existing: text })).toEqual({
      text,
      added: 0,
      renewed: 0,
    })
  })

  test.each(['# nothing yet\n', 'waivers: []\n', 'x-note: ours\n', 'waivers:\n'])(
    'a file without waivers: %j',
    async (existing) => {
      const { text } = await generateWaivers([other], { ...options, existing })
      expect(validateWaivers(parsed(text, file)).value?.waivers).toHaveLength(2)
      expect(text).toContain(existing.replace(/waivers:.*\n/, ''))
    },
  )
})

test('a place that no description has is told of by another process too', () => {
  const waivers = [
    { rule: 'retention/missing', register: 'a', at: 'dpo.nme', reason: 'b', owner: 'c', until: asOf },
  ]
  const options = { file, asOf, rules }
  const judging = new Waiving(waivers, options)
  judging.waive([], { id: 'a', data: { id: 'a' } })
  const telling = new Waiving(waivers, options)
  telling.addUse(JSON.parse(JSON.stringify(judging.takeUse())))
  const seen = { ids: ['a'], whole: true }
  expect(telling.remarks(seen)).toMatchObject([
    {
      code: 'waiver/unused',
      variant: 'place',
      args: { shown: 'dpo.nme', step: 'nme', suggestion: 'dpo.name' },
    },
  ])
  expect(judging.remarks(seen)).toEqual([])
})

test('what judging tells of the waivers is told once, though it is given back meanwhile', () => {
  const waiving = new Waiving([], { file: 'notice.waivers.yaml', asOf: '2026-11-22', rules: [] })
  const told = ['a', 'b', 'c'].map((id) => {
    waiving.waive([], { id, data: {} })
    const use = waiving.takeUse()
    waiving.addUse(use)
    return use.judged
  })
  expect(told).toEqual([['a'], ['b'], ['c']])
})
