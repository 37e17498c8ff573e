/** The options of `notice diff`. */
import type { ReportFlags } from './report-targets.ts'

export interface DiffFlags extends ReportFlags {
  readonly base?: string
  readonly lang?: readonly string[]
  readonly exitCode?: boolean
  readonly failOn?: string
  readonly writeHistory?: boolean
  readonly asOf?: string
}
