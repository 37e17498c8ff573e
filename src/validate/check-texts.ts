/** Every text: that it is there in each declared language, is not blank, and holds no raw HTML. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import { markdownLexer } from '../parse/markdown-lexer.ts'
import type { Finding } from './finding.ts'
import { isMapping } from './mapping.ts'
import { nearest } from './nearest.ts'
import { suggestLanguage } from './translate-schema-error.ts'

/**
 * The findings for one text of the schema.
 *
 * @param languages those that the notice is published in; empty where they are not known, which checks none
 */
export function checkText(value: unknown, languages: readonly string[], path: DataPath): Finding[] {
  if (typeof value === 'string') return checkWords(value, path)
  if (!isMapping(value)) return []
  const findings: Finding[] = []
  const present = Object.keys(value)
  const missing = languages.filter((language) => !present.includes(language))
  const extras = present.filter((key) => !languages.includes(key))
  // A key that is no code is refused by the schema, and its text may be the one that lacks.
  const isRefused = extras.some((key) => !/^[a-z]{2,3}$/.test(key))
  if (missing.length > 0 && present.length > 0 && !isRefused) {
    const strangers =
      extras.length === present.length ? extras : extras.filter((key) => isMeantAs(key, missing))
    findings.push({ code: 'language/translation-gap', path, args: { missing, extra: strangers[0] ?? '' } })
  }
  for (const [language, words] of Object.entries(value)) {
    if (typeof words === 'string') findings.push(...checkWords(words, [...path, language]))
  }
  return findings
}

/** Whether a key that is no declared language was meant as one of those that lack. */
function isMeantAs(key: string, missing: readonly string[]): boolean {
  return (
    missing.some((language) => key.startsWith(language) || suggestLanguage(key) === language) ||
    nearest(key, missing) !== undefined
  )
}

function checkWords(words: string, path: DataPath): Finding[] {
  // An empty text is found by the schema.
  if (words !== '' && words.trim() === '') {
    return [{ code: 'schema/wrong-value', variant: 'empty', path, at: 'value', args: { shown: words } }]
  }
  const html = rawHtml(words)
  return html === undefined
    ? []
    : [{ code: 'schema/wrong-format', variant: 'html', path, at: 'value', args: { html } }]
}

/** The first piece of raw HTML in a Markdown text. The same lexer reads texts when the notice is composed. */
export function rawHtml(text: string): string | undefined {
  if (!/<[a-z!/?]/i.test(text)) return undefined
  const found: string[] = []
  const { lexer, walkTokens } = markdownLexer()
  walkTokens(lexer(text.trim(), { gfm: true }), (token) => {
    if (token.type === 'html') found.push(token.raw)
  })
  const [first] = found
  return first === undefined
    ? undefined
    : (/^\s*<[^\n>]{0,40}>?/.exec(first)?.[0].trim() ?? first.trim().slice(0, 40))
}
