/** Finds the facts and findings of a coverage in the files in which they were written. */
import type { CoveredDuty, CoveredRegister } from '../../coverage/cover-register.ts'
import { stepsOf, valueAt } from '../../coverage/fact-pointer.ts'
import type { CoveredFact } from '../../coverage/looked-notice.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { positionOf } from '../../parse/locate.ts'
import type { MergedDocument } from '../../parse/merge-extends.ts'
import type { LocatedDiagnostic } from '../located.ts'

/** A fact with its place; what the program tells of itself, such as the authority’s address, has none. */
export interface LocatedFact extends CoveredFact {
  readonly at?: { readonly file: string; readonly line: number }
}

export interface LocatedDuty extends Omit<CoveredDuty, 'facts' | 'findings'> {
  readonly facts: readonly LocatedFact[]
  readonly findings: readonly LocatedDiagnostic[]
}

export interface LocatedCoverage extends Omit<CoveredRegister, 'duties' | 'findings'> {
  readonly duties: readonly LocatedDuty[]
  /** Open and waived. */
  readonly findings: readonly LocatedDiagnostic[]
}

/**
 * @param located a finding with its place and words
 * @throws NotLoaded where places can be found only with code that is not loaded yet (see `loadingOnDemand`)
 */
export function locateCoverage(
  covered: CoveredRegister,
  document: MergedDocument,
  located: (finding: Diagnostic) => LocatedDiagnostic,
): LocatedCoverage {
  const places = new Map(covered.findings.map((finding) => [finding, located(finding)]))
  const locate = (fact: CoveredFact): LocatedFact => {
    if (valueAt(document.data, fact.pointer) === undefined) return fact
    const path = stepsOf(fact.pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    const { document: source, span } = document.locate(path)
    return { ...fact, at: { file: source.file, line: positionOf(source.text, span.start).line } }
  }
  const duties = covered.duties.map((duty) => ({
    ...duty,
    facts: duty.facts.map(locate),
    findings: duty.findings.flatMap((finding) => places.get(finding) ?? []),
  }))
  return { ...covered, duties, findings: [...places.values()] }
}
