/** What follows from the changes of a register: whom to tell, when, and why. */
import type { Change, Weight } from '../../diff/change.ts'
import { gdpr } from '../../diff/kinds/cite.ts'
import type { RegisterDiff } from '../../diff/report.ts'
import { WP260, WP260_CHANGES } from '../../lint/guidelines.ts'
import { citeProvisions, type Provision } from '../../lint/provision.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'
import { countChanges, WEIGHTS_FIRST } from './count-changes.ts'
import { diffWords } from './diff-words.ts'

export interface Advice {
  /** The weight that asks for it; `further-processing` is a duty of the law itself. */
  readonly of: Weight | 'further-processing'
  readonly text: string
  /** Why, in words; null where the law says it by itself. */
  readonly reason: string | null
  readonly citation: string
}

const FAIRNESS = gdpr('5(1)(a)', '12(1)')

/**
 * Whether the law itself asks that people are told of the change beforehand. What follows from another change, as from a
 * new group, is told with that one.
 */
export function isFurtherProcessing(change: Change, register: Pick<RegisterDiff, 'changes'>): boolean {
  return change.kind.furtherProcessing === true && register.changes.includes(change)
}

/** The advice, the most pressing first. Nothing where the description did not change. */
export function advise(register: RegisterDiff, language: ReportLanguage): Advice[] {
  const { advice: words } = diffWords(language)
  const counts = countChanges(register)
  const made = (of: Advice['of'], text: string, reason: string | null, law: readonly Provision[]): Advice => {
    return { of, text, reason, citation: citeProvisions(law, language) }
  }
  if (register.status === 'added')
    return [made('material', words.addedRegister, null, [gdpr('13(1)', '13(2)', '14(1)–(3)')])]
  const purposes = register.changes.filter((change) => isFurtherProcessing(change, register)).length
  const advised: Readonly<Record<Weight, () => Advice>> = {
    material: () =>
      made('material', words.material(counts.material), words.materialReason, [FAIRNESS, WP260_CHANGES]),
    notable: () => made('notable', words.notable(counts.notable), words.notableReason, [FAIRNESS, WP260]),
    editorial: () => made('editorial', words.editorial, words.editorialReason, [WP260_CHANGES]),
  }
  return [
    ...(purposes === 0
      ? []
      : [made('further-processing', words.furtherProcessing(purposes), null, [gdpr('13(3)', '14(4)')])]),
    // That editorial changes ask for nothing is worth saying where there is nothing else.
    ...WEIGHTS_FIRST.filter(
      (weight) => counts[weight] > 0 && (weight !== 'editorial' || register.weight === 'editorial'),
    ).map((weight) => advised[weight]()),
  ]
}
