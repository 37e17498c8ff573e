/** One finding for a text that several purposes share, with the names of the purposes: anchors repeat no fault. */
import type { Purpose } from '../validate/register.ts'
import type { LintRegister } from './lint-register.ts'
import type { RuleFinding } from './rule.ts'

export interface FoundInPurpose {
  readonly purpose: Purpose
  /** What is at fault: where it is equal in several purposes, it is one fault. */
  readonly value: unknown
  readonly finding: RuleFinding
}

/**
 * The findings in their order, equal ones once, where they first stand; `purposes` among their arguments names every
 * purpose concerned. A code is no text: purposes that give the same code are mended one by one.
 */
export function onceForAll({ nameOf }: LintRegister, found: readonly FoundInPurpose[]): RuleFinding[] {
  const groups = new Map<string, FoundInPurpose[]>()
  for (const one of found) {
    const { value, finding } = one
    const isCode = value === undefined || (typeof value === 'string' && /^[a-z-]+$/.test(value))
    const key = JSON.stringify([finding.message, isCode ? finding.path : value])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const names = new Set(group.map(({ purpose }) => nameOf(purpose.name ?? purpose.id)))
    const { finding } = first
    return [{ ...finding, args: { ...finding.args, purposes: [...names].join('; ') } }]
  })
}
