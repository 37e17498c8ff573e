/** Finds the facts of a coverage in the files in which they were written. */
import type { CoveredDuty, CoveredFact, CoveredRegister } from '../../coverage/cover-register.ts'
import { stepsOf, valueAt } from '../../coverage/fact-pointer.ts'
import { positionOf } from '../../parse/locate.ts'
import type { MergedDocument } from '../../parse/merge-extends.ts'

/** A fact with its place; what the program tells of itself, such as the authority’s address, has none. */
export interface LocatedFact extends CoveredFact {
  readonly at?: { readonly file: string; readonly line: number }
}

export interface LocatedDuty extends Omit<CoveredDuty, 'facts'> {
  readonly facts: readonly LocatedFact[]
}

export interface LocatedCoverage extends Omit<CoveredRegister, 'duties'> {
  readonly duties: readonly LocatedDuty[]
}

/** @throws NotLoaded where places can be found only with code that is not loaded yet (see `loadingOnDemand`) */
export function locateCoverage(covered: CoveredRegister, document: MergedDocument): LocatedCoverage {
  const locate = (fact: CoveredFact): LocatedFact => {
    if (valueAt(document.data, fact.pointer) === undefined) return fact
    const path = stepsOf(fact.pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    const { document: source, span } = document.locate(path)
    return { ...fact, at: { file: source.file, line: positionOf(source.text, span.start).line } }
  }
  const duties = covered.duties.map((duty) => ({ ...duty, facts: duty.facts.map(locate) }))
  return { ...covered, duties }
}
