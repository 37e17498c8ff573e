/** How a table's width is shared, and how tall its rows become, judged by the length of the texts. */
import type { Inline, Table } from '../compose/notice.ts'
import { plainText } from './clean-text.ts'
import { greatest } from './greatest.ts'

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
  const needs = Array.from({ length: texts[0]?.length ?? 0 }, (_, index) => {
    const cells = texts.map((row) => row[index] ?? [])
    return { cells, needed: greatest(4, cells.flat(), (line) => line.length) + gap }
  })
  if (needs.reduce((sum, { needed }) => sum + needed, 0) <= lineLength)
    return needs.map(({ needed }) => needed)
  const columns = needs.map(({ cells, needed }): Column => {
    const width = Math.min(needed, greatest(4, cells.flatMap(wordsOf), kept) + gap)
    return { cells, needed, width, heights: heightsOf(cells, width), ...untried(cells, width) }
  })
  const rows = texts.map((_, row) => columns.reduce((sum, column) => sum + (column.heights[row] ?? 0), 0))
  const roots = rows.map(rootOf)
  let left = lineLength - columns.reduce((sum, column) => sum + column.width, 0)
  for (; left > 0; left -= 1) {
    let best: Column | undefined
    let most = 0
    for (const column of columns) {
      if (column.width >= column.needed) continue
      const gain = gainOf(column, rows, roots)
      if (gain > most) [best, most] = [column, gain]
    }
    if (best === undefined) break
    const { cells, width, heights, wider } = best
    rows.forEach((before, row) => {
      const after = before + (wider[row] ?? 0) - (heights[row] ?? 0)
      if (after === before) return
      rows[row] = after
      roots[row] = rootOf(after)
      for (const column of columns) column.saved[row] = undefined
    })
    Object.assign(best, { width: width + 1, heights: wider, ...untried(cells, width + 1) })
  }
  return columns.map((column) => column.width)
}

/**
 * A row is as tall as its tallest cell; a sharp mean of the cells, the fourth root of the sum of their fourth powers,
 * comes near it and still rewards the others. Products and square roots are exact on every machine, where powers are not.
 */
const sharp = (height: number): number => height * height * (height * height)
const rootOf = (sum: number): number => Math.sqrt(Math.sqrt(sum))

interface Column {
  readonly cells: readonly CellText[]
  readonly needed: number
  readonly width: number
  /** Of its cells, sharpened. */
  readonly heights: readonly number[]
  /** The same with one character more. */
  readonly wider: readonly number[]
  /** What each row would become shorter by that; undefined where the row has changed since it was reckoned. */
  readonly saved: (number | undefined)[]
}

const heightsOf = (cells: readonly CellText[], width: number): number[] =>
  cells.map((cell) => sharp(heightOf(cell, width)))

const untried = (cells: readonly CellText[], width: number): Pick<Column, 'wider' | 'saved'> => ({
  wider: heightsOf(cells, width + 1),
  saved: cells.map(() => undefined),
})

/** What all rows become shorter when the column gets one character more. */
function gainOf(
  { heights, wider, saved }: Column,
  rows: readonly number[],
  roots: readonly number[],
): number {
  let gain = 0
  for (let row = 0; row < rows.length; row += 1) {
    let less = saved[row]
    if (less === undefined) {
      const all = (rows[row] ?? 0) + (wider[row] ?? 0) - (heights[row] ?? 0)
      less = (roots[row] ?? 0) - rootOf(all)
      saved[row] = less
    }
    gain += less
  }
  return gain
}

/** How many lines a row takes with columns of these shares. */
export function rowLines(row: readonly CellText[], weights: readonly number[], lineLength: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const width = (column: number) => (lineLength * (weights[column] ?? 1)) / total
  return greatest(1, row, (cell, column) => heightOf(cell, width(column)))
}
