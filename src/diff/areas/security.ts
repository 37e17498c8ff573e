/** Security and log data: row 63 of the table of materiality. */
import { isPeriod } from '../../validate/period.ts'
import type { Area } from '../area.ts'
import type { Effect } from '../change.ts'
import type { Edit } from '../edit.ts'
import { orderOfPeriods } from '../judge-retention.ts'
import { logsChanged, securityChanged } from '../kinds/security.ts'
import { stateOf, type Telling, tellFact } from '../tell-fact.ts'

export const securityArea: Area = {
  places: ['security', 'logs'],
  tell: (edits, scope) =>
    edits.map((edit) =>
      tellFact(edit, scope, edit.place.startsWith('logs') ? tellingOfLogs(edit) : tellingOfMeasure(edit)),
    ),
}

/** A measure more protects better, and one fewer protects less. */
const MEASURES = {
  added: { kind: securityChanged, variant: 'added', effect: 'narrows' },
  changed: { kind: securityChanged, effect: 'incomparable' },
  removed: { kind: securityChanged, variant: 'removed', effect: 'widens' },
} as const

function tellingOfMeasure(edit: Edit): Telling {
  if (!edit.place.endsWith('/*')) {
    const what = edit.place === 'security/introduction' ? 'introduction' : 'text'
    const variant = { added: `${what}Told`, changed: what, removed: `${what}Untold` }[stateOf(edit)]
    return { kind: securityChanged, variant, effect: 'incomparable' }
  }
  if (edit.place === 'security/hosting/*') {
    // Where data are kept protects neither better nor worse by itself.
    const variant = { added: 'hostingAdded', changed: 'hosting', removed: 'hostingRemoved' }[stateOf(edit)]
    return { kind: securityChanged, variant, effect: 'incomparable' }
  }
  return MEASURES[stateOf(edit)]
}

function tellingOfLogs(edit: Edit): Telling {
  if (stateOf(edit) === 'removed') return { kind: logsChanged, variant: 'removed', effect: removal(edit) }
  const variant = stateOf(edit) === 'added' ? 'told' : 'default'
  return { kind: logsChanged, variant, effect: effectOfLogs(edit) }
}

/** An event that is logged no longer is watched no longer, and what is done is known no longer. */
function removal(edit: Edit): Effect {
  return edit.place === 'logs/what/*' ? 'narrows' : 'incomparable'
}

/** Log data are personal data too: more of them, or kept longer, reach further. */
function effectOfLogs(edit: Edit): Effect {
  // What was logged was told of nothing before: it may have been the same.
  if (edit.place === 'logs/what/*')
    return stateOf(edit) === 'added' && edit.isToldApart ? 'widens' : 'incomparable'
  const isMeasured = [edit.from, edit.to].every((value) => typeof value === 'string' && isPeriod(value))
  if (edit.place !== 'logs/period' || !isMeasured) return 'incomparable'
  const order = orderOfPeriods(String(edit.from), String(edit.to))
  return order === 'longer' ? 'widens' : order === 'shorter' ? 'narrows' : 'incomparable'
}
