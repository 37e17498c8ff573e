/** What the register says of each purpose, in the form in which the law asks it. */

import type { PurposeGrounds } from '../law/derive-rights.ts'
import type { BasisCode } from '../law/gdpr.ts'
import type { Basis, OtherBasis, Purpose, Text } from '../validate/register.ts'
import type { Facts } from './context.ts'

/** One legal basis of a purpose with what belongs to it. */
export interface BasisFacts {
  readonly basis: BasisCode | OtherBasis
  readonly note?: Text
  readonly law?: Text
  readonly interest?: Text
  readonly balancing?: Text
  /** JSON Pointer of the basis, below the purpose. */
  readonly at: string
}

/** The bases of a purpose; law and interest written beside a single basis belong to it, else to the purpose. */
export function basesOf(purpose: Purpose): BasisFacts[] {
  const { basis } = purpose
  if (basis === undefined) return []
  if (!Array.isArray(basis)) return [{ basis, at: '/basis' }]
  return basis.map((item, index) => detailed(item, `/basis/${index}`))
}

function detailed(basis: Basis, at: string): BasisFacts {
  return typeof basis === 'object' && 'basis' in basis ? { ...basis, at } : { basis, at }
}

/** The grounds of every purpose, for the derivation of rights. */
export function groundsOf(facts: Facts): PurposeGrounds[] {
  return (facts.purposes ?? []).map((purpose) => {
    const decisions = listOf(facts.automatedDecisions).filter(concerns(purpose.id))
    return {
      id: purpose.id,
      bases: basesOf(purpose).flatMap(({ basis }) => (typeof basis === 'string' ? [basis] : [])),
      directMarketing: purpose.directMarketing !== undefined,
      explicitConsent: purpose.special?.condition === 'explicit-consent',
      otherConsent:
        purpose.nationalConsents !== undefined ||
        isTransferredByConsent(facts, purpose.id) ||
        decisions.some((decision) => decision.ground === 'explicit-consent'),
      automatedMeans: byAutomatedMeans(facts, purpose.id),
      automatedDecisions: decisions.length > 0,
    }
  })
}

/** Whether data of the purpose are transferred by explicit consent; a transfer that names no data carries any. */
function isTransferredByConsent(facts: Facts, purpose: string): boolean {
  const data = (facts.data ?? []).filter(concerns(purpose)).map((category) => category.id)
  return listOf(facts.transfers).some(
    ({ mechanism, receives }) =>
      mechanism === 'derogation-consent' && (receives?.some((id) => data.includes(id)) ?? true),
  )
}

/** Portability needs automated processing; it is told unless all data of the purpose are said to be on paper. */
function byAutomatedMeans(facts: Facts, purpose: string): boolean {
  const data = (facts.data ?? []).filter(concerns(purpose))
  return data.length === 0 || data.some((category) => category.processing !== 'manual')
}

/** An item that names no purposes concerns them all. */
function concerns(purpose: string): (item: { readonly for?: readonly string[] }) => boolean {
  return (item) => item.for === undefined || item.for.includes(purpose)
}

/** The items of a fact that is `none`, a list, or not told. */
export function listOf<T>(fact: 'none' | readonly T[] | undefined): readonly T[] {
  return fact === undefined || fact === 'none' ? [] : fact
}
