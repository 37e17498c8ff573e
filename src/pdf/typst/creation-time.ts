/** The day that a PDF says it was made on: a fact of the notice, never of the clock. */
import type { FrontFact } from '../../compose/notice.ts'

const datesByWeight = ['updated', 'created', 'effective'] as const

/** For a notice without any date: the day the GDPR began to apply. Any fixed day would do. */
const fallback = '2018-05-25'

/** Seconds since 1970-01-01T00:00:00Z, at the beginning of the day in UTC. */
export function creationTime(front: readonly FrontFact[]): number {
  const dated = datesByWeight.map((key) => front.find((fact) => fact.key === key)?.iso)
  return Date.parse(`${dated.find((iso) => iso !== undefined) ?? fallback}T00:00:00Z`) / 1000
}
