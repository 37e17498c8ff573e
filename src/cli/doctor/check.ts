/** One thing that the doctor looks at. */

/** `optional` lacks and is not needed by this workspace; `failed` is needed and lacks, or is wrong. */
export type CheckStatus = 'ok' | 'optional' | 'failed'

/** Stable names of the JSON output. */
export type CheckId =
  | 'node'
  | 'notice'
  | 'typst'
  | 'browser'
  | 'fonts'
  | 'git'
  | 'terminal'
  | 'workspace'
  | 'config'
  | 'registers'
  | 'publishes'
  | 'output'
  | 'look'

export interface Check {
  readonly id: CheckId
  readonly status: CheckStatus
  readonly detail: string
  /** What to do about it on this system, a line each; for what is in order there is none. */
  readonly hint?: string
}
