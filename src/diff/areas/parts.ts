/** The registers of a document that holds several: that one came or went; what it holds is told by its own areas. */
import type { Area } from '../area.ts'
import type { Change } from '../change.ts'
import type { Edit } from '../edit.ts'
import { partChanged, registerRenamed } from '../kinds/register.ts'
import { change } from '../make-change.ts'
import { itemAt } from '../places.ts'
import { shownName } from '../shown.ts'
import { stateOf } from '../tell-fact.ts'

export const partsArea: Area = {
  places: ['parts'],
  tell: (edits) => edits.map(tellPart),
}

function tellPart(edit: Edit): Change {
  const pair = itemAt(edit, 'parts/*')
  const [old, now] = [pair?.old, pair?.new] as readonly Parameters<typeof shownName>[0][]
  const args = { name: shownName(now ?? old), from: shownName(old), to: shownName(now) }
  if (edit.place !== 'parts/*') return change(registerRenamed, { edits: [edit], args })
  return change(partChanged, { edits: [edit], variant: stateOf(edit), args })
}
