// The report of changes as people and programs read it.
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { DiffReport, RegisterDiff } from '../../../src/diff/report.ts'
import { type DiffFormat, formatDiff } from '../../../src/report/diff/format-diff.ts'
import { PAIRS } from '../../diff/redline/sample-notices.ts'
import { attribute, elements, readHtml, readMarkdown, textOf } from '../../render/read-back.ts'
import { pageValidator } from '../coverage/page-validator.ts'
import { reportSchema } from './report-schema.ts'
import { documentFrom, pairReport, registerDiff, reportOf } from './sample-report.ts'

const before = `document: { updated: 2026-01-10 }
controllers: [{ name: Kirje Oy, businessId: "9752184-8", emails: [info@kirje.example] }]
purposes: [{ id: orders, name: { fi: Tilaukset, en: Orders }, basis: contract }]
data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [{ fi: nimi, en: name }] }]
recipients: [{ id: host, name: Palvelin Oy, role: processor, location: FI, receives: [contact] }]
retention: [{ of: [contact], period: P1Y, from: last-contact }]
`

/** One material change of a purpose, one of retention, one notable and one editorial. */
const after = before
  .replace('P1Y', 'P3Y')
  .replace('2026-01-10', '2026-11-20')
  .replace('{ fi: nimi, en: name }', '{ fi: nimi, en: name }, { fi: postiosoite, en: postal address }')
  .replace(
    'basis: contract }',
    'basis: contract }, { id: ads, name: { fi: Mainonta, en: Advertising }, basis: consent }',
  )

const diffOf = (old: string | undefined, fresh: string | undefined): RegisterDiff =>
  registerDiff(
    old === undefined ? undefined : documentFrom(old, 'notices/old.yaml'),
    fresh === undefined ? undefined : documentFrom(fresh, 'notices/customers.yaml'),
  )

const plain = reportOf([diffOf(before, after)], { looked: 5 })

const write = (report: DiffReport, format: DiffFormat, language: 'fi' | 'en' = 'en', width?: number) =>
  formatDiff(report, format, { language, tool: '1.2.3', ...(width !== undefined && { width }) })

describe('text', () => {
  test('tells first what must be told, each change with its law and place, and the sum at the end', async () => {
    const text = await write(plain, 'text')
    const lines = text.trimEnd().split('\n')
    expect(lines[0]).toBe('From main to working tree')
    expect(lines.at(-1)).toBe('2 material, 1 notable, 1 editorial change in 1 of 5 registers')
    const order = [
      'Material changes',
      'Notable changes',
      'Editorial changes',
      'What follows',
      'Wording: Finnish',
    ]
    const places = order.map((heading) => text.indexOf(heading))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(text).toContain(
      '• Retention was lengthened: Contact details (previously 1 year from the last contact',
    )
    expect(text).toContain('notices/customers.yaml:8')
    expect(text).toMatch(/extends the processing · GDPR 13\(2\)\(a\)/)
  })

  test('marks the new purpose, of which the law asks to tell beforehand, and lists it first', async () => {
    const text = await write(plain, 'text')
    const [purpose, retention] = [
      text.indexOf('A purpose was added'),
      text.indexOf('Retention was lengthened'),
    ]
    expect(purpose).toBeGreaterThan(0)
    expect(purpose).toBeLessThan(retention)
    expect(text.replace(/\s+/g, ' ').match(/· inform before further processing/g)).toHaveLength(1)
  })

  test('speaks Finnish', async () => {
    const text = await write(plain, 'text', 'fi')
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      '2 olennaista, 1 huomionarvoinen, 1 toimituksellinen muutos (1/5 rekisteriä)',
    )
    expect(text).toContain('laajentaa käsittelyä')
    expect(text).toContain('→ Kerro muutoksista rekisteröidyille ennen kuin ne tulevat voimaan.')
  })

  test('keeps to the width', async () => {
    const text = await write(pairReport(PAIRS[4]), 'text', 'fi', 60)
    const long = text.split('\n').filter((line) => line.length > 60 && line.trim().split(' ').length > 2)
    expect(long).toEqual([])
  })

  test('says with colours nothing that the words do not say', async () => {
    const options = { language: 'en', tool: '1.2.3' } as const
    const coloured = await formatDiff(plain, 'text', { ...options, color: true })
    expect(coloured).toContain('\u001b[31m')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(await formatDiff(plain, 'text', options))
  })

  test('of nothing says so', async () => {
    expect(await write(reportOf([]), 'text')).toContain('Nothing changed.')
    expect(await write(reportOf([]), 'md', 'fi')).toContain('Mikään ei ole muuttunut.')
  })
})

describe('advice', () => {
  const adviceOf = async (old: string | undefined, fresh: string | undefined) => {
    const { registers } = JSON.parse(await write(reportOf([diffOf(old, fresh)]), 'json'))
    return registers[0].advice.map(({ of, text }: { of: string; text: string }) => [of, text])
  }

  test('Article 13(3) GDPR: a new purpose for data that are held is told before the further processing', async () => {
    expect(await adviceOf(before, after)).toEqual([
      [
        'further-processing',
        'The GDPR requires that data subjects be informed of the new purpose before the further processing begins.',
      ],
      ['material', 'Tell data subjects before the changes take effect.'],
      ['notable', 'Publish the change with a date.'],
    ])
  })

  test('WP260, paragraph 29: one material change is told before it takes effect', async () => {
    expect(await adviceOf(before, before.replace('P1Y', 'P3Y'))).toEqual([
      ['material', 'Tell data subjects before the change takes effect.'],
    ])
  })

  test('a notable change is published with its date', async () => {
    expect(await adviceOf(before, before.replace('P1Y', 'P6M'))).toEqual([
      ['notable', 'Publish the change with a date.'],
    ])
  })

  test('editorial changes ask for nothing', async () => {
    expect(await adviceOf(before, before.replace('2026-01-10', '2026-02-10'))).toEqual([
      ['editorial', 'No need to inform data subjects.'],
    ])
  })

  test('Articles 13(1) and 14: of a new register people are told, of one that went the day is told', async () => {
    expect(await adviceOf(undefined, before)).toEqual([
      ['material', 'Tell data subjects of the processing before it begins.'],
    ])
    expect(await adviceOf(before, undefined)).toEqual([['notable', 'Publish the change with a date.']])
  })
})

describe('json', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(reportSchema)

  test.each([
    ['changes', plain],
    [
      'a register that came, and one that went',
      reportOf([diffOf(undefined, before), diffOf(before, undefined)]),
    ],
    ['nothing', reportOf([])],
    ['a pair', pairReport(PAIRS[3])],
  ])('keeps the promised shape: %s', async (_name, report) => {
    for (const language of ['fi', 'en'] as const) {
      validate(JSON.parse(await write(report, 'json', language)))
      expect(validate.errors).toBeNull()
    }
  })

  test('tells a change by kind, weight, place and facts', async () => {
    const { registers, weight, looked, counts } = JSON.parse(await write(plain, 'json'))
    expect({ weight, looked, counts }).toEqual({
      weight: 'material',
      looked: 5,
      counts: { material: 2, notable: 1, editorial: 1 },
    })
    const lengthened = registers[0].changes.find(
      ({ kind }: { kind: string }) => kind === 'retention.lengthened',
    )
    expect(lengthened).toMatchObject({
      area: 'retention',
      effect: 'widens',
      tier: 'A',
      weight: 'material',
      side: 'new',
      path: '/retention/0/period',
      file: 'notices/customers.yaml',
      line: 8,
      from: 'P1Y',
      to: 'P3Y',
      citation: 'GDPR 13(2)(a), 14(2)(a), 5(1)(e)',
      remarks: [],
      consequences: [],
    })
  })

  test('what is gone is pointed at in the old description', async () => {
    const report = reportOf([diffOf(before, before.replace(/recipients: .*\n/, 'recipients: none\n'))])
    const { registers } = JSON.parse(await write(report, 'json', 'fi'))
    expect(registers[0].changes[0]).toMatchObject({
      kind: 'recipient.removed',
      side: 'old',
      path: '/recipients/0',
      file: 'notices/old.yaml',
      line: 7,
      text: 'Vastaanottaja poistettiin: Palvelin Oy.',
    })
  })
})

describe('law or template', () => {
  const { redlines, ...register } = diffOf(before, before.replace('Palvelin Oy', 'Uusi Palvelin Oy'))
  const told = (tool: RegisterDiff['tool']) => reportOf([{ ...register, redlines: [], tool }])

  test('says what the tool changed, or that it changed nothing, or that nobody knows', async () => {
    expect(await write(told({ status: 'unknown' }), 'md')).toContain('is not known')
    expect(await write(told({ status: 'none' }), 'md')).toContain('changed no words')
    const changed = await write(told({ status: 'changed', redlines }), 'md')
    expect(changed).toContain('not the description')
    expect(changed).toContain('<summary>Wording: English</summary>')
  })

  test('a description that stayed may be reported for its tool alone', async () => {
    const same = { ...diffOf(before, before), tool: { status: 'changed', redlines } } as const
    const text = await write(reportOf([same]), 'text')
    expect(text).toContain('The description did not change.')
    expect(text).toContain('{+Uusi+}')
  })
})

const HOSTILE = '<b onclick=x>@team #12 | `a` ~~b~~ [c](javascript:d) \u001b[31m & "e"'

/** What validation would not let through, put where a user's words stand: nothing rests on that alone. */
const hostile = reportOf([
  { ...diffOf(before, before), ...hostileWords(diffOf(before, before.replaceAll('Palvelin', 'Harmless'))) },
])

function hostileWords({ status, title, weight, changes, redlines }: RegisterDiff) {
  const data = JSON.stringify({ status, title, weight, changes, redlines })
  return JSON.parse(data.replaceAll('Harmless', JSON.stringify(HOSTILE).slice(1, -1))) as Pick<
    RegisterDiff,
    'status' | 'title' | 'weight' | 'changes' | 'redlines'
  >
}

describe('words of users are no markup', () => {
  test('in a comment', async () => {
    const md = await write(hostile, 'md')
    const page = readMarkdown(md)
    const made = ['b', 'code', 'a', 'table'].map((tag) => elements(page, tag).map(textOf).join())
    expect(made).toEqual([
      '',
      'notices/old.yaml → notices/customers.yaml,register,notices/customers.yaml:7',
      '',
      '',
    ])
    expect(textOf(page)).toContain('<b onclick=x>')
    expect(md).not.toMatch(/(?:^|[^\w;])@team/)
    expect(md).not.toMatch(/(?:^|[^\w;])#12/)
  })

  test('in a page', async () => {
    const html = await write(hostile, 'html')
    expect(html).not.toContain('<b onclick')
    expect(html).not.toMatch(/href="javascript/)
    expect(html).toContain('&lt;b onclick')
  })

  test('at a terminal', async () => {
    expect(await write(hostile, 'text')).not.toContain('\u001b')
  })
})

describe('markdown', () => {
  test('has a heading a weight, the advice, and the words of each language behind a summary', async () => {
    const md = await write(plain, 'md', 'fi')
    expect(md).toMatch(/^## Tietosuojaselosteiden muutokset\n/)
    expect(md).toContain('#### Olennaiset muutokset: kerrottava ennen kuin ne tulevat voimaan (2)')
    expect(md).toContain('> **Kerro muutoksista rekisteröidyille ennen kuin ne tulevat voimaan.**')
    expect(md).toContain('<details><summary>Sanamuodot: englanti</summary>\n\n')
    expect(md).toContain('`notices/customers.yaml:8`')
  })

  test('fits into a comment, and says what is left out', async () => {
    const many = reportOf(PAIRS.flatMap((pair) => pairReport(pair).registers))
    const md = await write(many, 'md')
    expect(md.length).toBeLessThanOrEqual(65_536)
    expect(md).toMatch(/\n\n\d+ more changes do not fit into a comment\./)
    expect(md).toContain('The full wording does not fit into a comment')
    const { registers } = JSON.parse(await write(many, 'json'))
    const [told, left] = [
      md.replace(/<details>[\s\S]*?<\/details>/g, '').match(/^- /gm)?.length ?? 0,
      Number(/(\d+) more changes do not fit/.exec(md)?.[1]),
    ]
    const all = registers.flatMap(({ changes }: { changes: unknown[] }) => changes).length
    expect(told + left).toBe(all)
    // What is material is crowded out by nothing: not by the heads of registers that hold less.
    for (const { id, weight } of registers) if (weight === 'material') expect(md).toContain(`\`${id}\``)
    expect((md.match(/<details>/g) ?? []).length).toBe((md.match(/<\/details>/g) ?? []).length)
  })
})

describe('html', () => {
  test.each([
    ['Finnish', plain, 'fi'],
    ['hostile words', hostile, 'en'],
    ['a pair', pairReport(PAIRS[3]), 'fi'],
    [
      'several registers',
      reportOf([diffOf(before, after), pairReport(PAIRS[4]).registers[0] as RegisterDiff]),
      'en',
    ],
    ['registers that came and went', reportOf([diffOf(undefined, before)]), 'en'],
    ['nothing', reportOf([]), 'en'],
  ] as const)('is valid: %s', async (_name, report, language) => {
    const found = await pageValidator.validateString(await write(report, 'html', language))
    expect(
      found.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
      ),
    ).toEqual([])
  })

  test('asks for nothing from elsewhere', async () => {
    const html = await write(plain, 'html')
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<(?:script|img|iframe)|src="http/)
  })

  test('leads from each change to where the notice shows it', async () => {
    const page = readHtml(await write(plain, 'html', 'fi'))
    const tags = ['li', 'tr', 'p', 'div', 'section', 'h2', 'h3', 'h4', 'h5', 'h6', 'ins', 'del', 'main', 'dd']
    const all = tags.flatMap((tag) => elements(page, tag))
    const ids = new Map(all.map((element) => [attribute(element, 'id'), element]))
    const links = elements(page, 'a').map((link) => attribute(link, 'href') ?? '')
    expect(links.filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))).toEqual([])
    const item = elements(page, 'li').find((one) => textOf(one).startsWith('Säilytysaika piteni'))
    if (item === undefined) throw new Error('no such change')
    const targets = elements(item, 'a').map((link) => ids.get(attribute(link, 'href')?.slice(1)))
    expect(targets.map((target) => (target === undefined ? '' : textOf(target)))).toEqual([
      expect.stringContaining('3 vuotta'),
      expect.stringContaining('3 years'),
    ])
  })

  test('shows nearly every change of facts in the words', async () => {
    const page = readHtml(await write(pairReport(PAIRS[0]), 'html', 'fi'))
    const groups = elements(page, 'section').filter((one) =>
      /material|notable/.test(attribute(one, 'class') ?? ''),
    )
    const items = groups
      .flatMap((group) => elements(group, 'li'))
      .filter((item) => elements(item, 'ul').length === 0)
    const linked = items.filter((item) => elements(item, 'a').length > 0)
    expect(linked.length / items.length).toBeGreaterThan(0.6)
  })
})
