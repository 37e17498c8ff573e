// The rows of the benches as a table, for a terminal or in Markdown.
import { goalText, spread, verdict } from './statistics.mjs'

const head = ['', 'median (min–max)', 'goal', '']

/** A row: `what` was measured, its `values` or why it was `skipped`, its `goal` and `unit`. */
function cells(row) {
  const { values, skipped, unit = '×' } = row
  const said = verdict(row)
  const figure = values === undefined ? '' : `${spread(values)} ${unit}`
  return [row.what, figure, goalText(row), said === 'skipped' ? `skipped: ${skipped}` : said]
}

/** Columns in line, for a terminal. */
export function textTable(rows) {
  const lines = rows.map(cells)
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export function markdownTable(rows) {
  const line = (row) => `| ${row.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(cells(row)))].join('\n')
}
