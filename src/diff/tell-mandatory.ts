/** Whether data must be provided: Articles 13(2)(e) GDPR, rows 32 and 33 of the table of materiality. */
import type { ScopePair } from './area.ts'
import type { Change, Shown } from './change.ts'
import type { Edit } from './edit.ts'
import { dataMandatory, dataOptional } from './kinds/data-provision.ts'
import { change } from './make-change.ts'
import { editsAt } from './places.ts'
import { shownFact } from './shown-fact.ts'
import { stateOf, tellFact } from './tell-fact.ts'

/** How hard it is not to give the data. */
const HARDNESS: Readonly<Record<string, number>> = {
  statutory: 2,
  contract: 2,
  'pre-contract': 2,
  conditional: 1,
  voluntary: 0,
}

/**
 * The changes of `required`, `requiredWhen` and `ifNotGiven` of one category. The cases follow what is required, so
 * that they are told by themselves only where that stays.
 */
export function tellMandatory(edits: readonly Edit[], name: Shown, scope: ScopePair): Change[] {
  const required = editsAt(edits, 'data/*/required')
  const cases = editsAt(edits, 'data/*/requiredWhen')
  const consequences = editsAt(edits, 'data/*/ifNotGiven')
  const [first] = required
  const main =
    first === undefined
      ? cases.map((edit) =>
          tellFact(edit, scope, { kind: dataMandatory, variant: 'cases', effect: 'incomparable' }, { name }),
        )
      : [tellRequired(first, [...required, ...cases], name, scope)]
  return [
    ...main,
    ...consequences.map((edit) => {
      const variants = { added: 'consequenceTold', changed: 'consequence', removed: 'consequenceUntold' }
      const variant = variants[stateOf(edit)]
      return tellFact(edit, scope, { kind: dataMandatory, variant, effect: 'incomparable' }, { name })
    }),
  ]
}

function tellRequired(edit: Edit, edits: readonly Edit[], name: Shown, scope: ScopePair): Change {
  const args = {
    name,
    from: shownFact(edit.from, edit.place, 'old', scope),
    to: shownFact(edit.to, edit.place, 'new', scope),
  }
  const [before, after] = [HARDNESS[String(edit.from)], HARDNESS[String(edit.to)]]
  if (after === undefined)
    return change(dataMandatory, { edits, variant: 'untold', effect: 'incomparable', args })
  if (before === undefined)
    return change(after === 0 ? dataOptional : dataMandatory, { edits, variant: 'told', args })
  if (after > before) return change(dataMandatory, { edits, args })
  if (after === before)
    return change(dataMandatory, { edits, variant: 'ground', effect: 'incomparable', args })
  return change(dataOptional, { edits, variant: after === 0 ? 'default' : 'conditional', args })
}
