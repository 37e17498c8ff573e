/** The name and the kind of the register: row 71 of the table of materiality. */
import type { Area } from '../area.ts'
import type { Edit } from '../edit.ts'
import { registerRenamed } from '../kinds/register.ts'
import { stateOf, type Telling, tellFact } from '../tell-fact.ts'

export const registerArea: Area = {
  places: ['register', 'id'],
  tell: (edits, scope) => edits.map((edit) => tellFact(edit, scope, tellingOf(edit))),
}

function tellingOf(edit: Edit): Telling {
  const kind = registerRenamed
  if (edit.place === 'id') return { kind, variant: 'id' }
  if (stateOf(edit) === 'removed') return { kind, variant: 'untold' }
  return edit.place === 'register/name' && stateOf(edit) === 'changed'
    ? { kind }
    : { kind, variant: stateOf(edit) === 'added' ? 'particularsTold' : 'particulars' }
}
