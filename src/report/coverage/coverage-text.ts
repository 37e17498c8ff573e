/** The coverage report for a terminal. */
import type { DutyStatus } from '../../coverage/cover-register.ts'
import { type Colour, type Paint, painter } from '../colours.ts'
import { displayWidth, safeText } from '../safe-text.ts'
import { wrapped } from '../wrap-text.ts'
import type { CoverageOptions } from './coverage-options.ts'
import type { SheetRegister, SheetRow } from './coverage-sheet.ts'
import { coverageWords } from './coverage-words.ts'

const COLOURS: Readonly<Record<DutyStatus, Colour>> = {
  told: 'cyan',
  'not-told': 'red',
  'not-applicable': 'dim',
}

/** A line or more a duty: mark, status, name and citation; below it where it is told, or why not. */
export function coverageText(
  sheets: readonly SheetRegister[],
  { language, color = false, width = 100 }: CoverageOptions,
): string {
  const paint = painter(color)
  const statuses = Object.values(coverageWords[language].statuses)
  const column = Math.max(...statuses.map(displayWidth)) + 6
  const blocks = sheets.map((sheet) => {
    const groups = sheet.groups.map(({ heading, rows }) =>
      [paint('bold', heading), ...rows.flatMap((row) => rowLines(row, column, width, paint))].join('\n'),
    )
    const head = `${paint('bold', safeText(sheet.title))} ${paint('dim', sheet.id)}`
    return [head, ...groups, sheet.counts].join('\n\n')
  })
  return `${blocks.join('\n\n\n')}\n`
}

function rowLines(row: SheetRow, column: number, width: number, paint: Paint): string[] {
  const indent = ' '.repeat(column)
  const status = `${row.mark} ${row.statusWord}`
  const part = row.part === null ? '' : ` — ${row.part}`
  const lines = wrapped(safeText(`${row.duty}${part}`), width - column)
  const below = [
    row.citation,
    ...row.notes,
    ...(row.status === 'told' ? [row.sections.join('; ')] : []),
    ...row.places,
  ]
  return [
    `  ${paint(COLOURS[row.status], status)}${' '.repeat(column - 2 - displayWidth(status))}${lines[0] ?? ''}`,
    ...lines.slice(1).map((line) => indent + line),
    ...below
      .filter((text) => text !== '')
      .flatMap((text) => wrapped(safeText(text), width - column))
      .map((line) => indent + paint('dim', line)),
  ]
}
