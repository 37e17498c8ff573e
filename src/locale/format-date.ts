/** Writes dates as documents in each language write them. */
import { fill } from './fill.ts'
import type { Locale } from './locale.ts'

/** `2026-10-12` as `12.10.2026` or `12 October 2026`. The date must exist: `validate/` has seen to that. */
export function formatDate(iso: string, locale: Locale): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const { pattern, months } = locale.cldr.date
  return fill(pattern, { year: Number(year), month: months[Number(month) - 1] ?? month, day: Number(day) })
}
