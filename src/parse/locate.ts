/** Turns offsets into lines and columns: the one place that counts them. */

export interface Position {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number
}

const LINE_BREAK = /\r\n|\n|\r/g

/** The last text asked about: messages come file by file, and counting lines anew for each would be quadratic. */
let known: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] }

/** Offsets at which the lines of a text begin. CRLF, LF and a lone CR each end a line (YAML 1.2, 5.4). */
export function lineStarts(text: string): readonly number[] {
  if (known.text !== text) {
    const starts = [0]
    for (const match of text.matchAll(LINE_BREAK)) starts.push(match.index + match[0].length)
    known = { text, starts }
  }
  return known.starts
}

/** Line and column of an offset into `text`; an offset past the end is taken as the end. */
export function positionOf(text: string, offset: number): Position {
  const starts = lineStarts(text)
  const target = Math.max(0, Math.min(offset, text.length))
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= target) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: target - (starts[low] ?? 0) + 1 }
}
