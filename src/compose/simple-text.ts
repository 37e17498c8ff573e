/** Reads texts without Markdown in them, which are nearly all, without starting a Markdown lexer. */
import { words } from './inline.ts'
import type { Inline } from './notice.ts'

/** Characters and words that Markdown may read as markup, and beginnings that make a block of another kind. */
const MARKUP = /[*_`<>&\\|~!\n\r\t^[\]@]|:\/\/|www\.|mailto:|xmpp:/i
const BLOCK = /^(?:#{1,6}(?:\s|$)|[+-](?:\s|$)|\d{1,9}[.)](?:\s|$))/

/**
 * What a simple text may hold besides words: an email address, a link, or a reference to a section. The words of a
 * link hold no markup; within a link the lexer looks for no address.
 */
const SPECIAL =
  /((?<![A-Za-z0-9._+-])[A-Za-z0-9._+-]+@[a-zA-Z0-9_-]+(?:\.[a-zA-Z0-9_-]*[a-zA-Z0-9])+(?![\w-]))|\[([^[\]@#:*_`<>&\\|~!^\n\r\t]*)\]\((#[a-z][a-z0-9-]*|https:\/\/[a-zA-Z0-9./-]+)\)/g

/** Where an address may begin: elsewhere the lexer has rules of its own. */
const BEFORE_ADDRESS = /(?:^|[\s(,;:”“"])$/

/**
 * The inlines of one paragraph of simple text; undefined where the lexer must look.
 *
 * What it gives, the lexer gives too: a property test holds it to that.
 */
export function simpleInlines(text: string): Inline[] | undefined {
  if (text === '' || BLOCK.test(text)) return undefined
  // Nearly all texts: what is special has signs in it that might be markup.
  if (!MARKUP.test(text)) return [words(text)]
  const inlines: Inline[] = []
  let rest = 0
  for (const special of text.matchAll(SPECIAL)) {
    const [whole, email, label = '', target = ''] = special
    const before = text.slice(rest, special.index)
    if (MARKUP.test(before)) return undefined
    if (
      email !== undefined &&
      !BEFORE_ADDRESS.test(text.slice(Math.max(0, special.index - 1), special.index))
    )
      return undefined
    if (before !== '') inlines.push(words(before))
    inlines.push(email === undefined ? linkTo(target, label) : address(email))
    rest = special.index + whole.length
  }
  const after = text.slice(rest)
  if (MARKUP.test(after)) return undefined
  if (after !== '') inlines.push(words(after))
  return inlines
}

function linkTo(target: string, label: string): Inline {
  const children = label === '' ? [] : [words(label)]
  if (target.startsWith('#')) return { kind: 'reference', section: target.slice(1), children }
  return { kind: 'link', href: target, children: label === '' ? [words(target)] : children }
}

function address(email: string): Inline {
  return { kind: 'link', href: `mailto:${email}`, children: [words(email)] }
}
