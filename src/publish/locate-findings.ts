/** Finds the places of findings while their files are at hand, and words them. Loaded where there are some. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../diagnostics/on-demand.ts'
import type { MergedDocument } from '../parse/merge-extends.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import { type LocatedDiagnostic, locateDiagnostic, textsOf } from '../report/located.ts'
import { withFrames } from '../report/with-frames.ts'
import type { RegisterSource } from '../workspace/read-registers.ts'
import type { Tuning } from '../workspace/read-tuning.ts'
import type { SourceReader } from '../workspace/source-reader.ts'
import type { ReportStyle } from './report-style.ts'

export interface FindingPlaces extends ReportStyle {
  /** The description that they were found in, where it is one. */
  readonly source?: RegisterSource
  readonly readers: readonly Pick<SourceReader, 'documents' | 'texts'>[]
  readonly tuning: Pick<Tuning, 'companyRules'>
}

/** The findings with their places, words and frames: nothing of the files is needed any more. */
export function locateFindings(
  diagnostics: readonly Diagnostic[],
  { source, readers, tuning, language, color, width }: FindingPlaces,
): Promise<LocatedDiagnostic[]> {
  const documents = new Map<string, MergedDocument | SourceDocument>()
  const texts = new Map<string, string>()
  for (const reader of readers) {
    for (const [file, document] of reader.documents) documents.set(file, document)
    for (const [file, text] of reader.texts) texts.set(file, text)
  }
  if (source?.document !== undefined) documents.set(source.file, source.document)
  const sources = { documents, texts, companyRules: tuning.companyRules }
  return loadingOnDemand(() => {
    const located = diagnostics.map((diagnostic) => locateDiagnostic(diagnostic, sources, language))
    return withFrames(located, textsOf(sources), { color, ...(width !== undefined && { width }) })
  })
}
