/** What a user is told about a description: used by the tests of this folder. */
import { type Diagnostic, isError } from '../../src/diagnostics/diagnostic.ts'
import { carefulParser } from '../../src/parse/careful-parser.ts'
import { markdownLexer } from '../../src/parse/markdown-lexer.ts'
import { mergeExtends } from '../../src/parse/merge-extends.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import type { SourceDocument } from '../../src/parse/source-document.ts'
import { locateDiagnostic, type ReportSources } from '../../src/report/located.ts'
import type { ReportLanguage } from '../../src/report/word-diagnostic.ts'
import { validateRegister } from '../../src/validate/validate-register.ts'

// Nearly every case is about something wrong.
await Promise.all([carefulParser.load(), markdownLexer.load()])

export function parsed(text: string, file = 'register.yaml'): SourceDocument {
  const { value, diagnostics } = parseSource(file, new TextEncoder().encode(text))
  if (value === undefined) throw new Error(`the test's own YAML is broken: ${JSON.stringify(diagnostics)}`)
  return value
}

/** The first lines that every description needs, so that tests need not repeat them. */
export const HEAD = 'id: customer-register\nlanguages: [fi, en]\n'

/** `line:column code message → hint` of every finding; lines of a test count without the head. */
export function judged(
  yaml: string,
  options: {
    readonly head?: string
    readonly bases?: readonly SourceDocument[]
    readonly language?: ReportLanguage
  } = {},
): string[] {
  const { head = HEAD, bases = [], language = 'en' } = options
  const document = mergeExtends(parsed(head + yaml), bases)
  const { value, diagnostics } = validateRegister(document, { knownLanguages: ['en', 'fi'] })
  if ((value === undefined) !== diagnostics.some(isError)) throw new Error('a value and errors, or neither')
  return told(
    diagnostics,
    { documents: new Map([['register.yaml', document]]), texts: new Map() },
    head.split('\n').length - 1,
    language,
  )
}

/** The findings in words; throws when a language lacks a word of them. */
export function told(
  diagnostics: readonly Diagnostic[],
  sources: ReportSources,
  headLines = 0,
  language: ReportLanguage = 'en',
): string[] {
  return diagnostics.map((diagnostic) => {
    for (const language of ['en', 'fi'] as const) {
      const { message, hint = '' } = locateDiagnostic(diagnostic, sources, language)
      if (/undefined|\[object|NaN/.test(message + hint))
        throw new Error(`badly worded in ${language}: ${message} ${hint}`)
    }
    const { file, line, column, code, message, hint } = locateDiagnostic(diagnostic, sources, language)
    const where = file === 'register.yaml' ? '' : `${file}:`
    return `${where}${line - (where === '' ? headLines : 0)}:${column} ${code} ${message}${hint === undefined ? '' : ` → ${hint}`}`
  })
}
