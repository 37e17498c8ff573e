/** Locates findings with the lines around them, while their files are at hand. Loaded where there are some. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../diagnostics/on-demand.ts'
import { type LocatedDiagnostic, textsOf } from '../report/located.ts'
import { withFrames } from '../report/with-frames.ts'
import { findingPlaces, locateFindings, type ReadSources } from './locate-findings.ts'
import type { ReportStyle } from './report-style.ts'

/** The findings with their places, words and frames: nothing of the files is needed any more. */
export function framedFindings(
  diagnostics: readonly Diagnostic[],
  read: ReadSources,
  { language, color, width }: ReportStyle,
): Promise<LocatedDiagnostic[]> {
  const places = findingPlaces(read)
  return loadingOnDemand(() => {
    const located = locateFindings(diagnostics, places, language)
    return withFrames(located, textsOf(places), { color, ...(width !== undefined && { width }) })
  })
}
