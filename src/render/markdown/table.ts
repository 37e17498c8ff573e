/** GFM tables whose columns line up in a plain editor, where they can be seen to. */
import { greatest } from '../greatest.ts'

/** How many columns of a terminal the text takes: wide characters two, combining marks none. */
export function displayWidth(text: string): number {
  // Latin text and its punctuation, which is nearly all there is, needs no look at each character.
  if (/^[ -~\u00a0-\u02ff\u2010-\u201f\u2026]*$/.test(text) && !text.includes('\u00ad')) return text.length
  let width = 0
  for (const character of text) {
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) continue
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1
  }
  return width
}

/** A table wider than this is not padded: nobody sees its columns, and one long edit would touch every row of a diff. */
const PADDED = 160

/** The lines of a table. Cells are Markdown already; rows that are short get empty cells. */
export function tableLines(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const count = greatest(header.length, rows, (row) => row.length)
  const columns = Array.from({ length: count }, (_, index) => index)
  const natural = columns.map((column) =>
    greatest(3, [header, ...rows], (row) => displayWidth(row[column] ?? '')),
  )
  const isNarrow = natural.reduce((sum, width) => sum + width, 0) <= PADDED
  const widths = isNarrow ? natural : columns.map(() => 3)
  const line = (row: readonly string[]) =>
    `| ${columns.map((column) => pad(row[column] ?? '', widths[column] ?? 0)).join(' | ')} |`
  return [line(header), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)]
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
