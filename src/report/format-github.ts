/** Findings as workflow commands of GitHub Actions, which shows them at the lines of a change. */
import type { Severity } from '../diagnostics/diagnostic.ts'
import { inReadingOrder, type LocatedDiagnostic } from './located.ts'
import { safeText } from './safe-text.ts'
import { type Settings, summaryLine, tuningLines } from './summary.ts'
import type { ReportLanguage } from './word-diagnostic.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * One command a line, then the sum as a line of the log. What is waived is only counted.
 *
 * @param files how many registers were looked at
 * @param settings what the config sets of the rules, where it sets anything
 */
export function formatGithub(
  located: readonly LocatedDiagnostic[],
  files: number,
  language: ReportLanguage,
  settings?: Settings,
): string {
  const commands = inReadingOrder(located.filter(({ waived }) => !waived)).map(command)
  const end = [
    summaryLine(located, files, language),
    ...tuningLines(located, settings, language).map(safeText),
  ]
  return `${[...commands, ...end].join('\n')}\n`
}

function command(finding: LocatedDiagnostic): string {
  const { severity, code, citation, message, hint } = finding
  const title = citation === undefined ? code : `${code} (${citation})`
  const properties = [...placeOf(finding), ['title', safeText(title)] as const]
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
    .join(',')
  const text = [message, ...(hint === undefined ? [] : [`→ ${hint}`])].map(safeText).join('\n')
  return `::${COMMANDS[severity]} ${properties}::${escaped(text)}`
}

function placeOf(finding: LocatedDiagnostic): (readonly [name: string, value: string | number])[] {
  const { file, line, endLine, column, endColumn } = finding
  if (file === '') return []
  const lines = [
    // A break of line in a name is escaped below, as the runner wants it.
    ['file', file.replace(/[^\r\n]+/g, safeText)],
    ['line', line],
    ['endLine', endLine],
  ] as const
  // Columns are only allowed where the place is within one line.
  return line === endLine ? [...lines, ['col', column], ['endColumn', endColumn]] : [...lines]
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
