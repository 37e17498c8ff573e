/** How a table's width is shared, and how tall its rows become, judged by the length of the texts. */
import type { Inline, Table } from '../compose/notice.ts'
import { plainText } from './clean-text.ts'

/** The lines of a cell as written; each may take several when printed. */
export type CellText = readonly string[]

/** Room between two columns, in characters. */
const gap = 3
/** How much of a line is text where lines end at words. */
const filled = 0.9

const wordsOf = (cell: CellText): readonly string[] =>
  cell.flatMap((line) => line.split(/[\s\u00ad\u200b/-]+/u))

/**
 * The texts of a table, header first, a list of lines for each cell.
 *
 * @param textOf what is shown of inlines; by itself their words
 */
export function tableTexts(
  table: Table,
  textOf: (inlines: readonly Inline[]) => string = plainText,
): readonly (readonly CellText[])[] {
  return [
    table.columns.map((column) => [column]),
    ...table.rows.map((row) => row.cells.map((cell) => cellText(cell, textOf))),
  ]
}

function cellText(cell: readonly Inline[], textOf: (inlines: readonly Inline[]) => string): CellText {
  return cell
    .map((inline) => (inline.kind === 'break' ? '\n' : textOf([inline]).replaceAll('\n', ' ')))
    .join('')
    .split('\n')
}

/** How many lines a cell takes in a column of that many characters, as a real number. */
function heightOf(cell: CellText, width: number): number {
  const room = Math.max(1, width - gap)
  return cell.reduce((sum, line) => sum + (line.length <= room ? 1 : line.length / (room * filled)), 0)
}

/**
 * Shares of the width, one a column, as whole numbers: widths in characters.
 *
 * `texts` holds the rows, header first. A column never needs more than its longest line, and none gets less than its
 * longest word, up to the length at which hyphenation is the lesser evil. What is left goes, a character at a time,
 * to the column that makes the rows the shorter by it; so a column that is almost empty stays narrow.
 * @param lineLength characters on a line over the whole width
 * @param kept how many characters of a word must stand on one line: the rest of a long one is hyphenated rather than
 * given a column as wide
 */
export function columnWeights(
  texts: readonly (readonly CellText[])[],
  lineLength: number,
  kept: (word: string) => number,
): readonly number[] {
  const columns = Array.from({ length: texts[0]?.length ?? 0 }, (_, index) => {
    const cells = texts.map((row) => row[index] ?? [])
    const needed = Math.max(4, ...cells.flat().map((line) => line.length)) + gap
    const least = Math.min(needed, Math.max(4, ...cells.flatMap(wordsOf).map(kept)) + gap)
    return { cells, needed, width: least, heights: cells.map((cell) => heightOf(cell, least) ** sharpness) }
  })
  if (columns.reduce((sum, column) => sum + column.needed, 0) <= lineLength)
    return columns.map((column) => column.needed)
  const rows = texts.map((_, row) => columns.reduce((sum, column) => sum + (column.heights[row] ?? 0), 0))
  let left = lineLength - columns.reduce((sum, column) => sum + column.width, 0)
  for (; left > 0; left -= 1) {
    let best: { readonly column: (typeof columns)[number]; readonly heights: number[] } | undefined
    let most = 0
    for (const column of columns) {
      if (column.width >= column.needed) continue
      const heights = column.cells.map((cell) => heightOf(cell, column.width + 1) ** sharpness)
      const gain = rows.reduce((sum, all, row) => sum + saved(all, column.heights[row], heights[row]), 0)
      if (gain > most) [best, most] = [{ column, heights }, gain]
    }
    if (best === undefined) break
    const { column, heights } = best
    heights.forEach((height, row) => {
      rows[row] = (rows[row] ?? 0) + height - (column.heights[row] ?? 0)
    })
    column.width += 1
    column.heights = heights
  }
  return columns.map((column) => column.width)
}

/** A row is as tall as its tallest cell; a sharp mean of the cells comes near it and still rewards the others. */
const sharpness = 4

function saved(all: number, before = 0, after = 0): number {
  return all ** (1 / sharpness) - (all + after - before) ** (1 / sharpness)
}

/** How many lines a row takes with columns of these shares. */
export function rowLines(row: readonly CellText[], weights: readonly number[], lineLength: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const width = (column: number) => (lineLength * (weights[column] ?? 1)) / total
  return Math.max(1, ...row.map((cell, column) => heightOf(cell, width(column))))
}
