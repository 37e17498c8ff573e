/** Text as any format may carry it: no control characters, no halves of characters. */
import type { Inline } from '../compose/notice.ts'

// C0 and C1 controls but tab and line ends, and surrogates without their pair: not allowed in HTML, YAML or UTF-8.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const everyUnprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g
// Embeddings, overrides and isolates: the words after them, ours too, would be shown in another order than they are
// published in. A rule tells of them, and who publishes all the same has a text without them, as in the PDF.
const everyDirection = /[\u202a-\u202e\u2066-\u2069]/g

/** Any of these, and what may be half a character: one look at nearly every text is enough. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const doubtful = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/

/**
 * The text with what cannot be printed replaced by U+FFFD, so that the reader sees that something stood there, and
 * without what would change the order in which it is read.
 */
export function cleanText(text: string): string {
  if (!doubtful.test(text)) return text
  return text.replaceAll(everyDirection, '').toWellFormed().replaceAll(everyUnprintable, '\ufffd')
}

/** What the inlines say, without their form; a footnote's call and a break say nothing and a space. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join('')
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
    case 'citation':
    case 'label':
      return cleanText(inline.text)
    case 'footnote':
      return ''
    case 'break':
      return ' '
    default:
      return plainText(inline.children)
  }
}
