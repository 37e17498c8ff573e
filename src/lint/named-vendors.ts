/** Finds the well-known vendors that texts name, in Finnish inflected forms as well. */
import type { KnownVendor } from '../law/known-vendors.ts'
import { findWords, mayFindScanned } from './prose/find-words.ts'
import type { ScannedText } from './prose/tokens.ts'
import { vendorNames, vendorsByWords } from './words/vendor-names.ts'

/** Whether the text may name one; quick, and right when it says no. */
export function mayNameVendor(text: ScannedText): boolean {
  return mayFindScanned(text, vendorNames)
}

/** The vendors named in a text, each once. */
export function namedVendors(text: string): KnownVendor[] {
  const words = findWords(text, vendorNames)
  if (words.length === 0) return []
  const found = words.flatMap(({ entry }) => vendorsByWords.get(entry) ?? [])
  return [...new Set(found)]
}
