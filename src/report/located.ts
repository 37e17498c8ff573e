/** Diagnostics with their place and words: what every report format writes. */
import type { DataPath, Diagnostic, Severity, Span, WaivedBy } from '../diagnostics/diagnostic.ts'
import type { Rule } from '../lint/rule.ts'
import { positionOf } from '../parse/locate.ts'
import type { MergedDocument } from '../parse/merge-extends.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import { findingSpan } from './finding-span.ts'
import { type ReportLanguage, wordDiagnostic } from './word-diagnostic.ts'

/** One finding as the user meets it. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface LocatedDiagnostic {
  /** The file that holds the place, which may be a shared part. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly hint?: string
  readonly citation?: string
  /** JSON Pointer (RFC 6901) into the merged description. */
  readonly path: string
  readonly waived: boolean
  /** Whose decision that is, and why. */
  readonly waivedBy?: WaivedBy
  /** The description whose reading gave the finding; empty, as `file` is, where it concerns no file. */
  readonly register: string
  /** The lines around the place as a terminal shows them, made by whoever no longer keeps the file; see `withFrames`. */
  readonly frame?: readonly string[]
}

/** Where places are looked up. */
export interface ReportSources {
  /** Documents by the file that diagnostics name: descriptions merged with what they extend, or single files. */
  readonly documents: ReadonlyMap<string, MergedDocument | SourceDocument>
  /** Texts by file, for those that could not be parsed; see `decodeForDisplay`. Others are taken from the documents. */
  readonly texts: ReadonlyMap<string, string>
  /** The company rules, which hold the words of their own findings. */
  readonly companyRules?: readonly Rule[]
}

/**
 * Finds the place of a diagnostic and words it. A file that is not among the sources gives line 1, column 1.
 *
 * @throws NotLoaded for the finding of a rule unless the rules are loaded, and where the careful parser is not
 */
export function locateDiagnostic(
  diagnostic: Diagnostic,
  sources: ReportSources,
  language: ReportLanguage = 'en',
): LocatedDiagnostic {
  const { file, text, span } = placeIn(diagnostic, sources)
  const start = positionOf(text, span.start)
  const end = positionOf(text, Math.max(span.start, span.end))
  const { message, hint, citation } = wordDiagnostic(diagnostic, language, sources.companyRules)
  const { waived } = diagnostic
  return {
    file,
    ...start,
    endLine: end.line,
    endColumn: end.column,
    code: diagnostic.code,
    severity: diagnostic.severity,
    message,
    ...(hint !== undefined && { hint }),
    ...(citation !== undefined && { citation }),
    path: toPointer(diagnostic.path),
    waived: waived !== undefined,
    ...(waived !== undefined && { waivedBy: waived }),
    register: diagnostic.file,
  }
}

/** Whether it stops publication: an error that nobody has waived. */
export function isOpenError({ severity, waived }: LocatedDiagnostic): boolean {
  return severity === 'error' && !waived
}

/** Every text that a frame may be cut from, by file. */
export function textsOf({ documents, texts }: ReportSources): ReadonlyMap<string, string> {
  const all = new Map(texts)
  for (const document of documents.values()) {
    for (const { file, text } of 'documents' in document ? document.documents : [document])
      all.set(file, text)
  }
  return all
}

function placeIn(diagnostic: Diagnostic, { documents, texts }: ReportSources) {
  const { file, path, at, span } = diagnostic
  const document = documents.get(file)
  if (span === undefined && document !== undefined && 'documents' in document) {
    const { document: source, span: found } = document.locate(path, at)
    const { file: inFile, text } = source
    return { file: inFile, text, span: findingSpan(diagnostic, { text, span: found, data: document.data }) }
  }
  if (document !== undefined) {
    const source = 'documents' in document ? document.documents.find((part) => part.file === file) : document
    const text = source?.text ?? ''
    if (span !== undefined) return { file, text, span }
    const found: Span = (document as SourceDocument).spanOf(path, at) ?? { start: 0, end: 0 }
    return { file, text, span: findingSpan(diagnostic, { text, span: found, data: document.data }) }
  }
  return { file, text: texts.get(file) ?? '', span: span ?? { start: 0, end: 0 } }
}

function toPointer(path: DataPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/**
 * By file in the order in which files first come, then by place; what several registers say of one place in a
 * shared part is said once.
 */
export function inReadingOrder(located: readonly LocatedDiagnostic[]): LocatedDiagnostic[] {
  const files = new Map<string, number>()
  const unique = new Map<string, LocatedDiagnostic>()
  for (const finding of located) {
    if (!files.has(finding.file)) files.set(finding.file, files.size)
    const { file, line, column, code, message, waived } = finding
    // What is waived for one register may stand unwaived for another that shares the part.
    const key = JSON.stringify([file, line, column, code, message, waived])
    if (!unique.has(key)) unique.set(key, finding)
  }
  const order = (finding: LocatedDiagnostic) => files.get(finding.file) ?? 0
  return [...unique.values()].sort((a, b) => order(a) - order(b) || a.line - b.line || a.column - b.column)
}
