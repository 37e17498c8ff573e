/** Whether a user’s own texts tell something, by the words of a list. */
import type { LintRegister } from './lint-register.ts'
import { findByLanguage } from './prose/find-by-language.ts'
import type { WordLists } from './prose/word-list.ts'

/** Whether some text of a section, the introduction or the rights tells it, in each language that can be read. */
export function isInProse(register: LintRegister, lists: WordLists): boolean {
  const texts = register.textsWith(lists, 'sections', 'extraSections', 'document', 'rights')
  const readable = register.register.languages.filter((language) => language in lists)
  return readable.every((language) =>
    texts.some(
      ({ plain, languages }) =>
        languages.includes(language) && findByLanguage({ plain, languages: [language] }, lists).length > 0,
    ),
  )
}
