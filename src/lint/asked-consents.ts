/** Where a register asks for consent: as a legal basis, for a transfer or a decision, or under another Act. */
import { listOf } from '../compose/grounds.ts'
import type { LintRegister, Scope } from './lint-register.ts'
import { type LookedPurpose, purposesOf, restsOn } from './purpose-bases.ts'

/** Articles 6(1)(a) and 9(2)(a). */
export function asksConsent(looked: LookedPurpose): boolean {
  return restsOn(looked, 'consent') || looked.purpose.special?.condition === 'explicit-consent'
}

/** Articles 22(2)(c) and 49(1)(a). */
export function consentsOtherwise({ facts }: Scope): boolean {
  return (
    listOf(facts.transfers).some(({ mechanism }) => mechanism === 'derogation-consent') ||
    listOf(facts.automatedDecisions).some(({ ground }) => ground === 'explicit-consent')
  )
}

/** Consents of other Acts, and the choice of electronic marketing. */
function isOtherConsent({ purpose }: LookedPurpose): boolean {
  const { nationalConsents, consent, directMarketing } = purpose
  return nationalConsents !== undefined || consent !== undefined || directMarketing?.choice === 'opt-in'
}

function asksForCookies({ facts }: Scope): boolean {
  return typeof facts.cookies === 'object' && facts.cookies.consent !== undefined
}

/** Whether anything at all rests on a consent, by whatever Act. */
export function isConsentAsked(register: LintRegister): boolean {
  return (
    purposesOf(register).some((looked) => asksConsent(looked) || isOtherConsent(looked)) ||
    register.scopes.some((scope) => consentsOtherwise(scope) || asksForCookies(scope))
  )
}
