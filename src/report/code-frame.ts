/** The lines of a file around a finding, with the place marked. */
import { lineStarts } from '../parse/locate.ts'
import type { Colour, Paint } from './colours.ts'
import type { LocatedDiagnostic } from './located.ts'
import { displayWidth, safeText } from './safe-text.ts'

const LINES_BEFORE = 2
const LINES_AFTER = 1
const INDENT = '  '

/**
 * The frame, line by line; no lines where the file has none to show.
 *
 * @param width columns of the terminal; longer lines are shown as a window around the place
 */
export function codeFrame(
  text: string,
  at: LocatedDiagnostic,
  width: number,
  paint: Paint,
  colour: Colour,
): string[] {
  const lines = linesOf(text, at.line - LINES_BEFORE, at.line + LINES_AFTER)
  if (lines.every(({ line }) => line.trim() === '')) return []
  const digits = String(lines.at(-1)?.number ?? 0).length
  const room = Math.max(20, width - INDENT.length - digits - 5)
  const marked = lines.find(({ number }) => number === at.line)?.line ?? ''
  const from = windowStart(marked.length, at.column - 1, room)
  return lines.flatMap(({ number, line }) => {
    const isMarked = number === at.line
    const gutter = `${INDENT}${isMarked ? paint(colour, '▸') : ' '} ${paint('dim', String(number).padStart(digits))} ${paint('dim', '│')}`
    // Lines around it are shown from their beginning, which may be all of them.
    const shown = `${gutter} ${cut(line, isMarked ? from : 0, room)}`.trimEnd()
    if (!isMarked) return [shown]
    const marks = paint(colour, '^'.repeat(markLength(at, line, from, room)))
    const before = displayWidth(cut(line, from, room).slice(0, at.column - 1 - from))
    return [shown, `${INDENT}  ${' '.repeat(digits)} ${paint('dim', '│')} ${' '.repeat(before)}${marks}`]
  })
}

function linesOf(
  text: string,
  first: number,
  last: number,
): { readonly number: number; readonly line: string }[] {
  const starts = lineStarts(text)
  // A line break at the end of the file begins no line worth showing.
  const count = starts.at(-1) === text.length && starts.length > 1 ? starts.length - 1 : starts.length
  const lines: { number: number; line: string }[] = []
  for (let number = Math.max(1, first); number <= Math.min(count, last); number += 1) {
    lines.push({ number, line: text.slice(starts[number - 1], lineEnd(text, starts[number])) })
  }
  return lines
}

/** Where a line ends whose next one begins there; a text may be one line, and have many places to be marked in. */
function lineEnd(text: string, next = text.length): number {
  let end = next
  while (text[end - 1] === '\n' || text[end - 1] === '\r') end -= 1
  return end
}

/** The first column shown: 0 where the place fits, else so that it stands in the first third. */
function windowStart(length: number, column: number, room: number): number {
  if (length <= room || column < room - 10) return 0
  return Math.max(0, Math.min(column - Math.floor(room / 3), length - room))
}

/** The window of a line, with `…` where something is left out; one character for each of the line's. */
function cut(line: string, from: number, room: number): string {
  const shown = safeText(line.slice(from, from + room))
  const start = from > 0 && shown !== '' ? `…${shown.slice(1)}` : shown
  return line.length > from + room ? `${start.slice(0, -1)}…` : start
}

function markLength(at: LocatedDiagnostic, line: string, from: number, room: number): number {
  const end = at.endLine === at.line ? at.endColumn - 1 : line.length
  const visibleEnd = Math.min(end, from + room)
  return Math.max(1, displayWidth(safeText(line.slice(at.column - 1, Math.max(at.column - 1, visibleEnd)))))
}
