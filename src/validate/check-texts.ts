/** Every text: that it is not blank, is no maze, and holds no raw HTML. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import { markdownLexer } from '../parse/markdown-lexer.ts'
import type { Finding } from './finding.ts'
import { MOST_LEVELS, MOST_MARKS, MOST_OF_WORD, tooMuchIn } from './text-depth.ts'

const LIMITS = { levels: MOST_LEVELS, marks: MOST_MARKS, letters: MOST_OF_WORD }

/** The findings for a text in one language. Which languages it should have the rules judge. */
export function checkText(words: string, path: DataPath): Finding[] {
  // An empty text is found by the schema.
  if (words !== '' && words.trim() === '') {
    return [{ code: 'schema/wrong-value', variant: 'empty', path, at: 'value', args: { shown: words } }]
  }
  const tooMuch = tooMuchIn(words)
  if (tooMuch !== undefined)
    return [{ code: 'schema/wrong-value', variant: `text-${tooMuch}`, path, at: 'value', args: LIMITS }]
  if (words !== '' && isOnlyMarks(words))
    return [
      {
        code: 'schema/wrong-value',
        variant: 'no-words',
        path,
        at: 'value',
        args: { mark: firstWord(words) },
      },
    ]
  const html = rawHtml(words)
  return html === undefined
    ? []
    : [{ code: 'schema/wrong-format', variant: 'html', path, at: 'value', args: { html } }]
}

const firstWord = (text: string): string => text.trim().split(/\s/, 1)[0] ?? ''

/** Few texts are made of these alone, or begin as a definition of a link does. */
const MAY_BE_MARKS = /^(?:\[|[\s>*+#\-\d.)]*$)/

/** Whether Markdown reads the whole text as marks, such as `1.` of a list or `#` of a heading, which show nothing. */
function isOnlyMarks(text: string): boolean {
  if (!MAY_BE_MARKS.test(text.trim())) return false
  let hasWords = false
  const { lexer, walkTokens } = markdownLexer()
  walkTokens(lexer(text.trim(), { gfm: true }), (token) => {
    hasWords ||= !/^(?:space|list|list_item|heading|blockquote|hr|def)$/.test(token.type)
  })
  return !hasWords
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
