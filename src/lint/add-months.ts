/** Days of the calendar, without a clock and without time zones. */

/** The day so many months later; the last of a month where that month is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const index = year * 12 + month - 1 + months
  const [laterYear, laterMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const last = new Date(Date.UTC(laterYear, laterMonth, 0)).getUTCDate()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(laterYear).padStart(4, '0')}-${two(laterMonth)}-${two(Math.min(date, last))}`
}
