/** What the reader of a report of changes wants of it. */
import type { ReportLanguage } from '../word-diagnostic.ts'

export interface DiffOptions {
  readonly language: ReportLanguage
  /** The version of this tool, which a page names. */
  readonly tool: string
  /** For `text` only. */
  readonly color?: boolean
  /** Columns of the terminal, 100 where nothing is said. */
  readonly width?: number
}
