/** Text as any format may carry it: no control characters, no halves of characters. */
import type { Inline } from '../compose/notice.ts'

// C0 and C1 controls but tab and line ends, and surrogates without their pair: not allowed in HTML, YAML or UTF-8.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/

/** The text with what cannot be printed replaced by U+FFFD, so that the reader sees that something stood there. */
export function cleanText(text: string): string {
  if (!unprintable.test(text) && text.isWellFormed()) return text
  return text.toWellFormed().replaceAll(new RegExp(unprintable, 'g'), '\ufffd')
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
