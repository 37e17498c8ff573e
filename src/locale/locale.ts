/** A language of the notices: its phrases and its habits of writing dates, periods, lists and countries. */
import { locales } from '#precompiled/locales.js'
import { type Cldr, cldrOf } from './cldr.ts'
import type { Phrase, Phrases } from './phrases.ts'

export interface Locale {
  /** ISO 639-1 code, such as `fi`. */
  readonly language: string
  readonly phrases: Phrases
  readonly cldr: Cldr
}

/** Any subset of the phrases, nested as they are: what a workspace writes to override some. */
export type PhraseOverrides = {
  readonly [K in keyof Phrases]?: DeepPartial<Phrases[K]>
}

type DeepPartial<T> = T extends Phrase ? T : { readonly [K in keyof T]?: DeepPartial<T[K]> }

/** The languages that the tool itself speaks, by code. */
export function builtinLocales(): Readonly<Record<string, Locale>> {
  return Object.fromEntries(
    Object.entries(locales).map(([language, phrases]) => [
      language,
      { language, phrases: phrases as Phrases, cldr: cldrOf(language) },
    ]),
  )
}

/** The locale with some phrases replaced. A phrase is replaced whole, with both its forms of address. */
export function mergeLocale(locale: Locale, overrides: PhraseOverrides): Locale {
  return { ...locale, phrases: merge(locale.phrases, overrides) as Phrases }
}

function merge(base: unknown, over: unknown): unknown {
  if (!isGroup(base) || !isGroup(over)) return over ?? base
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(over)) merged[key] = merge(base[key], value)
  return merged
}

/** A mapping of phrases, as against a phrase that has one text for each form of address. */
function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !('you' in value && 'data-subject' in value)
}
