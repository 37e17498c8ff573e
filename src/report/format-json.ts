/** Findings for programs: the shape is a promise, version 1. */
import { inReadingOrder, type LocatedDiagnostic } from './located.ts'
import { safeJson } from './safe-json.ts'
import { summarise } from './summary.ts'

/**
 * The report as JSON with a line break at the end. What a finding lacks (`hint`, `citation`) is null.
 *
 * @param files registers that were looked at
 */
export function formatJson(located: readonly LocatedDiagnostic[], files: number): string {
  const diagnostics = inReadingOrder(located).map((finding) => ({
    file: finding.file,
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    hint: finding.hint ?? null,
    citation: finding.citation ?? null,
    path: finding.path,
    waived: finding.waived,
  }))
  return safeJson({ version: 1, diagnostics, summary: summarise(located, files) })
}
