/** What the reader of a coverage report wants of it. */
import type { ReportLanguage } from '../word-diagnostic.ts'

export interface CoverageOptions {
  readonly language: ReportLanguage
  /** For `text` only. */
  readonly color?: boolean
  /** Columns of the terminal, 100 where nothing is said. */
  readonly width?: number
}
