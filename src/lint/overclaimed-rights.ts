/** Rights that a notice states although nothing in the register gives them. */
import type { RightCode } from '../law/gdpr.ts'
import { isDenial, sentencesWith } from './denied-rights.ts'
import type { LintRegister } from './lint-register.ts'
import { findByLanguage } from './prose/find-by-language.ts'
import type { RightsTold } from './rights-told.ts'
import type { RuleFinding } from './rule.ts'
import { directMarketing } from './words/marketing.ts'
import { rightWords } from './words/right-words.ts'

/** Rights that only some bases give. */
const CONDITIONAL = ['portability', 'objection', 'direct-marketing', 'withdraw', 'automated'] as const

type Conditional = (typeof CONDITIONAL)[number]

/** The rights that a telling states without ground: in its list, or in the text in place of the section. */
export function overclaimedRights(register: LintRegister, told: RightsTold): RuleFinding[] {
  const listed = (told.rights?.told ?? []).flatMap((right, index): RuleFinding[] =>
    isConditional(right) && isUnfounded(register, told, right)
      ? [{ path: [...told.path, 'told', index], message: right }]
      : [],
  )
  if (!told.isReplaced) return listed
  const inWords = CONDITIONAL.filter((right) => isUnfounded(register, told, right)).flatMap((right) =>
    told
      .mentions(right)
      .filter(
        (text) => text.key === 'replace' && sentencesWith(text, right).some((one) => !isDenial(text, one)),
      )
      .slice(0, 1)
      .map(({ path }) => ({ path, message: right })),
  )
  // What stands in the text is mended there.
  const isInWords = ({ message }: RuleFinding) => inWords.some((one) => one.message === message)
  return [...listed.filter((one) => !isInWords(one)), ...inWords]
}

function isConditional(right: RightCode): right is Conditional {
  return (CONDITIONAL as readonly RightCode[]).includes(right)
}

/** Whether nothing in the register gives the right; where a basis is told in words or not at all, that is not known. */
function isUnfounded(register: LintRegister, told: RightsTold, right: Conditional): boolean {
  if (told.derived.some((one) => one.right === right) || told.grounds.length === 0) return false
  const { facts } = register.scopes[0] ?? {}
  switch (right) {
    case 'direct-marketing':
      return !register
        .textsIn('purposes')
        .some((text) =>
          [directMarketing, rightWords[right]].some((lists) => findByLanguage(text, lists).length > 0),
        )
    case 'automated':
      return register.scopes.some((scope) => scope.facts.automatedDecisions === 'none')
    case 'withdraw':
      // Consent to cookies is withdrawn as well, where it is told.
      if (typeof facts?.cookies === 'object' && facts.cookies.consent !== undefined) return false
      return told.grounds.every(({ bases }) => bases.length > 0)
    default:
      return told.grounds.every(({ bases }) => bases.length > 0)
  }
}
