/** Tells lists of ids: what came is one sentence, and what went another. */
import type { ScopePair } from './area.ts'
import type { Change, Shown } from './change.ts'
import type { Edit } from './edit.ts'
import { factName } from './fact-names.ts'
import { change } from './make-change.ts'
import { shownItems } from './shown-fact.ts'
import type { Telling } from './tell-fact.ts'

export interface IdsTelling {
  readonly come: Telling
  readonly gone: Telling
  /**
   * Where the whole list came or went. Of one that says “if not all”, the first that are named exclude the others; of
   * any other nothing was told before.
   */
  readonly whole?: { readonly come: Telling; readonly gone: Telling }
}

/**
 * @param edits those of one list of one item
 * @param lists the list itself on both sides
 */
export function tellIds(
  edits: readonly Edit[],
  lists: { readonly old: unknown; readonly new: unknown },
  scope: ScopePair,
  name: Shown,
  { come, gone, whole }: IdsTelling,
): Change[] {
  const [added, removed] = [
    edits.filter(({ to }) => to !== undefined),
    edits.filter(({ to }) => to === undefined),
  ]
  return [
    ...told(added, lists.old === undefined ? (whole?.come ?? come) : come, scope, name),
    ...told(removed, lists.new === undefined ? (whole?.gone ?? gone) : gone, scope, name),
  ]
}

function told(
  edits: readonly Edit[],
  { kind, ...telling }: Telling,
  scope: ScopePair,
  name: Shown,
): Change[] {
  const [first] = edits
  if (first === undefined) return []
  const what = factName(first.place)
  const [from, to] = [shownItems(edits, 'old', scope), shownItems(edits, 'new', scope)]
  return [change(kind, { edits, ...telling, args: { name, what, from, to } })]
}
