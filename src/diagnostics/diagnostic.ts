/** Problems as values: what every phase returns instead of throwing at a user. */

/** Where a value stands in the data: keys and list positions from the root. */
export type DataPath = readonly (string | number)[]

export type Severity = 'error' | 'warning' | 'info'

/** Offsets into a source text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type DiagnosticArguments = Readonly<Record<string, string | number | readonly string[]>>

/**
 * One problem. It holds no words: `report/` words it from `code`, `variant` and `args`.
 *
 * Line and column are not here either. They are resolved late, from `path` (or `span`, where the
 * text could not be read as data), by the one place that knows positions, `parse/locate.ts`.
 */
export interface Diagnostic {
  /** Stable code of the contract, such as `schema/unknown-key`, or the id of a rule. */
  readonly code: string
  /** Tells apart several wordings of one code; the catalogue key is `code` or `code#variant`. */
  readonly variant?: string
  readonly severity: Severity
  /** The file whose reading gave the problem, as the user would name it. */
  readonly file: string
  readonly path: DataPath
  /** Whether the key or the value at `path` is at fault. */
  readonly at?: 'key' | 'value'
  /** Where in the text, when there is no data to point into. */
  readonly span?: Span
  readonly args: DiagnosticArguments
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error'
}
