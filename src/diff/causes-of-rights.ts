/** Finds the change from which another right follows. */
import type { RightCode } from '../law/gdpr.ts'
import type { Change } from './change.ts'
import type { Edit } from './edit.ts'
import { valueAt } from './likeness.ts'
import { isWithin, itemAt } from './places.ts'
import { weighsAtLeast } from './weight.ts'

const PURPOSE = 'purposes/*'
const BASIS = `${PURPOSE}/basis`

/** What of a purpose brings the right: `law/derive-rights.ts`. Every right also comes and goes with its purposes. */
const OF_PURPOSE: Readonly<Record<RightCode, readonly string[]>> = {
  access: [],
  rectification: [],
  erasure: [BASIS],
  restriction: [],
  portability: [BASIS],
  objection: [BASIS],
  'direct-marketing': [`${PURPOSE}/directMarketing`],
  withdraw: [BASIS, `${PURPOSE}/special`, `${PURPOSE}/nationalConsents`],
  automated: [],
}

/** What outside the purposes brings it, whatever purposes it names. */
const BESIDE: Readonly<Partial<Record<RightCode, readonly string[]>>> = {
  portability: ['data'],
  withdraw: ['automatedDecisions', 'transfers', 'data'],
  automated: ['automatedDecisions'],
}

export interface Brought {
  readonly right: RightCode
  /** The purposes that gained or lost it. */
  readonly purposes: readonly string[]
  /** Whether one description lists its rights and the other leaves them to the legal bases. */
  readonly isList: boolean
  readonly changes: readonly Change[]
  readonly source?: 'purposes' | 'whistleblowing'
}

/** The change that brought or took a right; of several, the weightiest. */
export function causeOf({ right, purposes, isList, changes, source }: Brought): Change | undefined {
  const places = (all: readonly string[]) => (edit: Edit) => all.some((place) => isWithin(edit.place, place))
  const isOfPurpose = (edit: Edit) => {
    const pair = itemAt(edit, PURPOSE)
    const id = valueAt(pair?.new, 'id') ?? valueAt(pair?.old, 'id')
    if (!purposes.includes(String(id))) return false
    return edit.place === PURPOSE || places(OF_PURPOSE[right])(edit)
  }
  const tests: readonly ((edit: Edit) => boolean)[] = [
    ...(isList ? [places(['rights/told'])] : []),
    ...(source === 'whistleblowing' ? [places(['whistleblowing'])] : []),
    isOfPurpose,
    places(['document/regime']),
    places(BESIDE[right] ?? []),
  ]
  for (const test of tests) {
    const found = changes.filter(({ edits }) => edits.some(test))
    const [first, ...others] = found
    if (first !== undefined)
      return others.reduce((best, next) => (weighsAtLeast(best.weight, next.weight) ? best : next), first)
  }
  return undefined
}
