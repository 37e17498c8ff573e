/** How people are told of changes to the notice: row 64 of the table of materiality. */

import type { Text } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change } from '../change.ts'
import type { Edit } from '../edit.ts'
import { factName } from '../fact-names.ts'
import { changesClauseChanged } from '../kinds/changes.ts'
import { layoutChanged } from '../kinds/document.ts'
import { change } from '../make-change.ts'
import { shownText } from '../shown.ts'
import { spellingTier } from '../spelling-tier.ts'
import { stateOf } from '../tell-fact.ts'

export const changesClauseArea: Area = {
  places: ['changes'],
  tell: (edits, scope) => edits.map((edit) => tellClause(edit, scope)),
}

function tellClause(edit: Edit, scope: ScopePair): Change {
  const { place, from, to } = edit
  // It is printed nowhere: it tells whoever reviews the change what to make of it.
  if (place === 'changes/reason')
    return change(layoutChanged, { edits: [edit], args: { what: factName(place) } })
  if (place === 'changes/newPurpose') {
    const [variant, effect] =
      to === true ? (['newPurpose', 'narrows'] as const) : (['noNewPurpose', 'widens'] as const)
    return change(changesClauseChanged, { edits: [edit], variant, effect })
  }
  return change(changesClauseChanged, {
    edits: [edit],
    variant: { added: 'told', changed: 'default', removed: 'untold' }[stateOf(edit)],
    tier: spellingTier(edit, scope),
    args: {
      ...(from !== undefined && { from: shownText(from as Text) }),
      ...(to !== undefined && { to: shownText(to as Text) }),
    },
  })
}
