/** Writes ISO 8601 periods in words. */
import type { PeriodUnit } from './cldr.ts'
import type { Locale } from './locale.ts'

const PERIOD = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
const UNITS: readonly PeriodUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']

/**
 * `P1Y6M` as `1 vuosi 6 kuukautta` or `1 year 6 months`. Parts of zero are left out, unless all are.
 *
 * Plural categories come from the frozen data too; a number that is not there is asked of Intl.
 */
export function formatPeriod(period: string, locale: Locale): string {
  const counts = PERIOD.exec(period)
    ?.slice(1)
    .map((count) => (count === undefined ? undefined : Number(count)))
  if (counts === undefined) return period
  const given = UNITS.flatMap((unit, index) => {
    const count = counts[index]
    return count === undefined ? [] : [{ unit, count }]
  })
  const shown = given.filter(({ count }) => count > 0)
  const parts = shown.length > 0 ? shown : given.slice(-1)
  return parts
    .map(({ unit, count }) => {
      const forms = locale.cldr.units[unit]
      const pattern = forms[pluralOf(count, locale)] ?? forms.other ?? '{0}'
      return pattern.replace('{0}', String(count))
    })
    .join(' ')
}

function pluralOf(count: number, { cldr }: Locale): string {
  return count <= 200 ? (cldr.plurals[count] ?? 'other') : new Intl.PluralRules(cldr.tag).select(count)
}
