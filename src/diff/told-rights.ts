/** Which rights a description tells, and what the law limits them by: as they are composed from the legal bases. */
import type { Facts } from '../compose/context.ts'
import { groundsOf } from '../compose/grounds.ts'
import { deriveRights, rests } from '../law/derive-rights.ts'
import { RIGHTS_IN_ORDER, type RightCode } from '../law/gdpr.ts'
import type { Register, Rights } from '../validate/register.ts'
import type { ScopePair } from './area.ts'

/** A limit that no words of the description make. */
export interface LimitByLaw {
  readonly right: RightCode
  /** Whether nothing is left of the right. */
  readonly isExclusion: boolean
  /** Article 17(3)(b) GDPR, or section 31 of Act 1171/2022. */
  readonly source: 'purposes' | 'whistleblowing'
  /** Ids of the purposes that bring it; none where it holds of all. */
  readonly purposes: readonly string[]
}

export interface ToldRights {
  /** Whether the description lists them itself; then the purposes of each are not told. */
  readonly isListed: boolean
  /** The purposes of each right by its code. */
  readonly purposes: ReadonlyMap<RightCode, readonly string[]>
  readonly limits: readonly LimitByLaw[]
}

/**
 * The rights of the description itself, or those of one of its parts.
 *
 * @returns undefined where they are told elsewhere: in parts, or in words of its own in their place
 */
export function toldRights(side: 'old' | 'new', scope: ScopePair): ToldRights | undefined {
  const register = side === 'old' ? scope.oldRegister : scope.newRegister
  const facts = scope[side]
  const isWhole = facts === register
  if (register.sections?.['rights']?.replace !== undefined) return undefined
  if (isWhole && (register.parts ?? []).length > 0 && facts.purposes === undefined) return undefined
  const rights = facts.rights ?? register.rights
  const grounds = groundsOf(facts)
  // Rights that the common facts list for the parts too are told with the common facts.
  if (!isWhole && facts.rights === undefined && rights?.told !== undefined) return undefined
  const regime = register.document?.regime ?? 'gdpr'
  const derived = deriveRights(grounds, RIGHTS_IN_ORDER, regime)
  const listed = rights?.told?.map((right) => [right, []] as const)
  const purposes = new Map(listed ?? derived.map((one) => [one.right, one.purposes] as const))
  return { isListed: listed !== undefined, purposes, limits: limitsOf(facts, rights, purposes) }
}

function limitsOf(
  facts: Facts,
  rights: Rights | undefined,
  told: ReadonlyMap<RightCode, readonly string[]>,
): LimitByLaw[] {
  const obliging = groundsOf(facts).filter((purpose) => rests(purpose, 'legal-obligation', 'public-task'))
  const isOfReports = facts.whistleblowing?.withinDirective === true
  const isNamed = (rights?.limits ?? []).some(
    (limit) => limit.right === 'restriction' && limit.for !== undefined,
  )
  const ofReports = { source: 'whistleblowing', purposes: [] } as const
  const limits: LimitByLaw[] = [
    ...(obliging.length === 0
      ? []
      : [
          {
            right: 'erasure',
            isExclusion: false,
            source: 'purposes',
            purposes: obliging.map(({ id }) => id),
          } as const,
        ]),
    ...(isOfReports ? [{ right: 'access', isExclusion: false, ...ofReports } as const] : []),
    ...(isOfReports && !isNamed ? [{ right: 'restriction', isExclusion: true, ...ofReports } as const] : []),
  ]
  return limits.filter(({ right }) => told.has(right))
}

/** Whether a notice tells of complaints: one taken over as it was published does where its description does. */
export function tellsOfComplaints({ rights, complaint }: Register): boolean {
  return rights?.told === undefined || complaint !== undefined
}
