/** Everything that there is to say of a rule, in one language. */
import type { Severity } from '../../diagnostics/diagnostic.ts'
import { citeProvisions } from '../../lint/provision.ts'
import type { Rule, RuleExample } from '../../lint/rule.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'
import { wordRule } from '../word-rule.ts'
import { judgeExample } from './judge-example.ts'
import { areaOf } from './rule-areas.ts'

export interface DescribedFinding {
  readonly severity: Severity
  readonly message: string
  readonly hint?: string
}

export interface DescribedExample {
  /** What it shows, as a clause. */
  readonly shows: string
  readonly yaml: string
  /** ISO 8601: the day on which it is judged, where the outcome hangs on it. */
  readonly asOf?: string
  /** What the rule says of it; none of a good one. */
  readonly findings: readonly DescribedFinding[]
}

export interface DescribedRule {
  readonly id: string
  readonly area: string
  /** Those that its findings can have, the gravest first. */
  readonly severities: readonly Severity[]
  readonly title: string
  readonly citation: string
  readonly rationale: string
  readonly hint: string
  /** Narrower rules that speak in its stead. */
  readonly yieldsTo: readonly string[]
  readonly bad: readonly DescribedExample[]
  readonly good: readonly DescribedExample[]
}

/** @throws NotLoaded where an example needs code that is not loaded yet (see `loadingOnDemand`) */
export function describeRule(rule: Rule, language: ReportLanguage): DescribedRule {
  return {
    id: rule.id,
    area: areaOf(rule),
    severities: severitiesOf(rule),
    title: rule.title[language],
    citation: citeProvisions(rule.cites, language),
    rationale: rule.rationale[language],
    hint: rule.hint[language],
    yieldsTo: rule.yieldsTo ?? [],
    bad: rule.examples.bad.map((example) => describeExample(rule, example, language)),
    good: rule.examples.good.map((example) => describeExample(rule, example, language)),
  }
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info']

export function severitiesOf({ severity, messages }: Rule): Severity[] {
  const given = Object.values(messages).map((message) => message.severity ?? severity)
  return ORDER.filter((one) => given.includes(one))
}

function describeExample(rule: Rule, example: RuleExample, language: ReportLanguage): DescribedExample {
  const findings = judgeExample(rule, example).map((found): DescribedFinding => {
    const { message, hint } = wordRule(rule, found, language)
    return { severity: found.severity, message, ...(hint === undefined ? {} : { hint }) }
  })
  const { shows, yaml, asOf } = example
  return { shows: shows[language], yaml, ...(asOf === undefined ? {} : { asOf }), findings }
}
