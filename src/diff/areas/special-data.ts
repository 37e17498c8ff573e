/** The ground of special categories, criminal data and the identity code: row 25 of the table of materiality. */
import type { Purpose, Text } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change, Shown } from '../change.ts'
import type { Edit } from '../edit.ts'
import { identityCodeGroundChanged, specialConditionChanged } from '../kinds/legal-basis.ts'
import { change } from '../make-change.ts'
import { itemAt } from '../places.ts'
import { shownName, shownPhrase, shownText } from '../shown.ts'
import { spellingTier } from '../spelling-tier.ts'
import { stateOf } from '../tell-fact.ts'

type Special = NonNullable<Purpose['special']>

const ITEM = 'purposes/*'

export const specialDataArea: Area = {
  places: ['special', 'criminal', 'nationalId'].map((key) => `${ITEM}/${key}`),
  tell: (edits, scope) => edits.map((edit) => tellGround(edit, scope)),
}

function tellGround(edit: Edit, scope: ScopePair): Change {
  const { place, from, to } = edit
  const state = stateOf(edit)
  const edits = [edit]
  const name = shownName(itemAt(edit, ITEM)?.new as Purpose | undefined)
  if (place === `${ITEM}/special`) {
    const variant = state === 'added' ? 'conditionTold' : 'conditionUntold'
    const args = { name, ...conditions(conditionOf(from), conditionOf(to)) }
    return change(specialConditionChanged, { edits, variant, args })
  }
  if (place === `${ITEM}/special/condition`) {
    const args = { name, ...conditions(from as Special['condition'], to as Special['condition']) }
    return change(specialConditionChanged, { edits, variant: 'condition', args })
  }
  const tier = spellingTier(edit, scope)
  const args = {
    name,
    ...(from !== undefined && { from: shownText(from as Text) }),
    ...(to !== undefined && { to: shownText(to as Text) }),
  }
  if (place === `${ITEM}/nationalId`) {
    const variant = { added: 'told', changed: 'default', removed: 'untold' }[state]
    return change(identityCodeGroundChanged, { edits, variant, tier, args })
  }
  const stem = place === `${ITEM}/criminal` ? 'criminal' : 'conditionLaw'
  const variant = { added: `${stem}Told`, changed: stem, removed: `${stem}Untold` }[state]
  return change(specialConditionChanged, { edits, variant, tier, args })
}

function conditionOf(special: unknown): Special['condition'] | undefined {
  return (special as Special | undefined)?.condition
}

function conditions(
  from: Special['condition'] | undefined,
  to: Special['condition'] | undefined,
): Readonly<Record<string, Shown>> {
  return {
    ...(from !== undefined && { from: shownPhrase(`purposes.conditions.${from}`) }),
    ...(to !== undefined && { to: shownPhrase(`purposes.conditions.${to}`) }),
  }
}
