/** Makes diagnostics about one document: the parts that they share are given once. */
import type { DataPath, Diagnostic, DiagnosticArguments, Severity } from '../diagnostics/diagnostic.ts'
import { positionOf } from '../parse/locate.ts'
import { type MergedDocument, mergeExtends } from '../parse/merge-extends.ts'
import type { SourceDocument } from '../parse/source-document.ts'

/** A finding before it knows its document. */
export interface Finding {
  readonly code: string
  readonly variant?: string | undefined
  readonly path: DataPath
  readonly at?: 'key' | 'value'
  readonly args?: DiagnosticArguments
  /** An error where nothing is said. */
  readonly severity?: Severity
}

/** The diagnostic for a finding in the description that `file` names. */
export function toDiagnostic(file: string, finding: Finding): Diagnostic {
  const { code, variant, path, at, args = {}, severity = 'error' } = finding
  return {
    code,
    ...(variant !== undefined && { variant }),
    severity,
    file,
    path,
    ...(at !== undefined && { at }),
    args,
  }
}

/** A document that was not merged, in the shape of one that was. */
export function asMerged(document: SourceDocument | MergedDocument): MergedDocument {
  return 'documents' in document ? document : mergeExtends(document, [])
}

/** `line 12`, or file and line when that is another file than the description's own: where a first one stands. */
export function placeOf(
  document: MergedDocument,
  path: DataPath,
): { readonly line: number; readonly where: string } {
  const { document: source, span } = document.locate(path)
  const { line } = positionOf(source.text, span.start)
  return { line, where: source.file === document.file ? '' : source.file }
}

const SHOWN = 60

/** A value as it stands in the text, short and on one line, so that `00100` is not shown as 100. */
export function shownValue(document: MergedDocument, path: DataPath): string {
  const { document: source, span } = document.locate(path)
  const [line = ''] = source.text.slice(span.start, span.end).split(/[\r\n]/, 1)
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line
}

/**
 * The comment that stands where a value lacks, and begins like a value: `#1f4e5f` after `colour:`. Empty where there
 * is none, or one with a blank after its `#`, as comments are written.
 */
export function commentAfter(document: MergedDocument, path: DataPath): string {
  const { document: source, span } = document.locate(path, 'key')
  const rest = source.text.slice(span.end, span.end + 200)
  const comment = /^["']?(?:[ \t]*:)?[ \t]+(#[^\s#][^\r\n]*)/.exec(rest)?.[1] ?? ''
  return comment
    .split(' #', 1)
    .join('')
    .replace(/(?<![\s,\]}])[\s,\]}]+$/, '')
    .slice(0, SHOWN)
}
