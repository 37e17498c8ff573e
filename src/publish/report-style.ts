/** How the findings of a build will be shown: they are worded while their files are at hand. */
import type { ReportLanguage } from '../report/word-diagnostic.ts'

export interface ReportStyle {
  readonly language: ReportLanguage
  readonly color: boolean
  /** Columns of the terminal, where there is one. */
  readonly width?: number
}
