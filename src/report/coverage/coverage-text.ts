/** The coverage report for a terminal. */
import { type Colour, type Paint, painter } from '../colours.ts'
import { displayWidth, safeText } from '../safe-text.ts'
import { wrapped } from '../wrap-text.ts'
import type { CoverageOptions } from './coverage-options.ts'
import type { SheetRegister, SheetRow, SheetWaived } from './coverage-sheet.ts'
import { coverageWords } from './coverage-words.ts'
import type { Standing } from './standing.ts'

const COLOURS: Readonly<Record<Standing, Colour>> = {
  told: 'cyan',
  'told-but': 'yellow',
  'not-told': 'red',
  'own-words': 'yellow',
  'not-answered': 'yellow',
  'not-applicable': 'dim',
}

/** A line or more a duty: mark, status, name and citation; below it where it is told, or why not. */
export function coverageText(
  sheets: readonly SheetRegister[],
  { language, color = false, width = 100 }: CoverageOptions,
): string {
  const paint = painter(color)
  const words = coverageWords[language]
  const column = Math.max(...Object.values(words.statuses).map(displayWidth)) + 6
  const blocks = sheets.map((sheet) => {
    const groups = sheet.groups.map(({ heading, rows }) =>
      [paint('bold', heading), ...rows.flatMap((row) => rowLines(row, column, width, paint))].join('\n'),
    )
    const languages = sheet.front.find(({ label }) => label === words.languages)
    const head = [
      `${paint('bold', safeText(sheet.title))} ${paint('dim', sheet.id)}`,
      ...(languages === undefined ? [] : [`${languages.label}: ${languages.value}`]),
      sheet.law,
      ...(sheet.banner === null ? [] : [paint('red', sheet.banner)]),
    ].join('\n')
    const waived =
      sheet.waived.length === 0
        ? []
        : [
            [paint('bold', words.waived), ...sheet.waived.flatMap((one) => waivedLines(one, width))].join(
              '\n',
            ),
          ]
    return [head, ...groups, ...waived, sheet.counts].join('\n\n')
  })
  return `${blocks.join('\n\n\n')}\n`
}

function waivedLines({ place, code, message, reason, owner, until }: SheetWaived, width: number): string[] {
  const indent = ' '.repeat(4)
  const below = [message, `${reason} (${owner}, ${until})`].flatMap((text) =>
    wrapped(safeText(text), width - indent.length),
  )
  return [`  ${safeText(place)}  ${code}`, ...below.map((line) => indent + line)]
}

function rowLines(row: SheetRow, column: number, width: number, paint: Paint): string[] {
  const indent = ' '.repeat(column)
  const status = `${row.mark} ${row.statusWord}`
  const part = row.part === null ? '' : ` — ${row.part}`
  const lines = wrapped(safeText(`${row.duty}${part}`), width - column)
  const below = [
    row.citation,
    ...row.notes,
    ...(row.status === 'told' || row.status === 'told-but' ? [row.sections.join('; ')] : []),
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
