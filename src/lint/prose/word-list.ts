/** Words that rules look for in what people wrote: data, per language, each list with its source. */

/**
 * A list of words and phrases of one language.
 *
 * An entry is one or more words. `stem*` is any ending, `*stem*` also any first part of a compound; `(a|b)` are
 * alternatives inside a word; `_` is any one word, `#` one that begins with a figure, `…` up to three words between.
 * `mm.` is found only where the full stop stands. Letters count without case.
 */
export interface WordList {
  readonly language: 'fi' | 'en'
  /** Why these words: the provision, guideline or observation that the list rests on. */
  readonly source: string
  readonly entries: readonly string[]
  /** Phrases that make a find innocent where they cover it: `voidaan tarkistaa laista`. */
  readonly innocent?: readonly string[]
}

/** The lists of one rule, by language. */
export type WordLists = Readonly<Record<'fi' | 'en', WordList>>
