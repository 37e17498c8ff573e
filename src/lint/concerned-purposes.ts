/** For which purposes data are processed, as the description says. */
import type { LintRegister, Scope } from './lint-register.ts'
import { type LookedPurpose, purposesOf } from './purpose-bases.ts'

/**
 * The purposes that ids name, or, where none are named, all that data in this scope may serve. What stands in a part
 * serves that part and what is common; what is common serves every part.
 */
export function concernedPurposes(
  register: LintRegister,
  scope: Scope,
  ids: readonly string[] | undefined,
): readonly LookedPurpose[] {
  const isCommon = (other: Scope) => other.path.length === 0
  const within = purposesOf(register).filter(
    (purpose) => isCommon(scope) || isCommon(purpose.scope) || purpose.scope === scope,
  )
  return ids === undefined ? within : within.filter(({ purpose }) => ids.includes(purpose.id))
}
