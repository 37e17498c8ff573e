/** Judges a register by the legal rules. */
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { Register } from '../validate/register.ts'
import { LintRegister } from './lint-register.ts'
import type { Rule, RuleFinding } from './rule.ts'
import { RULES } from './rule-registry.ts'

export type Strictness = Severity | 'off'

export interface LintOptions {
  /** The description, as the user would name it. */
  readonly file: string
  /** ISO 8601: the day by whose law the register is judged. */
  readonly asOf: string
  /** A severity of the user's own for a rule; undefined where the rule's own holds. */
  readonly strictness?: (rule: string) => Strictness | undefined
  /** The rules to judge by, in their order; by itself all of them. */
  readonly rules?: readonly Rule[]
}

interface Judged {
  readonly rule: Rule
  readonly finding: RuleFinding
}

/** What the rules find, in the order of the rules. One fact gives one finding: wider rules yield to narrower ones. */
export function lintRegister(register: Register, options: LintOptions): Diagnostic[] {
  const looked = new LintRegister(register, options.asOf)
  const rules = (options.rules ?? RULES).filter(({ id }) => options.strictness?.(id) !== 'off')
  const judged = rules.flatMap((rule) => rule.check(looked).map((finding): Judged => ({ rule, finding })))
  const spoken = new Set(judged.map(({ rule, finding }) => placeOf(rule.id, finding)))
  const isNarrowest = ({ rule, finding }: Judged) =>
    !(rule.yieldsTo ?? []).some((narrower) => spoken.has(placeOf(narrower, finding)))
  return judged.filter(isNarrowest).map(({ rule, finding }) => diagnosticOf(rule, finding, options))
}

function placeOf(rule: string, { path }: RuleFinding): string {
  return JSON.stringify([rule, path])
}

function diagnosticOf(rule: Rule, finding: RuleFinding, { file, strictness }: LintOptions): Diagnostic {
  const key = finding.message ?? 'default'
  const message = rule.messages[key]
  if (message === undefined) throw new Error(`${rule.id} has no message ${key}`)
  const own = strictness?.(rule.id)
  const severity = own !== undefined && own !== 'off' ? own : (message.severity ?? rule.severity)
  return {
    code: rule.id,
    variant: key,
    severity,
    file,
    path: finding.path,
    ...(finding.at !== undefined && { at: finding.at }),
    args: finding.args ?? {},
  }
}
