/** Finds the well-known vendors that texts name, in Finnish inflected forms as well. */
import { KNOWN_VENDORS, type KnownVendor } from '../law/known-vendors.ts'
import { findWords, mayFindScanned } from './prose/find-words.ts'
import type { ScannedText } from './prose/tokens.ts'
import type { WordList } from './prose/word-list.ts'

const byWords = new Map(KNOWN_VENDORS.flatMap((vendor) => vendor.words.map((words) => [words, vendor])))

/** Names are the same in every language. */
const names: WordList = { language: 'en', source: 'law/known-vendors.ts', entries: [...byWords.keys()] }

/** Whether the text may name one; quick, and right when it says no. */
export function mayNameVendor(text: ScannedText): boolean {
  return mayFindScanned(text, names)
}

/** The vendors named in a text, each once. */
export function namedVendors(text: string): KnownVendor[] {
  const words = findWords(text, names)
  if (words.length === 0) return []
  const found = words.flatMap(({ entry }) => byWords.get(entry) ?? [])
  return [...new Set(found)]
}
