/**
 * Moves what only came or only went to where it reads best.
 *
 * `it. We sell it.` after `We keep it` can be told as an insertion of ` it. We sell` or of ` We sell it.`: the same
 * words, and only one of them is a sentence.
 */
import type { Edit } from './edit-runs.ts'
import type { Token } from './tokens.ts'

/** So many words are tried on either side. */
const FARTHEST = 200

/** Same and changed runs by turns, as they come; each change that has one side alone at its best place. */
export function slideEdits(edits: readonly Edit[]): Edit[] {
  const slid = [...edits]
  for (let at = 0; at < slid.length; at += 1) {
    const edit = slid[at]
    if (edit?.kind !== 'change' || (edit.old.length > 0 && edit.new.length > 0)) continue
    const place = placeOf(slid, at, edit)
    const steps = bestSlide(place)
    if (steps === 0) continue
    const moved = slide(place, steps).filter((part) => part.old.length + part.new.length > 0)
    slid.splice(Math.max(0, at - 1), at === 0 ? 2 : 3, ...moved)
  }
  return slid
}

interface Place {
  /** Which side has the words of the change. */
  readonly side: 'old' | 'new'
  readonly edit: Edit
  readonly before: Edit
  readonly after: Edit
  /** Steps that may be taken: between two changes a word stays. */
  readonly left: number
  readonly right: number
}

function placeOf(edits: readonly Edit[], at: number, edit: Edit): Place {
  const none: Edit = { kind: 'same', old: [], new: [] }
  const [before, after] = [edits[at - 1] ?? none, edits[at + 1] ?? none]
  return {
    side: edit.old.length > 0 ? 'old' : 'new',
    edit,
    before,
    after,
    left: Math.min(FARTHEST, before.old.length - (at > 1 ? 1 : 0)),
    right: Math.min(FARTHEST, after.old.length - (at + 2 < edits.length ? 1 : 0)),
  }
}

/** How far to the right, or to the left if negative; 0 where nothing is better. */
function bestSlide({ side, edit, before, after, left, right }: Place): number {
  const all = [...before[side], ...edit[side], ...after[side]]
  const [start, length] = [before[side].length, edit[side].length]
  // What comes into the change at one end must be what goes out at the other.
  const isSame = (at: number): boolean => all[at]?.key === all[at + length]?.key
  let [best, most] = [0, quality(all, start, length)]
  const attempt = (steps: number): void => {
    const reached = quality(all, start + steps, length)
    if (reached > most) [best, most] = [steps, reached]
  }
  for (let steps = 1; steps <= right && isSame(start + steps - 1); steps += 1) attempt(steps)
  for (let steps = 1; steps <= left && isSame(start - steps); steps += 1) attempt(-steps)
  return best
}

/** How well an edit begins and ends there: at sentences best, then at words. */
function quality(all: readonly Token[], start: number, length: number): number {
  return edge(all, start) + edge(all, start + length)
}

function edge(all: readonly Token[], at: number): number {
  const [ending, last, next] = [all[at - 2], all[at - 1], all[at]]
  if (last === undefined || next === undefined || last.leaf.kind === 'break') return 4
  if (last.kind === 'space') return ending !== undefined && /[.!?:;]$/.test(ending.text) ? 3 : 2
  return next.kind === 'space' || next.leaf.kind === 'break' ? 1 : 0
}

function slide({ side, edit, before, after }: Place, steps: number): [Edit, Edit, Edit] {
  const own = [...before[side], ...edit[side], ...after[side]]
  const start = before[side].length + steps
  const end = start + edit[side].length
  const other = side === 'old' ? 'new' : 'old'
  const others = [...before[other], ...after[other]]
  const part = (kind: Edit['kind'], ownPart: readonly Token[], otherPart: readonly Token[]): Edit =>
    side === 'old' ? { kind, old: ownPart, new: otherPart } : { kind, old: otherPart, new: ownPart }
  return [
    part('same', own.slice(0, start), others.slice(0, start)),
    part('change', own.slice(start, end), []),
    part('same', own.slice(end), others.slice(start)),
  ]
}
