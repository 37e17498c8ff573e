/** Texts in place of a right that leave out all of its conditions: Articles 18(1) and 21(1) GDPR. */
import type { LintRegister } from './lint-register.ts'
import { findByLanguage } from './prose/find-by-language.ts'
import type { WordLists } from './prose/word-list.ts'
import type { RuleFinding } from './rule.ts'
import { objectionConditions, restrictionConditions } from './words/right-conditions.ts'

const CONDITIONS: Readonly<Record<string, { readonly message: string; readonly lists: WordLists }>> = {
  'right-restriction': { message: 'restriction-conditions', lists: restrictionConditions },
  'right-objection': { message: 'objection-conditions', lists: objectionConditions },
}

/** Each such text, in each language in which it can be read. */
export function untoldConditions(register: LintRegister): RuleFinding[] {
  return register.textsIn('sections').flatMap((text): RuleFinding[] => {
    const asked = text.key === 'replace' ? CONDITIONS[String(text.path[1])] : undefined
    if (asked === undefined || !text.languages.some((language) => language in asked.lists)) return []
    if (findByLanguage(text, asked.lists).length > 0) return []
    return [{ path: text.path, message: asked.message }]
  })
}
