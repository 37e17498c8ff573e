/** The dated tables of law by name, and which of them are older than a year. */
import { ACTS } from './acts.ts'
import { ADEQUACY_DECISIONS } from './adequacy.ts'
import { FINNISH_AUTHORITY, STALE_AUTHORITY_FORMS } from './authority.ts'
import { isOutOfDate } from './dated.ts'
import { DEAD_MECHANISMS } from './dead-mechanisms.ts'
import { REPEALED_ACTS } from './repealed-acts.ts'
import { STATUTORY_PERIODS } from './statutory-periods.ts'

/** Every table that carries the day on which it was last compared with its sources. */
export const LAW_TABLES = {
  acts: ACTS,
  'repealed-acts': REPEALED_ACTS,
  'adequacy-decisions': ADEQUACY_DECISIONS,
  'dead-mechanisms': DEAD_MECHANISMS,
  'statutory-periods': STATUTORY_PERIODS,
  authority: { verified: FINNISH_AUTHORITY.verified, rows: [] },
  'authority-forms': STALE_AUTHORITY_FORMS,
} as const

export type LawTable = keyof typeof LAW_TABLES

export interface OutdatedTable {
  readonly table: LawTable
  /** ISO 8601: the day of the last comparison. */
  readonly verified: string
}

/** The tables that were last compared with their sources more than a year before the day. */
export function outdatedTables(day: string): OutdatedTable[] {
  return (Object.keys(LAW_TABLES) as LawTable[])
    .filter((table) => isOutOfDate(LAW_TABLES[table], day))
    .map((table) => ({ table, verified: LAW_TABLES[table].verified }))
}
