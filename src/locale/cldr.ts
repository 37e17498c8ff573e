/** What Intl knew of each language when this version was made; frozen, so that no machine's ICU shows in a notice. */
import data from './cldr.json' with { type: 'json' }

export type PluralForms = Readonly<Record<string, string>>

export type PeriodUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second'

export interface Cldr {
  /** BCP 47 tag with the region whose habits are followed. */
  readonly tag: string
  readonly date: { readonly pattern: string; readonly months: readonly string[] }
  /** Plural category of each whole number up to 200; `other` where it is not named. */
  readonly plurals: Readonly<Record<string, string>>
  /** For each unit a pattern such as `{0} vuotta` for each plural category. */
  readonly units: Readonly<Record<PeriodUnit, PluralForms>>
  readonly conjunction: { readonly pair: string; readonly middle: string; readonly last: string }
  /** Names of languages by ISO 639-1 code. */
  readonly languages: Readonly<Record<string, string>>
  /** Names of countries by ISO 3166-1 alpha-2 code. */
  readonly regions: Readonly<Record<string, string>>
}

const byLanguage: Readonly<Record<string, Cldr>> = data

/** @throws {Error} for a language that has phrases but no Intl data: a fault of the build, not of a user. */
export function cldrOf(language: string): Cldr {
  const cldr = byLanguage[language]
  if (cldr === undefined) throw new Error(`No CLDR data for ${language}: add it to .scripts/cldr.mjs`)
  return cldr
}
