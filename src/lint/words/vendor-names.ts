/** The words by which well-known vendors are named: the same in every language. */
import { KNOWN_VENDORS, type KnownVendor } from '../../law/known-vendors.ts'
import type { WordList } from '../prose/word-list.ts'

/** Each vendor by the entries of its names. */
export const vendorsByWords: ReadonlyMap<string, KnownVendor> = new Map(
  KNOWN_VENDORS.flatMap((vendor) => vendor.words.map((words) => [words, vendor])),
)

export const vendorNames: WordList = {
  language: 'en',
  source: 'law/known-vendors.ts',
  entries: [...vendorsByWords.keys()],
}
