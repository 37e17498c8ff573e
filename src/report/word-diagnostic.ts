/** Puts a diagnostic into words. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { messagesEn } from './messages/en.ts'
import { messagesFi } from './messages/fi.ts'
import type { Catalogue, Words } from './messages/wording.ts'

/** The languages in which messages are worded. */
export type ReportLanguage = 'en' | 'fi'

const CATALOGUES: Readonly<Record<ReportLanguage, Catalogue>> = { en: messagesEn, fi: messagesFi }

/** Whether the catalogues have words for a diagnostic; a test asks it of every code that the program can give. */
export function hasWords({ code, variant }: Pick<Diagnostic, 'code' | 'variant'>): boolean {
  return Object.hasOwn(messagesEn, variant === undefined ? code : `${code}#${variant}`)
}

/** The words for a diagnostic, as whole sentences. */
export function wordDiagnostic(diagnostic: Diagnostic, language: ReportLanguage): Words {
  const { code, variant, args } = diagnostic
  const catalogue = CATALOGUES[language]
  const key = variant === undefined ? code : `${code}#${variant}`
  const wording = hasWords(diagnostic) ? catalogue[key] : undefined
  // A code without words is a bug, but the user's finding matters more than a stack.
  if (wording === undefined) return { message: `${key}: ${Object.values(args).flat().join(', ')}` }
  const words = wording(args)
  return { ...words, message: sentence(words.message) }
}

/** Some catalogues word their messages as clauses, for they also stand after `notice:`. */
function sentence(message: string): string {
  const first = message.charAt(0).toUpperCase() + message.slice(1)
  return /[.?!]$/.test(first) ? first : `${first}.`
}
