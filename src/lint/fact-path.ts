/** Where a fact of a whole register stands: in the part, or among what is common to all parts. */
import type { Facts } from '../compose/context.ts'
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { LintRegister, Scope } from './lint-register.ts'
import type { RuleFinding } from './rule.ts'

/** The path of `key`, seen from one of `register.wholes`; where the fact lacks, the place where it should stand. */
export function factPath({ register }: LintRegister, { path, facts }: Scope, key: keyof Facts): DataPath {
  const common = (register as Partial<Facts>)[key]
  return path.length > 0 && common !== undefined && facts[key] === common ? [key] : [...path, key]
}

/** Each finding once: what is common to several parts is looked at with each of them. */
export function distinct(findings: readonly RuleFinding[]): RuleFinding[] {
  const byWords = new Map(
    findings.map((finding) => [JSON.stringify([finding.path, finding.message, finding.args]), finding]),
  )
  return [...byWords.values()]
}
