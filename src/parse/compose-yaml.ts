/** YAML text → the syntax tree of the careful parser, with everything it found wrong. */
import { Composer, type CST, type Document, Lexer, Parser } from 'yaml'
import { MAX_DEPTH } from './limits.ts'

/** Lone carriage returns end lines in YAML but not for the parser; the exchange keeps every offset. */
function withParserLineBreaks(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n')
}

/**
 * Where tokens are nested deeper than the composer may go, which calls itself for each level: on a stack that has
 * nearly run out even the compilation of a regular expression ends the process.
 */
function tooDeepAt(tokens: readonly CST.Token[]): number | undefined {
  const waiting = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next
    if (depth > 2 * MAX_DEPTH) return token.offset
    if (token.type === 'document') {
      if (token.value) waiting.push({ token: token.value, depth })
    } else if ('items' in token) {
      for (const { key, value } of token.items) {
        if (key) waiting.push({ token: key, depth: depth + 1 })
        if (value) waiting.push({ token: value, depth: depth + 1 })
      }
    }
  }
  return undefined
}

/**
 * The tokens of a text. The parser, too, calls itself for each level that it closes: where more are open than may be
 * (`deepAt`), it stops.
 */
function tokensOf(text: string): { readonly tokens: readonly CST.Token[]; readonly deepAt?: number } {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > 2 * MAX_DEPTH + 2) return { tokens, deepAt: Math.max(0, parser.offset - 1) }
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens }
}

/**
 * The first two documents of a text, its directives and tokens, and where a second document begins. Where it is nested
 * too deep (`deepAt`) there are no documents.
 */
export function composeYaml(text: string) {
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
  const { tokens: all, deepAt: openAt } = tokensOf(withParserLineBreaks(text))
  const directives = all.filter((token): token is CST.Directive => token.type === 'directive')
  const tokens = all.filter(({ type }) => type !== 'directive')
  const deepAt = openAt ?? tooDeepAt(tokens)
  if (deepAt !== undefined) return { documents: [], directives, tokens, secondAt: undefined, deepAt }
  const documents: Document.Parsed[] = []
  const { stackTraceLimit } = Error
  // Faults are errors to the composer, and the stacks that nobody reads would take most of its time.
  Error.stackTraceLimit = 0
  try {
    for (const document of composer.compose(tokens, true, text.length)) {
      documents.push(document as Document.Parsed)
      // What a second document holds does not matter: it should not be there.
      if (documents.length === 2) break
    }
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
  const secondAt = tokens.filter(({ type }) => type === 'document')[1]?.offset
  return { documents, directives, tokens, secondAt, deepAt }
}
