/** Tells when the tables of law are older than a year on the day of judgement. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { outdatedTables } from '../law/outdated-tables.ts'

/** One remark a run, about no file, or none. */
export function tableOutdated(asOf: string): Diagnostic[] {
  const tables = outdatedTables(asOf)
  const [oldest] = tables.map(({ verified }) => verified).sort()
  if (oldest === undefined) return []
  const args = { tables: tables.map(({ table }) => table), verified: oldest, day: asOf }
  return [{ code: 'law/table-outdated', severity: 'info', file: '', path: [], args }]
}
