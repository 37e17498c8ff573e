/** What is promised not to be collected: rows 30 and 31 of the table of materiality. */
import type { Text } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change } from '../change.ts'
import type { Edit } from '../edit.ts'
import { dataRemoved } from '../kinds/data.ts'
import { exclusionRemoved } from '../kinds/data-provision.ts'
import { itemAt } from '../places.ts'
import { shownText } from '../shown.ts'
import { stateOf, type Telling, tellFact } from '../tell-fact.ts'

export const notCollectedArea: Area = {
  places: ['notCollected'],
  tell: (edits, scope) => edits.map((edit) => tellExclusion(edit, scope)),
}

function tellExclusion(edit: Edit, scope: ScopePair): Change {
  const pair = itemAt(edit, 'notCollected/*')
  const item = (pair?.new ?? pair?.old) as { readonly data: Text }
  return tellFact(edit, scope, tellingOf(edit), { name: shownText(item.data) })
}

function tellingOf(edit: Edit): Telling {
  const state = stateOf(edit)
  if (edit.place === 'notCollected/*')
    return state === 'added' ? { kind: dataRemoved, variant: 'excluded' } : { kind: exclusionRemoved }
  if (edit.place === 'notCollected/*/data')
    return { kind: exclusionRemoved, variant: 'reworded', effect: 'incomparable' }
  // Without the exception the promise is whole, or the exception is only untold: nobody can tell.
  const variants = { added: 'exception', changed: 'exceptionChanged', removed: 'exceptionRemoved' }
  return {
    kind: exclusionRemoved,
    variant: variants[state],
    effect: state === 'added' ? 'widens' : 'incomparable',
  }
}
