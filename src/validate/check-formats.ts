/** Dates, periods, countries and addresses: the schema names the format, this says what is wrong with it. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import { isEmail, isPhone, suggestEmail } from './contact-formats.ts'
import { COUNTRIES, suggestCountry } from './countries.ts'
import type { Finding } from './finding.ts'
import { isPeriod, suggestPeriod } from './period.ts'
import type { SchemaNode } from './schema-nodes.ts'

/** The finding for a value that is not of the format its schema names; undefined when it is, or is no text. */
export function checkFormat(value: unknown, node: SchemaNode, path: DataPath): Finding | undefined {
  if (typeof value !== 'string' || node.format === undefined) return undefined
  const wrong = (variant: string, suggestion: string | undefined): Finding => {
    const args = { shown: value.slice(0, 60), suggestion: suggestion ?? '' }
    return { code: 'schema/wrong-format', variant, path, at: 'value', args }
  }
  const quoted = /^[“”„»«‘’‚](.*)[“”„»«‘’"']$/.exec(value)?.[1]
  if (quoted !== undefined) {
    const args = { shown: value.slice(0, 60), inner: quoted.slice(0, 60) }
    return { code: 'schema/wrong-format', variant: 'typographic-quotes', path, at: 'value', args }
  }
  switch (node.format) {
    case 'date':
      if (isDate(value)) return undefined
      return /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? wrong('no-such-date', lastOfMonth(value))
        : wrong('date', suggestDate(value))
    case 'duration':
      return isPeriod(value) ? undefined : wrong(periodVariant(value, path), suggestPeriod(value))
    case 'country':
      return COUNTRIES.has(value) ? undefined : wrong('country', suggestCountry(value))
    case 'web-address':
      return isWebAddress(value) ? undefined : wrong('web-address', suggestWebAddress(value))
    case 'email-address':
      // That there must be something is what the schema itself says.
      return value === '' || isEmail(value) ? undefined : wrong('email', suggestEmail(value))
    case 'phone-number':
      return value === '' || isPhone(value) ? undefined : wrong('phone', undefined)
    default:
      throw new TypeError(`the schema names a format that nothing checks: ${node.format}`)
  }
}

/** Words for a period without end, which is none. */
const ENDLESS =
  /^(?:pysyvä(?:sti)?|ikuisesti|toistaiseksi|rajoituksetta|permanent(?:ly)?|forever|indefinite(?:ly)?|unlimited|no limit)$/i

function periodVariant(value: string, path: DataPath): string {
  if (/^P(?=[0T])(?:0+[YMWD])*(?:T(?:0+[HMS])+)?$/.test(value)) return 'no-period'
  const isRetention = path.at(-1) === 'period' && path.includes('retention')
  return isRetention && ENDLESS.test(value.trim()) ? 'endless' : 'period'
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0)
}

/** Whether the text is a day of the calendar as `2026-10-12`. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
  return year > 0 && day >= 1 && day <= daysIn(year, month)
}

/** For a day past the end of its month, the last day of that month. */
function lastOfMonth(text: string): string | undefined {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const days = daysIn(year, month)
  return day > days && days > 0 ? iso(year, month, days) : undefined
}

/** `2026-2-1`, `12.10.2026`, `2026/10/12`, `2026-10-12T08:00`: only orders that cannot be misread. */
function suggestDate(text: string): string | undefined {
  const wanted = text.trim()
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/.exec(wanted)
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(wanted)
  const [year, month, day] = yearFirst?.slice(1).map(Number) ?? dotted?.slice(1).map(Number).reverse() ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const date = iso(year, month, day)
  return isDate(date) ? date : undefined
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Whether the text is an http or https address that a browser would open as it stands. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#@<>"\\]+(?:[/?#][^\s<>"\\]*)?$/i.test(text) && URL.canParse(text)
}

/** The same address with a scheme, when that is all it lacks. */
function suggestWebAddress(text: string): string | undefined {
  const bare = text.trim().replace(/^(?:[a-z]+:)?\/*/i, '')
  const address = `https://${bare}`
  return /^[^\s@:]+\.[a-z]{2,}(?:[/?#:]|$)/i.test(bare) && isWebAddress(address) ? address : undefined
}
