/** Tells whether a text says nothing beyond the words of a list: `muut ulkopuoliset rekisterit`. */
import { findWords } from './find-words.ts'
import { nextStart } from './tokens.ts'
import type { WordList, WordLists } from './word-list.ts'

/** Whether every word of the text is in the list of one language. A text without words says nothing either. */
export function hasOnlyWords(text: string, lists: WordLists): boolean {
  return hasOnly(text, lists.fi) || hasOnly(text, lists.en)
}

function hasOnly(text: string, list: WordList): boolean {
  let at = 0
  for (const { start, end } of findWords(text, list)) {
    if (nextStart(text, at) < start) return false
    at = end
  }
  return nextStart(text, at) === text.length
}
