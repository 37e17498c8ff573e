/** How a duty stands, for people: its status, with what the status alone does not say. */
import type { DutyStatus } from '../../coverage/cover-register.ts'
import type { LocatedDuty } from './locate-coverage.ts'

/** `told-but`: told, and a rule finds fault with it. `own-words`: a text of the user's own may tell it. */
export type Standing = DutyStatus | 'told-but' | 'own-words' | 'not-answered'

/** A sign that repeats the standing, for those who see no colours. */
export const MARKS: Readonly<Record<Standing, string>> = {
  told: '✓',
  'told-but': '!',
  'not-told': '✗',
  'own-words': '?',
  'not-answered': '?',
  'not-applicable': '–',
}

/** A remark finds no fault: what is told stays told. */
export function standingOf({ status, manner, findings }: LocatedDuty): Standing {
  if (manner !== undefined) return manner
  const isFaulty = status === 'told' && findings.some(({ severity }) => severity !== 'info')
  return isFaulty ? 'told-but' : status
}
