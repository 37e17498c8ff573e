/** How data are deleted, and which of several periods decides. */
import type { ScopePair } from './area.ts'
import type { Change } from './change.ts'
import type { Edit } from './edit.ts'
import {
  deletionChanged,
  retentionLengthened,
  retentionRecast,
  retentionShortened,
} from './kinds/retention.ts'
import { change } from './make-change.ts'
import { stateOf, tellFact, tellLayout } from './tell-fact.ts'

/** The change of one edit below `deletion`. */
export function tellDeletion(edit: Edit, scope: ScopePair): Change {
  if (edit.place === 'deletion/show') return tellLayout(edit)
  if (edit.place === 'deletion/longest') return tellLongest(edit)
  const state = stateOf(edit)
  const fact = edit.place === 'deletion/review' ? 'review' : 'practice'
  const variant = { added: `${fact}Told`, changed: fact, removed: `${fact}Untold` }[state]
  return tellFact(edit, scope, {
    kind: deletionChanged,
    variant,
    effect: state === 'added' ? 'narrows' : 'incomparable',
  })
}

/** Row 46: what is longest weighs as a longer period. That nothing is said of it any more, nobody can order. */
function tellLongest(edit: Edit): Change {
  if (edit.to === true) return change(retentionLengthened, { edits: [edit], variant: 'longest' })
  return edit.to === false
    ? change(retentionShortened, { edits: [edit], variant: 'shortest' })
    : change(retentionRecast, { edits: [edit], variant: 'longestUntold' })
}
