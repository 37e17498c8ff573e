/** Law that ended between two days while the description stayed: row 57 of the table of materiality, Article 45(9) GDPR. */
import type { DataPath, Diagnostic, DiagnosticArguments } from '../diagnostics/diagnostic.ts'
import { lintRegister } from '../lint/lint-rules.ts'
import type { Rule } from '../lint/rule.ts'
import { termsRepealedLawRule } from '../lint/rules/terms/repealed-law.ts'
import { transferAdequacyScopeRule } from '../lint/rules/transfer/adequacy-scope.ts'
import { transferInvalidMechanismRule } from '../lint/rules/transfer/invalid-mechanism.ts'
import { transferNotAdequateRule } from '../lint/rules/transfer/not-adequate.ts'
import type { Register } from '../validate/register.ts'
import type { Change, Shown } from './change.ts'
import { lawLapsed } from './kinds/law.ts'
import { valueAt } from './likeness.ts'
import { change } from './make-change.ts'
import { shownCountry, shownDate, shownList, shownPlain } from './shown.ts'

/** What a description leans on that can end: adequacy decisions, ways of transfer, Acts. */
const RULES: readonly Rule[] = [
  transferNotAdequateRule,
  transferAdequacyScopeRule,
  transferInvalidMechanismRule,
  termsRepealedLawRule,
]

export interface LawDays {
  /** ISO 8601: the days by whose law the two descriptions are judged. */
  readonly oldAsOf: string
  readonly newAsOf: string
}

/**
 * What no longer holds on the new day, of what both descriptions rest on and what still held on the old day. What a
 * changed fact made unlawful is told by the rules, not here.
 */
export function lapsedLaw(old: Register, now: Register, { oldAsOf, newAsOf }: LawDays): Change[] {
  if (oldAsOf >= newAsOf) return []
  const findingsOf = (register: Register, asOf: string) =>
    lintRegister(register, { file: '', asOf, rules: RULES })
  const after = findingsOf(now, newAsOf)
  if (after.length === 0) return []
  const restedOn = new Set(findingsOf(old, newAsOf).map((finding) => keyOf(finding, old)))
  const before = findingsOf(old, oldAsOf)
  const keysBefore = new Set(before.map((finding) => keyOf(finding, old)))
  const transfersBefore = new Set(before.flatMap((finding) => transferOf(finding, old)))
  return after
    .filter((finding) => {
      const key = keyOf(finding, now)
      // A transfer without a ground on the old day did not lose one.
      const wasUngrounded = transferOf(finding, now).some((transfer) => transfersBefore.has(transfer))
      return restedOn.has(key) && !keysBefore.has(key) && !wasUngrounded
    })
    .map(tell)
}

function tell({ code, variant = 'default', path, args }: Diagnostic): Change {
  const rule = RULES.find(({ id }) => id === code)
  const message = rule?.messages[variant]?.message
  if (rule === undefined || message === undefined) throw new Error(`No message ${variant} of ${code}`)
  const shown = Object.entries(args).map(([name, value]) => [name, shownArgument(name, value)] as const)
  return change(
    { ...lawLapsed, reason: rule.cites },
    {
      edits: [],
      at: { side: 'new', path },
      args: { finding: { filled: message, args: Object.fromEntries(shown) } },
    },
  )
}

function shownArgument(name: string, value: DiagnosticArguments[string]): Shown {
  if (typeof value === 'object') return shownList(value.map(shownPlain))
  if (name === 'country') return shownCountry(String(value))
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? shownDate(String(value)) : shownPlain(String(value))
}

/** The same finding of the same fact, wherever in its list the fact stands. */
function keyOf({ code, variant, path, args }: Diagnostic, register: Register): string {
  return JSON.stringify([code, variant, byIds(path, register), args])
}

function transferOf({ code, path }: Diagnostic, register: Register): string[] {
  return code.startsWith('transfer/') ? [JSON.stringify(byIds(path.slice(0, -1), register))] : []
}

function byIds(path: DataPath, register: Register): readonly (string | number)[] {
  let value: unknown = register
  return path.map((step) => {
    value = Array.isArray(value) ? value[Number(step)] : valueAt(value, String(step))
    const id = typeof step === 'number' ? valueAt(value, 'id') : undefined
    return typeof id === 'string' ? id : step
  })
}
