/** Compares ISO 8601 periods whatever the day they start on: a month has 28 to 31 days, a year 365 or 366. */

const PERIOD = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** What a calendar cannot change: whole months on one side, seconds on the other. */
interface Length {
  readonly months: number
  readonly seconds: number
}

/** The fewest and the most days of so many months in a row, below a year. */
const FEWEST = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334] as const
const MOST = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337] as const
const DAY = 24 * 60 * 60

/** Whether the first period is longer than the second from whatever day both run. Words that are no period never are. */
export function isLongerPeriod(first: string, second: string): boolean {
  const [a, b] = [lengthOf(first), lengthOf(second)]
  if (a === undefined || b === undefined) return false
  const months = a.months - b.months
  return a.seconds - b.seconds + shortestDays(months) * DAY > 0
}

function lengthOf(period: string): Length | undefined {
  const match = PERIOD.exec(period)
  if (match === null) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((count) => Number(count ?? 0))
  return {
    months: years * 12 + months,
    seconds: (weeks * 7 + days) * DAY + hours * 60 * 60 + minutes * 60 + seconds,
  }
}

/** The fewest days that a number of months can take; of a negative number, the most that are taken away. */
function shortestDays(months: number): number {
  const count = Math.abs(months)
  const [years, rest] = [Math.floor(count / 12), count % 12]
  // Every fourth year is a leap year between 1901 and 2099.
  return months >= 0
    ? years * 365 + Math.floor(years / 4) + (FEWEST[rest] ?? 0)
    : -(years * 365 + Math.ceil(years / 4) + (MOST[rest] ?? 0))
}
