/** The coverage report as Markdown: a table a group, and lines to sign. */
import { writeInlines } from '../../render/markdown/write-inlines.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'
import type { SheetFinding, SheetGroup, SheetRegister, SheetRow, SheetWaived } from './coverage-sheet.ts'
import { coverageWords } from './coverage-words.ts'

/** CommonMark with GFM tables; registers one after the other. */
export function coverageMarkdown(sheets: readonly SheetRegister[], language: ReportLanguage): string {
  const words = coverageWords[language]
  const parts = [
    `# ${escaped(words.title)}`,
    escaped(words.explanation),
    ...sheets.flatMap((sheet) => sheetParts(sheet, language)),
  ]
  return `${parts.join('\n\n')}\n`
}

function sheetParts(sheet: SheetRegister, language: ReportLanguage): string[] {
  const words = coverageWords[language]
  return [
    `## ${escaped(sheet.title)}`,
    ...(sheet.banner === null ? [] : [`**${escaped(sheet.banner)}**`]),
    sheet.front.map(({ label, value }) => `- **${escaped(label)}:** ${escaped(value)}`).join('\n'),
    escaped(sheet.law),
    ...sheet.groups.flatMap((group) => groupParts(group, language)),
    `**${escaped(sheet.counts)}**`,
    ...findingParts(sheet.findings, language),
    ...waivedParts(sheet.waived, language),
    `### ${escaped(words.sign)}`,
    words.signature
      .map((label) => `${escaped(label)}: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_`)
      .join('\n\n'),
  ]
}

function groupParts({ heading, rows }: SheetGroup, language: ReportLanguage): string[] {
  const { columns } = coverageWords[language]
  const head = [columns.duty, columns.status, columns.section, columns.place, columns.notes]
  return [`### ${escaped(heading)}`, table(head, rows.map(cellsOf))]
}

function cellsOf(row: SheetRow): string[] {
  const part = row.part === null ? '' : ` — ${escaped(row.part)}`
  return [
    `${escaped(row.duty)}${part}<br>${escaped(row.citation)}`,
    `${row.mark} ${escaped(row.statusWord)}`,
    row.sections.map(escaped).join('<br>'),
    row.places.map(escaped).join('<br>'),
    row.notes.map(escaped).join('<br>'),
  ]
}

function findingParts(findings: readonly SheetFinding[], language: ReportLanguage): string[] {
  const words = coverageWords[language]
  const heading = `### ${escaped(words.findings)}`
  if (findings.length === 0) return [heading, escaped(words.noFindings)]
  const { place, severity, finding } = words.findingColumns
  const rows = findings.map((one) => [
    escaped(one.place),
    `${escaped(words.severities[one.severity])}<br>${escaped(one.code)}`,
    [one.message, ...(one.citation === null ? [] : [one.citation])].map(escaped).join('<br>'),
  ])
  return [heading, table([place, severity, finding], rows)]
}

function waivedParts(waived: readonly SheetWaived[], language: ReportLanguage): string[] {
  if (waived.length === 0) return []
  const { waived: heading, waivedColumns, findingColumns } = coverageWords[language]
  const { reason, owner, until } = waivedColumns
  const rows = waived.map((one) => [
    escaped(one.place),
    [one.message, one.code].map(escaped).join('<br>'),
    escaped(one.reason),
    escaped(one.owner),
    escaped(one.until),
  ])
  const head = [findingColumns.place, findingColumns.finding, reason, owner, until]
  return [`### ${escaped(heading)}`, table(head, rows)]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head.map(escaped)), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Plain words that read back as written wherever they stand on a line. */
function escaped(text: string): string {
  return writeInlines([{ kind: 'text', text }], 'cell', 'en')
}
