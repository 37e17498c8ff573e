/** YAML text → the syntax tree of the careful parser, with everything it found wrong. */
import { Composer, type CST, type Document, Parser } from 'yaml'

/** Lone carriage returns end lines in YAML but not for the parser; the exchange keeps every offset. */
function withParserLineBreaks(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n')
}

/** The first two documents of a text, its directives, and where a second document begins. */
export function composeYaml(text: string) {
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
  const directives: CST.Directive[] = []
  const tokens: CST.Token[] = []
  for (const token of new Parser().parse(withParserLineBreaks(text))) {
    if (token.type === 'directive') directives.push(token)
    else tokens.push(token)
  }
  const documents: Document.Parsed[] = []
  for (const document of composer.compose(tokens, true, text.length)) {
    documents.push(document as Document.Parsed)
    // What a second document holds does not matter: it should not be there.
    if (documents.length === 2) break
  }
  const secondAt = tokens.filter(({ type }) => type === 'document')[1]?.offset
  return { documents, directives, secondAt }
}
