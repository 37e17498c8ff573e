/** Which rights a data subject has, by purpose, from the legal bases (Articles 7, 15–22 GDPR). */
import type { BasisCode, RightCode } from './gdpr.ts'

/** What the derivation needs to know of one purpose. */
export interface PurposeGrounds {
  readonly id: string
  /** Legal bases known to Article 6(1); a basis in other words gives only the rights of every processing. */
  readonly bases: readonly BasisCode[]
  readonly directMarketing: boolean
  /** Explicit consent to special categories of data: Article 9(2)(a). */
  readonly explicitConsent: boolean
  /** Consent to an automated decision (22(2)(c)) or a transfer (49(1)(a)), or under national law. */
  readonly otherConsent: boolean
  /** Whether anything is processed by automated means (Article 20(1)(b)). */
  readonly automatedMeans: boolean
  /** Whether decisions under Article 22 are made for the purpose. */
  readonly automatedDecisions: boolean
}

export interface DerivedRight {
  readonly right: RightCode
  /** Ids of the purposes that the right goes with. */
  readonly purposes: readonly string[]
}

/** `gdpr`, or Act 1054/2018, which knows no portability, objection or withdrawal. */
export type Regime = 'gdpr' | 'law-enforcement'

type Condition = (purpose: PurposeGrounds) => boolean

const always: Condition = () => true

/**
 * When each right goes with a purpose.
 *
 * Erasure is told with every basis: under a legal obligation or public task with its limit, Article 17(3)(b).
 * Portability follows from consent (Article 6(1)(a) or 9(2)(a)) and contract, only for automated processing: Article 20(1).
 * It does not apply to processing that is necessary for a public task: Article 20(3).
 * Objection follows from public task and legitimate interests: Article 21(1). Consent is withdrawn instead: 7(3).
 */
const CONDITIONS: Readonly<Record<RightCode, Condition>> = {
  access: always,
  rectification: always,
  erasure: always,
  restriction: always,
  portability: (purpose) =>
    purpose.automatedMeans &&
    (rests(purpose, 'consent', 'contract') || (purpose.explicitConsent && !rests(purpose, 'public-task'))),
  objection: (purpose) => rests(purpose, 'public-task', 'legitimate-interests'),
  'direct-marketing': (purpose) => purpose.directMarketing,
  withdraw: (purpose) => purpose.explicitConsent || purpose.otherConsent || rests(purpose, 'consent'),
  automated: (purpose) => purpose.automatedDecisions,
}

/** Act 1054/2018 gives access, and rectification together with erasure and restriction as it lays them down. */
const LAW_ENFORCEMENT_RIGHTS: readonly RightCode[] = ['access', 'rectification']

/** The rights of a register in the order of `order`, each with its purposes; a right without a purpose is left out. */
export function deriveRights(
  purposes: readonly PurposeGrounds[],
  order: readonly RightCode[],
  regime: Regime,
): DerivedRight[] {
  const rights = regime === 'gdpr' ? order : order.filter((right) => LAW_ENFORCEMENT_RIGHTS.includes(right))
  return rights
    .map((right) => ({ right, purposes: purposes.filter(CONDITIONS[right]).map((purpose) => purpose.id) }))
    .filter(
      ({ right, purposes: covered }) =>
        covered.length > 0 || (purposes.length === 0 && CONDITIONS[right] === always),
    )
}

export function rests(purpose: PurposeGrounds, ...bases: readonly BasisCode[]): boolean {
  return purpose.bases.some((basis) => bases.includes(basis))
}
