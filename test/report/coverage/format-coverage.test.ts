// The coverage as people and programs read it.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { mergeExtends } from '../../../src/parse/merge-extends.ts'
import { parseSource } from '../../../src/parse/parse-source.ts'
import type { CoverageOptions } from '../../../src/report/coverage/coverage-options.ts'
import { formatCoverage } from '../../../src/report/coverage/format-coverage.ts'
import { locateCoverage } from '../../../src/report/coverage/locate-coverage.ts'
import type { LocatedDiagnostic } from '../../../src/report/located.ts'
import { coveredRegister } from '../../coverage-duties/covered.ts'
import { registerOf } from '../../lint/register-of.ts'
import { elements, readHtml, textOf } from '../../render/read-back.ts'
import { pageValidator } from './page-validator.ts'

const complete = readFileSync(new URL('../../lint/complete-register.yaml', import.meta.url), 'utf8')

function located(yaml: string, found: readonly LocatedDiagnostic[] = []) {
  const source = parseSource('notices/club.yaml', new TextEncoder().encode(yaml)).value
  if (source === undefined) throw new Error('no document')
  const known = new Map(found.map((one): [Diagnostic, LocatedDiagnostic] => [diagnosticOf(one), one]))
  const covered = coveredRegister(registerOf(yaml), [...known.keys()])
  return locateCoverage(covered, mergeExtends(source, []), (one) => known.get(one) as LocatedDiagnostic)
}

function diagnosticOf({ code, severity, file, path, waivedBy }: LocatedDiagnostic): Diagnostic {
  const waived = waivedBy === undefined ? {} : { waived: waivedBy }
  return { code, severity, file, path: path.split('/').slice(1), args: {}, ...waived }
}

const club = located(complete)
const finding: LocatedDiagnostic = {
  file: 'notices/poor.yaml',
  line: 6,
  column: 1,
  endLine: 6,
  endColumn: 10,
  code: 'retention/vague',
  severity: 'warning',
  message: 'The criteria say nothing.',
  citation: 'GDPR 13(2)(a)',
  path: '/retention/0/criteria',
  waived: false,
  register: 'notices/poor.yaml',
}
const accepted: LocatedDiagnostic = {
  ...finding,
  code: 'controller/contact-missing',
  message: 'There is one way only.',
  path: '/controllers/0',
  waived: true,
  waivedBy: { reason: 'The | switchboard is being renewed.', owner: 'Legal', until: '2027-03-31' },
}

const poor = located(
  `id: poor
languages: [fi, en]
document: { version: "1.0" }
register: { name: { fi: 'Tilaajat \\<b> | luettelo', en: 'Subscribers & \\*others\\*' } }
controllers: [{ name: "Kirje & Kuori Oy", emails: [info@kirje.example] }]
retention: [{ period: P1Y, from: last-contact }]
sections: { retention: { replace: { fi: Säilytämme tietoja., en: We keep data. } } }
`,
  [finding, accepted],
)

const english: CoverageOptions = { language: 'en' }
const finnish: CoverageOptions = { language: 'fi' }

describe('json', () => {
  test('keeps the promised shape', async () => {
    const { version, registers } = JSON.parse(await formatCoverage([club, poor], 'json', english))
    expect(version).toBe(1)
    expect(registers.map(({ id }: { id: string }) => id)).toEqual(['complete-register', 'poor'])
    const retention = registers[0].duties.find(({ id }: { id: string }) => id === 'retention')
    const line = complete.split('\n').findIndex((text) => text.includes('period: P1Y')) + 1
    expect(retention).toMatchObject({
      citation: 'GDPR 13(2)(a), 14(2)(a), 30(1)(f)',
      status: 'told',
      reason: null,
      section: { id: 'retention', heading: 'Retention periods' },
      untold: [],
    })
    expect(retention.facts[0]).toEqual({
      file: 'notices/club.yaml',
      line,
      path: '/retention/0/period',
      section: 'retention',
    })
  })

  test('tells what stands in words of one’s own', async () => {
    const { registers } = JSON.parse(await formatCoverage([poor], 'json', english))
    const retention = registers[0].duties.find(({ id }: { id: string }) => id === 'retention')
    expect(retention).toMatchObject({
      status: 'not-told',
      section: null,
      manner: 'own-words',
      untold: [{ why: 'own-words', hidden: false, languages: ['fi', 'en'] }],
      findings: [{ code: 'retention/vague', severity: 'warning', line: 6 }],
    })
    expect(retention.facts).toMatchObject([{ line: 6, section: null }])
  })

  test('lists what is waived, apart from what is open', async () => {
    const { registers } = JSON.parse(await formatCoverage([poor], 'json', english))
    expect(registers[0]).toMatchObject({
      openErrors: 0,
      waived: [{ code: 'controller/contact-missing', owner: 'Legal', until: '2027-03-31' }],
    })
    const controller = registers[0].duties.find(({ id }: { id: string }) => id === 'controller')
    expect(controller.findings).toEqual([])
  })

  test('gives no place to what the program words by itself', async () => {
    const { registers } = JSON.parse(await formatCoverage([poor], 'json', english))
    const complaint = registers[0].duties.find(({ id }: { id: string }) => id === 'complaint')
    expect(complaint).toMatchObject({ status: 'told', facts: [], section: { id: 'complaint' } })
  })
})

describe('text', () => {
  test('has a mark, a status, the duty, its provision, section and place', async () => {
    const text = await formatCoverage([club], 'text', english)
    expect(text).toMatch(
      /✓ stated {18}The legal basis of each purpose\n +GDPR 13\(1\)\(c\), 14\(1\)\(c\)\n +\d+ Purposes and legal bases/,
    )
    expect(text).toContain('Articles 13 and 14 of the GDPR')
    expect(text.endsWith('\n')).toBe(true)
    expect(text).toContain('not stated: 0')
  })

  test('speaks Finnish', async () => {
    const text = await formatCoverage([poor], 'text', finnish)
    expect(text).toContain('✗ ei kerrottu')
    expect(text).toContain('? omin sanoin – luettava')
    expect(text).toContain('Rekisterinpitäjän omin sanoin, luettava: säilytysaika tai sen kriteerit')
    expect(text).toContain('varoitus: The criteria say nothing. (retention/vague)')
  })

  test('keeps to the width', async () => {
    const text = await formatCoverage([club], 'text', { language: 'fi', width: 60 })
    // Words and file names longer than the column have lines of their own.
    const long = text
      .split('\n')
      .filter((line) => line.length > 60 && line.trim().includes(' ') && line.startsWith('        '))
    expect(long).toEqual([])
  })
})

describe('markdown', () => {
  test('is a page to sign, and words of a user are no markup in it', async () => {
    const markdown = await formatCoverage([poor], 'md', english)
    expect(markdown).toContain('## Subscribers & \\*others\\*')
    expect(markdown).toContain('- **Controller:** Kirje & Kuori Oy')
    expect(markdown).toContain('- **Version:** 1.0')
    expect(markdown).toContain('- **Hash of the facts:** sha256:00')
    expect(markdown).toContain(
      '| notices/poor.yaml:6 | warning<br>retention/vague | The criteria say nothing.<br>GDPR 13(2)(a) |',
    )
    expect(markdown).toContain(
      '| notices/poor.yaml:6 | There is one way only.<br>controller/contact-missing | The \\| switchboard is being renewed. | Legal | 31 March 2027 |',
    )
    expect(markdown).toContain('- **Languages:** Finnish, English')
    for (const label of ['Date', 'Name', 'Signature'])
      expect(markdown).toMatch(new RegExp(`^${label}: (?:\\\\_)+$`, 'm'))
  })

  test('has five cells in every row of the duties', async () => {
    const markdown = await formatCoverage([club], 'md', finnish)
    const rows = markdown.split('\n').filter((line) => line.startsWith('| '))
    expect(rows.length).toBeGreaterThan(40)
    for (const row of rows) expect(row.split(/(?<!\\)\|/).length, row).toBe(7)
  })
})

describe('html', () => {
  test.each([
    ['one register', [club], finnish],
    ['several with findings', [club, poor], english],
  ] as const)('is valid: %s', async (_name, registers, options) => {
    const report = await pageValidator.validateString(await formatCoverage([...registers], 'html', options))
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
    )
    expect(problems).toEqual([])
  })

  test('asks for nothing from elsewhere', async () => {
    const html = await formatCoverage([club], 'html', finnish)
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<(?:script|img|iframe)|(?:src|href)="http/)
  })

  test('shows every duty with its status in words', async () => {
    const page = readHtml(await formatCoverage([club], 'html', finnish))
    const headers = elements(page, 'th').map(textOf)
    for (const { name } of club.duties)
      expect(
        headers.some((header) => header.startsWith(name.fi)),
        name.fi,
      ).toBe(true)
    const statuses = new Set(
      elements(page, 'td')
        .map(textOf)
        .filter((text) => /^[✓✗?!–] /.test(text)),
    )
    expect(statuses).toEqual(new Set(['✓ kerrottu', '– ei sovelleta']))
  })

  test('names the column beside every cell, for screens on which rows are stacked', async () => {
    const page = readHtml(await formatCoverage([poor], 'html', finnish))
    const cells = elements(page, 'td')
    expect(cells.length).toBeGreaterThan(40)
    for (const cell of cells) expect(cell.attrs.map(({ name }) => name)).toContain('data-label')
  })

  test('escapes the words of users', async () => {
    const html = await formatCoverage([poor], 'html', finnish)
    expect(html).not.toContain('<b>')
    expect(html).toContain('Kirje &amp; Kuori Oy')
  })
})
