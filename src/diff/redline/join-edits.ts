/** Joins changes that stand so close that the words between them only make them harder to read. */
import { type Edit, lengthOf } from './edit-runs.ts'

/** Words that may be given up between two changes. */
const MOST_WORDS = 3

/** The edits without the islands of a few same words between larger changes. */
export function joinEdits(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = []
  for (const edit of edits) {
    joined.push(edit)
    // What is joined is larger: the island before it may be worth less now.
    while (joinLast(joined));
  }
  return byTurns(joined.flatMap(withoutEnds))
}

/** What the words of a change begin and end with on both sides has not changed. */
function withoutEnds(edit: Edit): Edit[] {
  if (edit.kind === 'same') return [edit]
  const { old, new: fresh } = edit
  const most = Math.min(old.length, fresh.length)
  let start = 0
  while (start < most && old[start]?.key === fresh[start]?.key) start += 1
  let end = 0
  while (end < most - start && old.at(-1 - end)?.key === fresh.at(-1 - end)?.key) end += 1
  const parts: Edit[] = [
    { kind: 'same', old: old.slice(0, start), new: fresh.slice(0, start) },
    { kind: 'change', old: old.slice(start, old.length - end), new: fresh.slice(start, fresh.length - end) },
    { kind: 'same', old: old.slice(old.length - end), new: fresh.slice(fresh.length - end) },
  ]
  return parts.filter((part) => part.old.length + part.new.length > 0)
}

/** Runs of one kind that follow each other as one. */
function byTurns(edits: readonly Edit[]): Edit[] {
  const turns: Edit[] = []
  for (const edit of edits) {
    const last = turns.at(-1)
    if (last?.kind === edit.kind)
      turns.splice(-1, 1, {
        kind: edit.kind,
        old: [...last.old, ...edit.old],
        new: [...last.new, ...edit.new],
      })
    else turns.push(edit)
  }
  return turns
}

function joinLast(edits: Edit[]): boolean {
  const [before, island, after] = edits.slice(-3)
  if (before === undefined || island?.kind !== 'same' || after === undefined) return false
  if (!isIsland(island, before, after)) return false
  edits.splice(-3, 3, {
    kind: 'change',
    old: [...before.old, ...island.old, ...after.old],
    new: [...before.new, ...island.new, ...after.new],
  })
  return true
}

function isIsland(island: Edit, before: Edit, after: Edit): boolean {
  // A link, a citation or the end of a line is a landmark.
  if (island.new.some(({ kind }) => kind === 'whole')) return false
  const words = island.new.filter(({ kind }) => kind === 'word').length
  if (words === 0) return true
  const length = lengthOf(island.new)
  const isSmaller = (change: Edit): boolean => length <= Math.max(lengthOf(change.old), lengthOf(change.new))
  return words <= MOST_WORDS && isSmaller(before) && isSmaller(after)
}
