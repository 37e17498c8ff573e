/** Whether data are kept longer or shorter than before: rows 46–48 of the table of materiality. */
import { isLongerPeriod } from '../law/compare-periods.ts'
import { allWords } from '../lint/all-words.ts'
import type { RetentionRow, Text } from '../validate/register.ts'
import { retentionLengthened, retentionRecast, retentionShortened } from './kinds/retention.ts'
import type { Telling } from './tell-fact.ts'

/** `same`: the two say the same. `incomparable`: nobody can tell, whatever day both run from. */
export type Order = 'longer' | 'shorter' | 'same' | 'incomparable'

/** How the second of two periods stands to the first. */
export function orderOfPeriods(old: string, now: string): Order {
  if (old === now) return 'same'
  if (isLongerPeriod(now, old)) return 'longer'
  return isLongerPeriod(old, now) ? 'shorter' : 'incomparable'
}

const TERM = ['period', 'bound', 'from', 'criteria', 'memoryOnly', 'permanent', 'plan'] as const
/** All of what decides how long but the length, the bound and the start of a period. */
const OTHERWISE = ['criteria', 'memoryOnly', 'permanent', 'plan'] as const
const BOUNDS = { 'at-most': 0, exactly: 1, 'at-least': 2 } as const

/** Whether a row lays down any term at all. */
export function hasTerm(row: RetentionRow): boolean {
  return (
    row.period !== undefined ||
    row.memoryOnly === true ||
    OTHERWISE.some((key) => key !== 'memoryOnly' && row[key] !== undefined)
  )
}

/** Whether both rows lay down the same term. */
export function isSameTerm(old: RetentionRow, now: RetentionRow): boolean {
  return TERM.every((key) => isSame(old[key], now[key]))
}

/** What became of the term of a row, or of data that moved from one row to another. The terms differ. */
export function judgeTerms(old: RetentionRow, now: RetentionRow): Telling {
  const recast: Telling = { kind: retentionRecast }
  if (!hasTerm(old)) return hasTerm(now) ? { kind: retentionRecast, variant: 'told' } : recast
  if (!hasTerm(now)) return { kind: retentionLengthened, variant: 'untold', effect: 'incomparable' }
  if ((old.memoryOnly === true) !== (now.memoryOnly === true))
    return { kind: old.memoryOnly === true ? retentionLengthened : retentionShortened, variant: 'memory' }
  if ((old.permanent === undefined) !== (now.permanent === undefined))
    return old.permanent === undefined
      ? { kind: retentionLengthened, variant: 'permanent' }
      : { kind: retentionShortened }
  const isOpen = now.period === undefined && isUntilFurtherNotice(now.criteria) && old.period !== undefined
  if (isOpen) return { kind: retentionLengthened }
  const differing = OTHERWISE.filter((key) => !isSame(old[key], now[key]))
  if (differing.length > 0) {
    const isPlan = differing.every((key) => key === 'plan') && isSame(old.period, now.period)
    return isPlan && now.plan !== undefined ? { kind: retentionRecast, variant: 'plan' } : recast
  }
  return judgePeriods(old, now)
}

/** A period with the same start can be measured. */
function judgePeriods(old: RetentionRow, now: RetentionRow): Telling {
  const recast: Telling = { kind: retentionRecast }
  if (old.period === undefined || now.period === undefined) return recast
  const bound = BOUNDS[now.bound ?? 'exactly'] - BOUNDS[old.bound ?? 'exactly']
  const order = orderOfPeriods(old.period, now.period)
  if (!isSame(old.from, now.from))
    return order === 'same' && bound === 0 ? { kind: retentionRecast, variant: 'start' } : recast
  if (order === 'same') {
    if (bound > 0)
      return { kind: retentionLengthened, ...(old.bound === 'at-most' ? { variant: 'bound' } : {}) }
    return { kind: retentionShortened, ...(now.bound === 'at-most' ? { variant: 'bound' } : {}) }
  }
  if (order === 'longer' && bound >= 0) return { kind: retentionLengthened }
  return order === 'shorter' && bound <= 0 ? { kind: retentionShortened } : recast
}

/**
 * The same where several rows concern the same data and the longest applies: then the longest of each side decides.
 *
 * @param rows those of the data, on both sides
 * @returns undefined where a row has no end, or the rows start at different times: nobody can tell
 */
export function orderOfLongest(rows: {
  readonly old: readonly RetentionRow[]
  readonly new: readonly RetentionRow[]
}): Order {
  const [old, now] = [longestOf(rows.old), longestOf(rows.new)]
  if (old === undefined || now === undefined || !isSame(old.from, now.from)) return 'incomparable'
  return orderOfPeriods(old.period ?? '', now.period ?? '')
}

function longestOf(rows: readonly RetentionRow[]): RetentionRow | undefined {
  const [first] = rows
  const isMeasured = rows.every(
    (row) => row.period !== undefined && row.criteria === undefined && row.bound !== 'at-least',
  )
  if (first === undefined || !isMeasured || !rows.every((row) => isSame(row.from, first.from)))
    return undefined
  return rows.find((row) =>
    rows.every((other) => row === other || !isLongerPeriod(other.period ?? '', row.period ?? '')),
  )
}

/** Words that put no end to it. */
function isUntilFurtherNotice(criteria: Text | undefined): boolean {
  return allWords(criteria).some((words) =>
    /\b(?:until further notice|indefinitely)\b|toistaiseksi/iu.test(words),
  )
}

/** Both are in one form. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
