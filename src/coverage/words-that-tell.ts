/** Texts of the description that tell something in words, by the lists that the rules read them with. */
import { findByLanguage } from '../lint/prose/find-by-language.ts'
import type { WordLists } from '../lint/prose/word-list.ts'
import type { Teller } from './duty.ts'
import type { PlacedText } from './placed-text.ts'

/** Each text that the lists find something in, as what tells it in the languages of that text. */
export function tellersInWords(texts: readonly PlacedText[], lists: WordLists): Teller[] {
  return texts
    .filter(({ text }) => findByLanguage(text, lists).length > 0)
    .map(({ text, pointer }) => ({ fact: pointer, languages: text.languages }))
}
