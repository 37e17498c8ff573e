/** How a table's width is shared, and which rows may break over pages, judged by the length of the texts. */

/** Characters on a line over the whole width; a table of many columns is set in smaller type. */
const lineLength = (columns: number) => (columns < 5 ? 95 : 106)
/** Room between two columns, in characters. */
const gap = 3
/** Lines of one row that still fit on a page with room to spare. */
const keptLines = 30

const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/[\s\u00ad\u200b/-]+/u).map((word) => word.length))

/**
 * Shares of the width, one a column, as whole numbers: widths in characters.
 *
 * `texts` holds the rows, header first. A column never needs more than its longest text. Where all texts do not
 * fit on one line, the columns get width by the square root of what they hold, so that a column of sentences
 * gets more than a column of words without starving it; none gets less than its longest word, up to the length
 * at which hyphenation is the lesser evil.
 */
export function columnWeights(texts: readonly (readonly string[])[]): readonly number[] {
  const columns = Array.from({ length: texts[0]?.length ?? 0 }, (_, index) => {
    const cells = texts.map((row) => row[index] ?? '')
    const needed = Math.max(4, ...cells.map((cell) => cell.length)) + gap
    const least = Math.min(needed, Math.min(18, Math.max(...cells.map(longestWord))) + gap)
    // The longest text decides how tall its row is, the average how tall the others are.
    const average = cells.join('').length / cells.length
    return { needed, least, held: Math.sqrt(needed + average) }
  })
  const widths = (scale: number) =>
    columns.map(({ needed, least, held }) => Math.max(least, Math.min(needed, scale * held)))
  const total = lineLength(columns.length)
  let [low, high] = [0, total]
  for (let round = 0; round < 20; round += 1) {
    const middle = (low + high) / 2
    if (widths(middle).reduce((sum, width) => sum + width, 0) > total) high = middle
    else low = middle
  }
  return widths(low).map(Math.round)
}

/** Whether a row with these texts is taller than what can be kept together. */
export function isTallRow(cells: readonly string[], weights: readonly number[]): boolean {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const width = (column: number) => (lineLength(weights.length) * (weights[column] ?? 1)) / total
  return cells.some((cell, column) => cell.length / width(column) > keptLines)
}
