/** Reads texts without Markdown in them, which are nearly all, without starting a Markdown lexer. */
import { words } from './inline.ts'
import type { Inline } from './notice.ts'

/** Characters and words that Markdown may read as markup, and beginnings that make a block of another kind. */
const MARKUP =
  /[*_`<&\\|~!\n\r\t^]|:\/\/|www\.|mailto:|xmpp:|^(?:>|#{1,6}(?:\s|$)|[+-](?:\s|$)|\d{1,9}[.)](?:\s|$))/i

/** What a simple text may hold besides words: an email address, or a reference to a section. */
const SPECIAL =
  /[A-Za-z0-9._+-]+@[a-zA-Z0-9_-]+(?:\.[a-zA-Z0-9_-]*[a-zA-Z0-9])+(?![\w-])|\[([^[\]@#:]*)\]\(#([a-z][a-z0-9-]*)\)/g

/** Where an address may begin: elsewhere the lexer has rules of its own. */
const BEFORE_ADDRESS = /(?:^|[\s(,;:”“"])$/

/**
 * The inlines of one paragraph of simple text; undefined where the lexer must look.
 *
 * What it gives, the lexer gives too: a property test holds it to that.
 */
export function simpleInlines(text: string): Inline[] | undefined {
  if (text === '' || MARKUP.test(text)) return undefined
  const inlines: Inline[] = []
  let rest = 0
  for (const special of text.matchAll(SPECIAL)) {
    const before = text.slice(rest, special.index)
    const section = special[2]
    if (section === undefined && !BEFORE_ADDRESS.test(text.slice(0, special.index))) return undefined
    if (before !== '') inlines.push(words(before))
    inlines.push(section === undefined ? address(special[0]) : reference(section, special[1] ?? ''))
    rest = special.index + special[0].length
  }
  if (rest < text.length) inlines.push(words(text.slice(rest)))
  return inlines.some((inline) => inline.kind === 'text' && /[@[\]]/.test(inline.text)) ? undefined : inlines
}

function address(email: string): Inline {
  return { kind: 'link', href: `mailto:${email}`, children: [words(email)] }
}

function reference(section: string, label: string): Inline {
  return { kind: 'reference', section, children: label === '' ? [] : [words(label)] }
}
