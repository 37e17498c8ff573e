/** Findings for people at a terminal. */
import type { Severity } from '../diagnostics/diagnostic.ts'
import { codeFrame } from './code-frame.ts'
import { painter, severityColours } from './colours.ts'
import { inReadingOrder, type LocatedDiagnostic } from './located.ts'
import { safeText } from './safe-text.ts'
import { type Settings, summaryLine, tuningLines } from './summary.ts'
import type { ReportLanguage } from './word-diagnostic.ts'

export interface PrettyOptions {
  readonly language: ReportLanguage
  readonly color: boolean
  /** Registers that were looked at; 0 or absent where there were none yet, as for the config. */
  readonly files?: number
  /** What the config sets of the rules, where it sets anything. */
  readonly settings?: Settings
  /** Columns of the terminal, 100 where nothing is said. */
  readonly width?: number
}

const SEVERITIES: Readonly<Record<ReportLanguage, Readonly<Record<Severity, string>>>> = {
  en: { error: 'error', warning: 'warning', info: 'info' },
  fi: { error: 'virhe', warning: 'varoitus', info: 'huomio' },
}

/**
 * The report, ending in the sum and a line break: one line when there is nothing to tell. What is waived is counted
 * below the sum and not shown.
 *
 * @param sources texts by file, for the frames; a file that is not there gets none (see `textsOf`)
 */
export function formatPretty(
  located: readonly LocatedDiagnostic[],
  sources: ReadonlyMap<string, string>,
  options: PrettyOptions,
): string {
  const { language, color, files = 0, settings, width = 100 } = options
  const paint = painter(color)
  const blocks = inReadingOrder(located.filter(({ waived }) => !waived)).map((finding) => {
    const colour = severityColours[finding.severity]
    const place = `${safeText(finding.file)}:${finding.line}:${finding.column}`
    const head = [
      ...(finding.file === '' ? [] : [paint('bold', place)]),
      paint(colour, SEVERITIES[language][finding.severity]),
      paint('dim', safeText(finding.code)),
      ...(finding.citation === undefined ? [] : [paint('dim', safeText(finding.citation))]),
    ]
    const lines = [head.join('  '), `  ${safeText(finding.message)}`]
    if (finding.hint !== undefined) lines.push(`  ${paint('cyan', '→')} ${safeText(finding.hint)}`)
    const text = finding.frame === undefined ? sources.get(finding.file) : undefined
    const frame = finding.frame ?? (text === undefined ? [] : codeFrame(text, finding, width, paint, colour))
    if (frame.length > 0) lines.push('', ...frame)
    return `${lines.join('\n')}\n`
  })
  const end = [
    summaryLine(located, files, language),
    ...tuningLines(located, settings, language).map(safeText),
  ]
  return [...blocks, `${end.join('\n')}\n`].join('\n')
}
