/** Names of countries and languages. */
import type { Locale } from './locale.ts'

/** The name of a country by its ISO 3166-1 alpha-2 code, or the code when it has no name. */
export function countryName(code: string, locale: Locale): string {
  return locale.cldr.regions[code] ?? code
}

/** The name of a language by its ISO 639-1 code, or the code when it has no name. */
export function languageName(code: string, locale: Locale): string {
  return locale.cldr.languages[code] ?? code
}
