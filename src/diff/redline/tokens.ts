/** The words of a run, one by one, each with the style it stands in. */
import type { Inline } from '../../compose/notice.ts'
import { pieceKey, type SectionNumbers } from './same-but-numbers.ts'

/** One mark around words. Two are one mark only if they are the same object. */
export interface StyleMark {
  readonly kind: 'strong' | 'emphasis'
}

export interface Token {
  /** Two tokens of one key are the same word in the same style. */
  readonly key: string
  /** `whole`: an inline that is no text, such as a link; its words are not compared. */
  readonly kind: 'word' | 'space' | 'sign' | 'whole'
  readonly leaf: Inline
  /** The plain text, to measure it. */
  readonly text: string
  /** Outermost first. */
  readonly marks: readonly StyleMark[]
}

/**
 * A word with what joins its parts (`EU:n`, `2016/679`, `1.5.2018`, `13(2)(b)`, addresses), spaces, or one sign with what
 * combines with it.
 */
const PIECES =
  /\d+(?:\([\p{L}\d]{1,3}\))+|[\p{L}\p{N}\p{M}_]+(?:(?:[-‐‑'’:.@·\u00ad]|(?<=\d)[/,](?=\d))[\p{L}\p{N}\p{M}_]+)*|\s+|.(?:\p{M}|\u200d|\ufe0f)*/gsu

export function tokensOf(inlines: readonly Inline[], numbers: SectionNumbers): Token[] {
  return tokensWithin(inlines, numbers, [])
}

function tokensWithin(
  inlines: readonly Inline[],
  numbers: SectionNumbers,
  marks: readonly StyleMark[],
): Token[] {
  const style = marks.map(({ kind }) => (kind === 'strong' ? '*' : '_')).join('')
  return inlines.flatMap((inline): Token[] => {
    if (inline.kind === 'text') return textTokens(inline.text, style, marks)
    if (inline.kind === 'strong' || inline.kind === 'emphasis') {
      const words = tokensWithin(inline.children, numbers, [...marks, { kind: inline.kind }])
      if (words.length > 0) return words
    }
    const key = `${style}<${pieceKey(inline, numbers)}`
    return [{ key, kind: 'whole', leaf: inline, text: textOf(inline), marks }]
  })
}

function textTokens(text: string, style: string, marks: readonly StyleMark[]): Token[] {
  return (text.match(PIECES) ?? []).map((piece) => ({
    key: `${style}>${piece}`,
    kind: /^\s/u.test(piece) ? 'space' : /^[\p{L}\p{N}\p{M}_]/u.test(piece) ? 'word' : 'sign',
    leaf: { kind: 'text', text: piece },
    text: piece,
    marks,
  }))
}

/** The text of something whole, as far as its length matters. */
function textOf(inline: Inline): string {
  if ('children' in inline) return inline.children.map(textOf).join('')
  return 'text' in inline ? inline.text : ''
}
