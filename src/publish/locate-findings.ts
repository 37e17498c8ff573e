/** Finds the places of findings in what was read, and words them. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { MergedDocument } from '../parse/merge-extends.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import { type LocatedDiagnostic, locateDiagnostic, type ReportSources } from '../report/located.ts'
import type { ReportLanguage } from '../report/word-diagnostic.ts'
import type { RegisterSource } from '../workspace/read-registers.ts'
import type { Tuning } from '../workspace/read-tuning.ts'
import type { SourceReader } from '../workspace/source-reader.ts'

/** What was read in a run that has findings. */
export interface ReadSources {
  readonly readers: readonly Pick<SourceReader, 'documents' | 'texts'>[]
  /** Descriptions, each with what it extends; none where only settings were read. */
  readonly sources: readonly RegisterSource[]
  /** The rules that they were judged by; undefined where it did not come to that. */
  readonly tuning?: Pick<Tuning, 'companyRules'> | undefined
}

/** Where the places of findings are looked up. */
export function findingPlaces({ readers, sources, tuning }: ReadSources): ReportSources {
  const documents = new Map<string, MergedDocument | SourceDocument>()
  const texts = new Map<string, string>()
  for (const reader of readers) {
    for (const [file, document] of reader.documents) documents.set(file, document)
    for (const [file, text] of reader.texts) texts.set(file, text)
  }
  for (const { file, document } of sources) if (document !== undefined) documents.set(file, document)
  return { documents, texts, ...(tuning && { companyRules: tuning.companyRules }) }
}

/**
 * Findings with their places and words.
 *
 * @throws NotLoaded as `locateDiagnostic` does
 */
export function locateFindings(
  diagnostics: readonly Diagnostic[],
  places: ReportSources,
  language: ReportLanguage,
): LocatedDiagnostic[] {
  return diagnostics.map((diagnostic) => locateDiagnostic(diagnostic, places, language))
}
