/** The course that is the same for every small file of settings: shape, formats, what the caller adds, the order of the text. */
import { isError } from '../diagnostics/diagnostic.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import { checkFormat } from './check-formats.ts'
import { checkSchema } from './check-schema.ts'
import { asMerged, type Finding, toDiagnostic } from './finding.ts'
import type { SchemaNode } from './schema-nodes.ts'
import { textNode } from './schema-nodes.ts'
import type { SchemaValidator } from './schema-validator.ts'
import { walkSchema } from './walk-schema.ts'

/**
 * Judges one file by its schema.
 *
 * @param more further findings about the data, whatever it is
 * @returns the value only where there is no error; diagnostics in the order of the text
 */
export function validateFile<T>(
  source: SourceDocument,
  root: SchemaNode,
  validator: SchemaValidator,
  more: (data: unknown) => readonly Finding[],
): Outcome<T> {
  const document = asMerged(source)
  const { data } = document
  const findings = [...checkSchema(document, root, validator), ...more(data)]
  walkSchema(data, root, (value, node, path) => {
    if (node === textNode || node.format === undefined) return
    const finding = checkFormat(value, node, path())
    if (finding !== undefined) findings.push(finding)
  })
  const placed = findings.map((finding) => ({
    finding,
    start: document.locate(finding.path, finding.at).span.start,
  }))
  placed.sort((a, b) => a.start - b.start)
  const diagnostics = placed.map(({ finding }) => toDiagnostic(document.file, finding))
  return diagnostics.some(isError) ? { diagnostics } : { value: data as T, diagnostics }
}
