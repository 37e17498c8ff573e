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

/** Somebody's decision to live with a finding for a time. */
export interface WaivedBy {
  readonly reason: string
  readonly owner: string
  /** ISO 8601: the last day on which it holds. */
  readonly until: string
}

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
  /** The file whose reading gave the problem, as the user would name it; empty for what concerns no file. */
  readonly file: string
  readonly path: DataPath
  /** Whether the key or the value at `path` is at fault. */
  readonly at?: 'key' | 'value'
  /** Where in the text, when there is no data to point into. */
  readonly span?: Span
  readonly args: DiagnosticArguments
  /** The waiver that covers it: it is told of, and neither counts nor stops anything. */
  readonly waived?: WaivedBy
}

/** Whether the problem stops something: an error that nobody has waived. */
export function isError({ severity, waived }: Pick<Diagnostic, 'severity' | 'waived'>): boolean {
  return severity === 'error' && waived === undefined
}
