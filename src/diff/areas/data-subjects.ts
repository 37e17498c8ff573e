/** Whose data are processed, and what holds for children: rows 13, 14 and 62 of the table of materiality. */
import type { DataSubjects } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change, Shown } from '../change.ts'
import type { Edit } from '../edit.ts'
import { childrenChanged, subjectsAdded, subjectsRedefined, subjectsRemoved } from '../kinds/subjects.ts'
import { change } from '../make-change.ts'
import { itemAt } from '../places.ts'
import { shownName, shownNumber, shownText } from '../shown.ts'
import { spellingTier } from '../spelling-tier.ts'
import { stateOf } from '../tell-fact.ts'

type Group = DataSubjects[number]

const ITEM = 'dataSubjects/*'

export const dataSubjectsArea: Area = {
  places: ['dataSubjects'],
  tell: (edits, scope) => edits.map((edit) => tellGroup(edit, scope)),
}

function tellGroup(edit: Edit, scope: ScopePair): Change {
  const { place, from } = edit
  const pair = itemAt(edit, ITEM)
  const [before, after] = [pair?.old as Group | undefined, pair?.new as Group | undefined]
  const args = { name: shownName(after ?? before) }
  if (place === ITEM)
    return change(from === undefined ? subjectsAdded : subjectsRemoved, { edits: [edit], args })
  if (place === `${ITEM}/name`) {
    const tier = spellingTier(edit, scope)
    const names = { from: shownName(before), to: shownName(after) }
    const variant = tier === undefined ? 'default' : 'spelling'
    return change(subjectsRedefined, {
      edits: [edit],
      variant,
      effect: tier === undefined ? 'incomparable' : 'neutral',
      tier,
      args: names,
    })
  }
  if (place === `${ITEM}/description`) return tellDescription(edit, args, scope)
  return tellChildren(edit, args, scope)
}

function tellDescription(edit: Edit, args: { readonly name: Shown }, scope: ScopePair): Change {
  const { from, to } = edit
  const tier = spellingTier(edit, scope)
  if (to === undefined)
    return change(subjectsRedefined, {
      edits: [edit],
      variant: 'undescribed',
      args: { ...args, from: shownText(from as string) },
    })
  return change(subjectsRedefined, {
    edits: [edit],
    variant: from === undefined ? 'describedNow' : 'described',
    tier,
    args: { ...args, to: shownText(to as string) },
  })
}

function tellChildren(edit: Edit, args: { readonly name: Shown }, scope: ScopePair): Change {
  const { place, from, to } = edit
  const state = stateOf(edit)
  const edits = [edit]
  if (place === `${ITEM}/children`)
    return change(childrenChanged, { edits, variant: state === 'removed' ? 'noChildren' : 'children', args })
  if (place === `${ITEM}/children/onlineService`)
    return change(childrenChanged, { edits, variant: to === true ? 'service' : 'noService', args })
  if (place === `${ITEM}/children/guardian`) {
    const tier = spellingTier(edit, scope)
    return change(childrenChanged, { edits, variant: 'guardian', tier, args })
  }
  const variant = { added: 'ageTold', changed: 'age', removed: 'ageUntold' }[state]
  const ages = {
    ...(from !== undefined && { from: shownNumber(Number(from)) }),
    ...(to !== undefined && { to: shownNumber(Number(to)) }),
  }
  return change(childrenChanged, { edits, variant, args: { ...args, ...ages } })
}
