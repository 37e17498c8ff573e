/** The purposes of a register wherever they stand, each with its legal bases as codes or read from words. */
import { basesOf } from '../compose/grounds.ts'
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { BasisCode } from '../law/gdpr.ts'
import type { Purpose, Text } from '../validate/register.ts'
import type { LintRegister, Scope } from './lint-register.ts'
import { findByLanguage } from './prose/find-by-language.ts'
import { textForms } from './text-forms.ts'
import { legalBasisWords } from './words/legal-bases.ts'

/** One legal basis as the description gives it. */
export interface LookedBasis {
  /** The bases of Article 6(1) that it is: one by its code, or those that its words name. */
  readonly codes: readonly BasisCode[]
  /** The basis in words, where it is no code. */
  readonly words?: Text
  /** The part of the processing that it covers. */
  readonly note?: Text
  /** Written beside the basis, or for the purpose as a whole. */
  readonly law?: Text
  readonly interest?: Text
  readonly balancing?: Text
  readonly path: DataPath
  /** Where `law`, `interest` or `balancing` of this basis should stand. */
  readonly placeOf: (key: 'law' | 'interest' | 'balancing') => DataPath
}

export interface LookedPurpose {
  readonly purpose: Purpose
  readonly path: DataPath
  readonly bases: readonly LookedBasis[]
  readonly scope: Scope
}

const known = new WeakMap<LintRegister, readonly LookedPurpose[]>()

/** Every purpose of the description and of its parts, in their order. */
export function purposesOf(register: LintRegister): readonly LookedPurpose[] {
  const before = known.get(register)
  if (before !== undefined) return before
  const { languages } = register.register
  const purposes = register.scopes.flatMap((scope) =>
    (scope.facts.purposes ?? []).map((purpose, index): LookedPurpose => {
      const path = [...scope.path, 'purposes', index]
      return { purpose, path, bases: looked(purpose, path, languages), scope }
    }),
  )
  known.set(register, purposes)
  return purposes
}

/** Whether any of the purpose's bases is one of these. */
export function restsOn({ bases }: LookedPurpose, ...codes: readonly BasisCode[]): boolean {
  return bases.some((basis) => basis.codes.some((code) => codes.includes(code)))
}

/** The bases of Article 6(1) that words name, in the order of the Article. */
export function basesInWords(text: Text, declared: readonly string[]): BasisCode[] {
  const forms = textForms(text, declared)
  return (Object.keys(legalBasisWords) as BasisCode[]).filter((code) =>
    forms.some((form) => findByLanguage(form, legalBasisWords[code]).length > 0),
  )
}

function looked(purpose: Purpose, path: DataPath, languages: readonly string[]): LookedBasis[] {
  return basesOf(purpose).map((facts): LookedBasis => {
    const below = facts.at
      .split('/')
      .slice(1)
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    const { basis, note } = facts
    const [law, interest, balancing] = [
      facts.law ?? purpose.law,
      facts.interest ?? purpose.interest,
      facts.balancing ?? purpose.balancing,
    ]
    return {
      codes: typeof basis === 'string' ? [basis] : basesInWords(basis.other, languages),
      ...(typeof basis === 'string' ? {} : { words: basis.other }),
      ...(note === undefined ? {} : { note }),
      ...(law === undefined ? {} : { law }),
      ...(interest === undefined ? {} : { interest }),
      ...(balancing === undefined ? {} : { balancing }),
      path: [...path, ...below],
      placeOf: (key) => (below.length > 1 ? [...path, ...below, key] : [...path, key]),
    }
  })
}
