/** What the reader of a coverage report wants of it. */
import type { LocatedDiagnostic } from '../located.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'

export interface CoverageOptions {
  readonly language: ReportLanguage
  /** For `text` only. */
  readonly color?: boolean
  /** Columns of the terminal, 100 where nothing is said. */
  readonly width?: number
  /** Open findings by the id of the register, where the rules were run; `md` and `html` list them. */
  readonly findings?: ReadonlyMap<string, readonly LocatedDiagnostic[]>
}
