/** The coverage report as one page that needs nothing else, made to be printed and signed. */
import { accentStyle } from '../../render/html/brand-style.ts'
import { asMade, builtinTemplates } from '../../render/html/page-templates.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'
import type { SheetRegister } from './coverage-sheet.ts'
import { coverageWords } from './coverage-words.ts'

/**
 * A valid HTML5 page, self-contained as the notices are.
 *
 * @param tool version of this tool
 */
export function coverageHtml(
  sheets: readonly SheetRegister[],
  language: ReportLanguage,
  tool: string,
): string {
  const words = coverageWords[language]
  const [only, ...others] = sheets
  const pageTitle = only === undefined || others.length > 0 ? words.title : `${words.title} – ${only.title}`
  return builtinTemplates.fill('coverage.html', {
    language,
    pageTitle,
    description: words.description,
    draft: true, // keeps the page out of search engines, wherever it is put
    generator: `notice-compiler ${tool}`,
    stamp: null,
    addresses: null,
    style: asMade(builtinTemplates.styles('page', 'print', 'coverage') + accentStyle(undefined)),
    words,
    registers: sheets.map((sheet) => ({
      ...sheet,
      groups: sheet.groups.map((group, index) => ({ ...group, id: `${sheet.id}_${index + 1}` })),
      findings: sheet.findings.map((finding) => ({
        ...finding,
        severityWord: words.severities[finding.severity],
      })),
    })),
  })
}
