/** Whether a text begins with words of a list. */
import { findByLanguage, type PlainText } from './prose/find-by-language.ts'
import type { WordLists } from './prose/word-list.ts'

/** The words, where nothing but signs stands before them. */
export function openingWords(text: PlainText, lists: WordLists): string | undefined {
  const [first] = findByLanguage(text, lists)
  if (first === undefined || /[\p{L}\p{N}]/u.test(text.plain.slice(0, first.start))) return undefined
  return first.words
}
