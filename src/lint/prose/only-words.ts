/** Tells whether a text says nothing beyond the words of a list: `muut ulkopuoliset rekisterit`. */
import { findWords } from './find-words.ts'
import type { WordLists } from './word-list.ts'

/** Whether every word of the text is in the list of one language. A text without words says nothing either. */
export function hasOnlyWords(text: string, lists: WordLists): boolean {
  return Object.values(lists).some((list) => {
    const found = findWords(text, list)
    const rest = found.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
    return !/[\p{L}\p{N}]/u.test(rest)
  })
}
