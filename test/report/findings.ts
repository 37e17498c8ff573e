/** A small workspace with findings of every kind, judged for real: what the report formats are tested with. */

import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../../src/diagnostics/on-demand.ts'
import { companyRule } from '../../src/lint/company-rules.ts'
import { lintRegister } from '../../src/lint/lint-rules.ts'
import { controllerContactMissingRule } from '../../src/lint/rules/controller/contact-missing.ts'
import { retentionMissingRule } from '../../src/lint/rules/retention/missing.ts'
import { tableOutdated } from '../../src/lint/table-outdated.ts'
import { Waiving } from '../../src/lint/waivers.ts'
import { type MergedDocument, mergeExtends } from '../../src/parse/merge-extends.ts'
import type { SourceDocument } from '../../src/parse/source-document.ts'
import { type LocatedDiagnostic, locateDiagnostic, type ReportSources } from '../../src/report/located.ts'
import type { ReportLanguage } from '../../src/report/word-diagnostic.ts'
import { validateCompanyRules } from '../../src/validate/validate-company-rules.ts'
import { validateRegister } from '../../src/validate/validate-register.ts'
import { validateWaivers } from '../../src/validate/validate-waivers.ts'
import { parsed } from '../validate/judged.ts'

const COMPANY_RULES = `rules:
  - id: our/privacy-mailbox
    at: controllers.*.emails
    must: { match: '^privacy@' }
    message: { fi: 'Postilaatikko on muu kuin yhteinen: {value}.', en: 'This is not our common mailbox: {value}.' }
    hint: { fi: 'Käytä osoitetta privacy@kehra.example.', en: Use privacy@kehra.example. }
    severity: warning
    citation: { fi: Tietosuojaohje 3/2026, en: Privacy guideline 3/2026 }
`
const WAIVERS = `waivers:
  - rule: retention/missing
    register: events
    reason: "The periods are being decided, 50 % done: see minutes"
    owner: Data protection team
    until: 2027-03-31
  - rule: controller/contact-missing
    register: events
    reason: No longer needed
    owner: Data protection team
    until: 2026-10-31
`
/** Names and texts hold what each format must escape. */
const FILES = {
  'notices/customers.yaml': `id: customers
languages: [fi, en]
controllers:
  - { name: 'Kehrä & "Pojat" Oy', emails: [myynti@kehra.example] }
retention:
  - { period: P3Y, from: end-of-contract }
`,
  'notices/a, 100 %: events.yaml': 'id: events\nlanguages: [fi, en]\n',
  'notices/clean.yaml': `id: clean
languages: [fi]
controllers:
  - { name: Kehrä Oy, emails: [privacy@kehra.example], phones: ["+358 20 000 0000"] }
retention:
  - { period: P3Y, from: end-of-contract }
`,
  'notices/unknown.yaml': 'id: unknown\nlanguages: [fi]\nretenton: []\n',
} as const

export const registerFiles: readonly string[] = Object.keys(FILES)

const companyRules = (
  validateCompanyRules(parsed(COMPANY_RULES, 'branding/rules.yaml'), []).value?.rules ?? []
).map(companyRule)

/** The rules that were asked. */
export const rules = [controllerContactMissingRule, retentionMissingRule, ...companyRules]

const asOf = '2028-01-01'
const waiverDay = '2026-11-22'

function diagnostics(documents: ReportSources['documents']): Diagnostic[] {
  const waivers = documents.get('notices/notice.waivers.yaml')
  if (waivers === undefined || 'documents' in waivers) throw new Error('no waivers')
  const ids = rules.map(({ id }) => id)
  const waiving = new Waiving(validateWaivers(waivers).value?.waivers ?? [], {
    file: waivers.file,
    asOf: waiverDay,
    rules: ids,
  })
  const found = registerFiles.flatMap((file): Diagnostic[] => {
    const document = documents.get(file)
    if (document === undefined || !('documents' in document)) throw new Error('not merged')
    const { value, diagnostics: ofShape } = validateRegister(document, { knownLanguages: ['fi', 'en'] })
    if (value === undefined) return [...ofShape]
    const judged = lintRegister(value, { file, asOf: waiverDay, rules })
    return [...ofShape, ...waiving.waive(judged, { id: value.id, data: document.data })]
  })
  const seen = { ids: ['customers', 'events', 'clean', 'unknown'], whole: true }
  return [...found, ...waiving.remarks(seen), ...tableOutdated(asOf)]
}

/** Where the findings stand. */
export const sources: ReportSources = {
  documents: new Map<string, MergedDocument | SourceDocument>([
    ...Object.entries(FILES).map(([file, text]) => [file, mergeExtends(parsed(text, file), [])] as const),
    ['notices/notice.waivers.yaml', parsed(WAIVERS, 'notices/notice.waivers.yaml')] as const,
  ]),
  texts: new Map(),
  companyRules,
}

/** The findings in one language. */
export async function locatedFindings(language: ReportLanguage): Promise<LocatedDiagnostic[]> {
  const found = diagnostics(sources.documents)
  return loadingOnDemand(() => found.map((diagnostic) => locateDiagnostic(diagnostic, sources, language)))
}
