/** The data protection officer: rows 10–12 of the table of materiality. */
import type { Contact } from '../../validate/register.ts'
import type { Area } from '../area.ts'
import type { Change, Shown } from '../change.ts'
import { type Detail, detailsOf, tellReplacedWays } from '../contact-details.ts'
import type { Edit } from '../edit.ts'
import { factName } from '../fact-names.ts'
import { dpoAdded, dpoChanged, dpoRemoved } from '../kinds/contact.ts'
import { change } from '../make-change.ts'
import { editsAt } from '../places.ts'
import { shownList } from '../shown.ts'
import { shownContact, shownDetail } from '../shown-contact.ts'

export const dpoArea: Area = {
  places: ['dpo'],
  tell: (edits, scope) => {
    const { told, rest } = tellReplacedWays(
      detailsOf(edits, 'dpo', { old: scope.old.dpo, new: scope.new.dpo }),
      scope,
    )
    return [...editsAt(edits, 'dpo').map(tellOfficer), ...told, ...tellDetails(rest)]
  },
}

/** One sentence for all that changed, one for what came, one for what went. */
function tellDetails(details: readonly Detail[]): Change[] {
  const states = {
    default: details.filter(({ from, to }) => from !== undefined && to !== undefined),
    added: details.filter(({ from }) => from === undefined),
    removed: details.filter(({ to }) => to === undefined),
  }
  return Object.entries(states).flatMap(([variant, own]) =>
    own.length === 0
      ? []
      : [
          change(dpoChanged, {
            edits: own.flatMap(({ edits }) => edits),
            variant,
            args: {
              what: shownList(own.map(({ key }) => factName(`dpo/${key}`))),
              from: shownList(own.map(({ key, from }) => shownDetail(key, from))),
              to: shownList(own.map(({ key, to }) => shownDetail(key, to))),
            },
          }),
        ],
  )
}

/** By name or address: that the officer is one the sentence says itself. */
function shownOfficer({ title: _title, ...officer }: Contact): Shown {
  return shownContact(officer)
}

/** An officer, `none` or nothing in the place of another of them. */
function tellOfficer(edit: Edit): Change {
  const { from, to } = edit
  const edits = [edit]
  if (from === undefined && to === 'none') return change(dpoChanged, { edits, variant: 'noneTold' })
  if (from === 'none' && to === undefined)
    return change(dpoChanged, { edits, variant: 'noneUntold', effect: 'incomparable' })
  if (to === undefined || to === 'none') {
    const args = { name: shownOfficer(from as Contact) }
    return change(dpoRemoved, { edits, args, variant: to === 'none' ? 'default' : 'untold' })
  }
  const args = { name: shownOfficer(to as Contact) }
  return change(dpoAdded, { edits, args, variant: from === 'none' ? 'default' : 'told' })
}
