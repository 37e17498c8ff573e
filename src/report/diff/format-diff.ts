/** Reports of changes: what a lawyer approves, and its data. */
import { loadingOnDemand } from '../../diagnostics/on-demand.ts'
import type { DiffReport } from '../../diff/report.ts'
import type { DiffOptions } from './diff-options.ts'

export const diffFormats = ['text', 'md', 'html', 'json'] as const

export type DiffFormat = (typeof diffFormats)[number]

/** The report of all registers in one format, ending in a line break. */
export async function formatDiff(
  report: DiffReport,
  format: DiffFormat,
  options: DiffOptions,
): Promise<string> {
  const { language } = options
  if (format === 'json') {
    const { diffJson } = await import('./diff-json.ts')
    return loadingOnDemand(() => diffJson(report, language))
  }
  const { diffSheet } = await import('./diff-sheet.ts')
  const sheet = await loadingOnDemand(() => diffSheet(report, language))
  if (format === 'md') return (await import('./diff-markdown.ts')).diffMarkdown(sheet)
  if (format === 'html') return (await import('./diff-html.ts')).diffHtml(sheet, options.tool)
  return (await import('./diff-text.ts')).diffText(sheet, options)
}
