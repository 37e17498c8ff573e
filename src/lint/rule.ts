/** What a legal rule is: what it asks, when, on what law, and what it says when something lacks. */
import type { Bilingual } from '../diagnostics/bilingual.ts'
import type { DataPath, DiagnosticArguments, Severity } from '../diagnostics/diagnostic.ts'
import type { LintRegister } from './lint-register.ts'
import type { Provision } from './provision.ts'

export interface RuleMessage {
  /** Where this finding weighs less than the rule's gravest. */
  readonly severity?: Severity
  readonly message: Bilingual
  /** What to do, where it differs from the rule's hint. */
  readonly hint?: Bilingual
}

/** A piece of a description, in YAML. `id` and `languages` may be left out. */
export interface RuleExample {
  /** What it shows, as a clause: `a period with its start`. */
  readonly shows: Bilingual
  readonly yaml: string
  /** The day on which it is judged, where the outcome hangs on it; else the day of the tests. */
  readonly asOf?: string
}

/** One thing that a rule has found. */
export interface RuleFinding {
  /** The place at fault; for what is missing, the place where it should stand. */
  readonly path: DataPath
  readonly at?: 'key' | 'value'
  /** Which of the rule's messages; `default` where it has but one. */
  readonly message?: string
  readonly args?: DiagnosticArguments
}

/**
 * One legal rule. Its id is `area/what-is-wrong`, its file `rules/<area>/<slug>.ts`.
 *
 * A rule wakes only where its provision applies: conditions count as much as checks.
 */
export interface Rule {
  readonly id: string
  /** The gravest severity that it gives. An error stops publication. */
  readonly severity: Severity
  readonly cites: readonly Provision[]
  /** What the rule asks, in one sentence. */
  readonly title: Bilingual
  /** Why the law asks it, in two to four sentences. */
  readonly rationale: Bilingual
  readonly hint: Bilingual
  readonly messages: Readonly<Record<string, RuleMessage>>
  /** Narrower rules: where one of them has spoken of the same place, this one is silent. */
  readonly yieldsTo?: readonly string[]
  /** At least two of each; they run as tests, and the first ones are what `explain` prints. */
  readonly examples: { readonly bad: readonly RuleExample[]; readonly good: readonly RuleExample[] }
  readonly check: (register: LintRegister) => readonly RuleFinding[]
}
