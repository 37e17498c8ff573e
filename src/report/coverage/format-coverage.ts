/** Coverage reports: the page that a lawyer signs, and its data. */
import type { CoverageOptions } from './coverage-options.ts'
import type { LocatedCoverage } from './locate-coverage.ts'

export const coverageFormats = ['text', 'md', 'html', 'json'] as const

export type CoverageFormat = (typeof coverageFormats)[number]

/** The report of all registers in one format, ending in a line break. */
export async function formatCoverage(
  registers: readonly LocatedCoverage[],
  format: CoverageFormat,
  options: CoverageOptions,
): Promise<string> {
  if (format === 'json') {
    const { coverageJson } = await import('./coverage-json.ts')
    return coverageJson(registers, options.language)
  }
  const { coverageSheet } = await import('./coverage-sheet.ts')
  const { language } = options
  const sheets = registers.map((register) => coverageSheet(register, language))
  if (format === 'md') return (await import('./coverage-markdown.ts')).coverageMarkdown(sheets, language)
  if (format === 'html') {
    const tool = registers[0]?.stamp.tool ?? ''
    return (await import('./coverage-html.ts')).coverageHtml(sheets, language, tool)
  }
  return (await import('./coverage-text.ts')).coverageText(sheets, options)
}
