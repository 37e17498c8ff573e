/** Puts a diagnostic into words. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { onDemand } from '../diagnostics/on-demand.ts'
import type { Rule } from '../lint/rule.ts'
import type { Words } from './messages/wording.ts'
import { withShownDays } from './shown-values.ts'
import { wordRule } from './word-rule.ts'

/** The languages in which messages are worded. */
export type ReportLanguage = 'en' | 'fi'

/** Findings of the tool itself that name days; other catalogues show what is to be written, which stays as it is. */
const NAMES_DAYS: ReadonlySet<string> = new Set(['waiver/expired', 'law/table-outdated'])

/** A run that finds nothing has no need of words. */
const catalogues = onDemand('the messages', async () => (await import('./messages/catalogues.ts')).CATALOGUES)

/** The rules word their own findings; a run that finds nothing unlawful has no need of their words. */
const legalRules = onDemand('the legal rules', async () => {
  const { RULES } = await import('../lint/rule-registry.ts')
  return new Map(RULES.map((rule) => [rule.id, rule]))
})

/**
 * Whether the catalogues have words for a diagnostic; a test asks it of every code that the program can give.
 *
 * @throws NotLoaded unless they are loaded
 */
export function hasWords({ code, variant }: Pick<Diagnostic, 'code' | 'variant'>): boolean {
  return Object.hasOwn(catalogues().en, variant === undefined ? code : `${code}#${variant}`)
}

/**
 * The words for a diagnostic, as whole sentences.
 *
 * @throws NotLoaded unless the catalogues are loaded, and for the finding of a rule the rules
 */
export function wordDiagnostic(
  diagnostic: Diagnostic,
  language: ReportLanguage,
  companyRules: readonly Rule[] = [],
): Words {
  const { code, variant, args } = diagnostic
  const catalogue = catalogues()[language]
  const key = variant === undefined ? code : `${code}#${variant}`
  const wording = hasWords(diagnostic) ? catalogue[key] : undefined
  if (wording === undefined) {
    const rule = companyRules.find(({ id }) => id === code) ?? legalRules().get(code)
    if (rule !== undefined) return wordRule(rule, diagnostic, language)
  }
  // A code without words is a bug, but the user's finding matters more than a stack.
  if (wording === undefined) return { message: `${key}: ${Object.values(args).flat().join(', ')}` }
  const words = wording(NAMES_DAYS.has(code) ? withShownDays(args, language) : args)
  return { ...words, message: sentence(words.message) }
}

/** Some catalogues word their messages as clauses, for they also stand after `notice:`. */
function sentence(message: string): string {
  const first = message.charAt(0).toUpperCase() + message.slice(1)
  return /[.?!]$/.test(first) ? first : `${first}.`
}
