/** Puts findings in front of the user, or into the hands of another program. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../diagnostics/on-demand.ts'
import type { OutputStream } from '../io/io.ts'
import type { MergedDocument } from '../parse/merge-extends.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import { type LocatedDiagnostic, locateDiagnostic, type ReportSources, textsOf } from '../report/located.ts'
import type { RegisterSource } from '../workspace/read-registers.ts'
import type { SourceReader } from '../workspace/source-reader.ts'
import { wantsColour } from './colour.ts'
import type { Session } from './session.ts'

export type FindingsFormat = 'pretty' | 'json'

export const findingsFormats: readonly FindingsFormat[] = ['pretty', 'json']

/** Diagnostics, and where their places are looked up. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[]
  readonly reader: SourceReader
  /** The registers that were looked at; none where only the config was. */
  readonly sources: readonly RegisterSource[]
}

/**
 * Findings with their places and words.
 *
 * @throws NotLoaded unless `findingsText` told of them before
 */
export function locateFindings(session: Session, findings: Findings): LocatedDiagnostic[] {
  const places = reportSources(findings)
  return findings.diagnostics.map((diagnostic) => locateDiagnostic(diagnostic, places, session.language))
}

function reportSources({ reader, sources }: Findings): ReportSources {
  const documents = new Map<string, MergedDocument | SourceDocument>(reader.documents)
  for (const { file, document } of sources) if (document !== undefined) documents.set(file, document)
  return { documents, texts: reader.texts }
}

/**
 * The report in one format.
 *
 * @param stream where it will be shown; undefined for a file, which is never coloured
 */
export async function findingsText(
  session: Session,
  format: FindingsFormat,
  findings: Findings,
  stream: OutputStream | undefined,
): Promise<string> {
  const located = await loadingOnDemand(() => locateFindings(session, findings))
  const files = findings.sources.length
  if (format === 'json') {
    const { formatJson } = await import('../report/format-json.ts')
    return formatJson(located, files)
  }
  const { formatPretty } = await import('../report/format-pretty.ts')
  const width = stream?.columns
  return formatPretty(located, textsOf(reportSources(findings)), {
    language: session.language,
    color: stream !== undefined && wantsColour(stream, session.io.env, session.colour),
    files,
    ...(width !== undefined && { width }),
  })
}

/** Prints findings for people, if there are any. */
export async function printFindings(
  session: Session,
  stream: OutputStream,
  findings: Findings,
): Promise<void> {
  if (findings.diagnostics.length > 0) stream.write(await findingsText(session, 'pretty', findings, stream))
}
