/** The facts that a finding names, as people write them: countries by name, periods and days in words. */
import type { DiagnosticArguments } from '../diagnostics/diagnostic.ts'
import { formatDate } from '../locale/format-date.ts'
import { formatPeriod } from '../locale/format-period.ts'
import { builtinLocales, type Locale } from '../locale/locale.ts'
import { countryName } from '../locale/names.ts'

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const PERIOD = /^P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/
const COUNTRY = /^[A-Z]{2}$/

/** Words of the user stand in quotes in the message: where there are several, each in its own. */
const BETWEEN_WORDS = { en: '”, “', fi: '”, ”' } as const

/** Arguments that may hold codes of countries; elsewhere two capitals are words. */
const PLACES: ReadonlySet<string> = new Set(['country', 'countries', 'place'])

let locales: Readonly<Record<string, Locale>> | undefined

function localeOf(language: 'en' | 'fi'): Locale {
  locales ??= builtinLocales()
  const locale = locales[language]
  if (locale === undefined) throw new Error(`The tool has no locale for ${language}`)
  return locale
}

/** The arguments of a diagnostic as texts; of several values a list with commas. */
export function shownValues(args: DiagnosticArguments, language: 'en' | 'fi'): Record<string, string> {
  const locale = localeOf(language)
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const between = name === 'words' ? BETWEEN_WORDS[language] : ', '
      const text = typeof value === 'object' ? value.join(between) : String(value)
      return [name, shown(name, text, locale)]
    }),
  )
}

/** The same arguments, days among them as people write them. */
export function withShownDays(args: DiagnosticArguments, language: 'en' | 'fi'): DiagnosticArguments {
  const locale = localeOf(language)
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'string' && DAY.test(value) ? formatDate(value, locale) : value,
    ]),
  )
}

function shown(name: string, text: string, locale: Locale): string {
  const values = text.split(', ')
  const isEach = (pattern: RegExp) => values.every((value) => pattern.test(value))
  if (isEach(DAY)) return values.map((day) => formatDate(day, locale)).join(', ')
  if (isEach(PERIOD)) return values.map((period) => formatPeriod(period, locale)).join(', ')
  if (!PLACES.has(name) || !isEach(COUNTRY)) return text
  return values.map((code) => countryName(code, locale)).join(', ')
}
