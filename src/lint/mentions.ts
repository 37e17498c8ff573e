/** Whether a text speaks of something, by the words of a list. */
import type { Text } from '../validate/register.ts'
import { findByLanguage } from './prose/find-by-language.ts'
import type { WordLists } from './prose/word-list.ts'
import { textForms } from './text-forms.ts'

/** Whether a text has one of the words in any of its languages. */
export function mentions(text: Text | undefined, declared: readonly string[], lists: WordLists): boolean {
  return textForms(text, declared).some((form) => findByLanguage(form, lists).length > 0)
}
