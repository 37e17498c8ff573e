/** Rights that a notice takes away without a law: by its facts or in words of its own. */
import type { RightCode } from '../law/gdpr.ts'
import { citesAct } from './cites-act.ts'
import type { LintRegister } from './lint-register.ts'
import { mentions } from './mentions.ts'
import { sentencesOf } from './prose/sentences.ts'
import { isOwnText, type RightsTold } from './rights-told.ts'
import type { RuleFinding } from './rule.ts'
import type { UserText } from './user-texts.ts'
import { noRight, rightWords } from './words/right-words.ts'

/** Rights that stand unless a law takes them away. */
const DENIABLE: readonly RightCode[] = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
]

/** Limits that take a right away and name no law for it, where the bases give the right. */
export function excludedRights({ path, rights, derived }: RightsTold): RuleFinding[] {
  return (rights?.limits ?? []).flatMap((limit, index): RuleFinding[] => {
    // For some purposes only: where these give the right.
    const exists = derived.some(
      ({ right, purposes }) =>
        right === limit.right && (limit.for?.some((purpose) => purposes.includes(purpose)) ?? true),
    )
    if (limit.excluded !== true || limit.law !== undefined || !exists || citesAct(limit.text)) return []
    return [{ path: [...path, 'limits', index, 'law'], message: 'excluded', args: { right: limit.right } }]
  })
}

/** Sentences of the register’s own that deny a right which exists and name no Act; one finding a text. */
export function deniedRights(register: LintRegister, tellings: readonly RightsTold[]): RuleFinding[] {
  const existing = DENIABLE.filter((right) =>
    tellings.some(({ derived }) => derived.some((one) => one.right === right)),
  )
  return register.textsWith(noRight, 'sections', 'extraSections').flatMap((text): RuleFinding[] => {
    if (!isOwnText(text)) return []
    const sentence = existing
      .flatMap((right) => sentencesWith(text, right))
      .find((one) => isDenial(text, one) && !citesAct(one))
    return sentence === undefined ? [] : [{ path: text.path, message: 'denied', args: { words: sentence } }]
  })
}

/** The sentences of a text that name a right. */
export function sentencesWith(text: UserText, right: RightCode): string[] {
  return sentencesOf(text.plain).filter((sentence) => mentions(sentence, text.languages, rightWords[right]))
}

/** Whether a sentence says that something is no right. */
export function isDenial({ languages }: UserText, sentence: string): boolean {
  return mentions(sentence, languages, noRight)
}
