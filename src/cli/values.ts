/** Reads the values of options: closed lists, language codes, numbers. */
import type { Texts } from './texts/texts.ts'
import { UsageError } from './usage-error.ts'

/**
 * The value, if it is one of those allowed.
 *
 * @throws UsageError that lists what is allowed
 */
export function oneOf<T extends string>(
  texts: Texts,
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined
  const known = allowed.find((candidate) => candidate === value)
  if (known === undefined) throw new UsageError(texts.usage.wrongValue(option, value, allowed))
  return known
}

/** The values of an option that may be repeated and that takes several at once: `-f html,md -f pdf`. */
export function listed(values: readonly string[] | undefined): readonly string[] | undefined {
  if (values === undefined) return undefined
  return [...new Set(values.flatMap((value) => value.split(',')).map((value) => value.trim()))]
}

/**
 * The languages that an option lists.
 *
 * @throws UsageError for what is no code of a language
 */
export function languageCodes(
  texts: Texts,
  values: readonly string[] | undefined,
): readonly string[] | undefined {
  const languages = listed(values)
  const wrong = languages?.find((language) => !/^[a-z]{2,3}$/.test(language))
  if (wrong !== undefined) throw new UsageError(texts.usage.notALanguage(wrong))
  return languages
}

/** A day of the calendar in ISO 8601. */
export function calendarDay(texts: Texts, option: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []).map(Number)
  const date = new Date(Date.UTC(year ?? Number.NaN, (month ?? 0) - 1, day))
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
    throw new UsageError(texts.usage.notADay(option, value))
  return value
}

/** A whole number of at least 0. */
export function wholeNumber(texts: Texts, option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(texts.usage.notANumber(option, value))
  return Number(value)
}

/** A whole number of at least 1. */
export function countingNumber(texts: Texts, option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^0*[1-9]\d{0,8}$/.test(value)) throw new UsageError(texts.usage.notAtLeastOne(option, value))
  return Number(value)
}
