/** Law in time: rows that hold from one day until another. */

/** ISO 8601 days; the law of `from` holds on that day, that of `until` no more. */
export interface Dated {
  readonly from: string
  readonly until?: string
  /** Where the row was read: the Act, the Official Journal, the authority's page. */
  readonly source: string
}

/** A table of law and the day on which its rows were last compared with their sources. */
export interface DatedTable<Row extends Dated> {
  readonly verified: string
  readonly rows: readonly Row[]
}

/** The rows in force on a day. */
export function inForce<Row extends Dated>(table: DatedTable<Row>, day: string): readonly Row[] {
  return table.rows.filter((row) => row.from <= day && (row.until === undefined || day < row.until))
}

/** Whether a table was compared with its sources more than a year before the day: what it says may be out of date. */
export function isOutOfDate({ verified }: DatedTable<Dated>, day: string): boolean {
  const [year = '', rest = ''] = [verified.slice(0, 4), verified.slice(4)]
  return day > `${Number(year) + 1}${rest}`
}
