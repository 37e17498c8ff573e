/** Makes inlines of words again. */
import type { Inline } from '../../compose/notice.ts'
import type { Edit } from './edit-runs.ts'
import type { Mark, MarkedInline, MarkedText, Sides } from './redline.ts'
import type { Token } from './tokens.ts'

/** Words that become one inline on each side where they are. */
interface Piece {
  readonly mark: Mark
  readonly old: readonly Token[]
  readonly new: readonly Token[]
}

/** The runs as marked inlines, what went before what came. */
export function assemble(edits: readonly Edit[]): MarkedText {
  const last: { old: Token | undefined; new: Token | undefined } = { old: undefined, new: undefined }
  return edits.flatMap(piecesOf).map((piece) => {
    const continues = {
      old: sharedMarks(last.old, piece.old[0]),
      new: sharedMarks(last.new, piece.new[0]),
    }
    last.old = piece.old.at(-1) ?? last.old
    last.new = piece.new.at(-1) ?? last.new
    return markedInline(piece, continues)
  })
}

function markedInline({ mark, old, new: fresh }: Piece, continues: Sides<number>): MarkedInline {
  const inline = nest(mark === 'deleted' ? old : fresh, 0)
  const was = mark === 'same' ? nest(old, 0) : undefined
  return {
    mark,
    inline,
    ...(was === undefined || JSON.stringify(was) === JSON.stringify(inline) ? {} : { was }),
    ...(continues.old + continues.new === 0 ? {} : { continues }),
  }
}

function piecesOf(edit: Edit): Piece[] {
  if (edit.kind === 'change') {
    const pieces = (mark: Mark, side: 'old' | 'new'): Piece[] =>
      split(edit[side].length, (at) => isParted(edit[side], at)).map(([start, end]) => ({
        mark,
        old: [],
        new: [],
        [side]: edit[side].slice(start, end),
      }))
    return [...pieces('deleted', 'old'), ...pieces('inserted', 'new')]
  }
  return split(edit.new.length, (at) => isParted(edit.old, at) || isParted(edit.new, at)).map(
    ([start, end]) => ({ mark: 'same', old: edit.old.slice(start, end), new: edit.new.slice(start, end) }),
  )
}

/** Start and end of each part of a row that is parted before the indexes told. */
function split(length: number, isParted: (at: number) => boolean): [start: number, end: number][] {
  const starts = Array.from({ length }, (_, at) => at).filter((at) => at === 0 || isParted(at))
  return starts.map((start, index) => [start, starts[index + 1] ?? length])
}

/** Whether a token begins an inline of its own, not that of the token before it, within so many marks. */
function isParted(tokens: readonly Token[], at: number, depth = 0): boolean {
  const [last, next] = [tokens[at - 1], tokens[at]]
  if (last === undefined || next === undefined) return true
  if (last.marks[depth] !== next.marks[depth]) return true
  return next.marks[depth] === undefined && (last.leaf.kind !== 'text' || next.leaf.kind !== 'text')
}

/** Tokens that share their outermost mark, or text without one, as one inline. */
function nest(tokens: readonly Token[], depth: number): Inline {
  const [first] = tokens
  if (first === undefined) throw new Error('nothing to assemble')
  const mark = first.marks[depth]
  if (mark === undefined) {
    if (first.leaf.kind !== 'text') return first.leaf
    return { kind: 'text', text: tokens.map(({ text }) => text).join('') }
  }
  const within = depth + 1
  const children = split(tokens.length, (at) => isParted(tokens, at, within)).map(([start, end]) =>
    nest(tokens.slice(start, end), within),
  )
  return { kind: mark.kind, children }
}

/** How many marks a token stands in together with the one before it. */
function sharedMarks(last: Token | undefined, next: Token | undefined): number {
  if (last === undefined || next === undefined) return 0
  const parted = next.marks.findIndex((mark, depth) => mark !== last.marks[depth])
  return parted === -1 ? next.marks.length : parted
}
