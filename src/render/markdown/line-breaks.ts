/** Where a run of inlines breaks into lines: a sentence a line, its citation on the same one. */
import type { Inline } from '../../compose/notice.ts'
import { plainText } from '../clean-text.ts'
import { sentenceBreaks } from '../sentences.ts'

/**
 * The spaces that become line ends, as indexes into the plain text of the inlines, in rising order.
 *
 * A citation in brackets begins with a capital in one language and not in another. It never decides: sentences are
 * looked for as if it were not there, and it stays with the one before it.
 * @param language BCP 47 tag, for the abbreviations that end no sentence
 */
export function lineBreaks(inlines: readonly Inline[], language: string): readonly number[] {
  const citations: Span[] = []
  gatherCitations(inlines, 0, citations)
  const text = plainText(inlines)
  if (citations.length === 0) return sentenceBreaks(text, language)
  let told = ''
  /** Where each piece of what is told ends in it, and how much was left out before. */
  const pieces: { readonly end: number; readonly left: number }[] = []
  let from = 0
  for (const { start, end } of [...citations, { start: text.length, end: text.length }]) {
    const leadsToCitation = start > from && start < text.length && text[start - 1] === ' '
    const left = from - told.length
    told += text.slice(from, leadsToCitation ? start - 1 : start)
    pieces.push({ end: told.length, left })
    from = end
  }
  return sentenceBreaks(told, language).map((at) => at + (pieces.find(({ end }) => at < end)?.left ?? 0))
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Adds the places of the citations in the plain text; returns where the inlines end in it. */
function gatherCitations(inlines: readonly Inline[], offset: number, citations: Span[]): number {
  let start = offset
  for (const inline of inlines) {
    if ('children' in inline) start = gatherCitations(inline.children, start, citations)
    else {
      const end = start + lengthOf(inline)
      if (inline.kind === 'citation') citations.push({ start, end })
      start = end
    }
  }
  return start
}

/** How much of the plain text is an inline's, which takes as many signs as were written. */
function lengthOf(inline: Inline): number {
  if (inline.kind === 'break') return 1
  return 'text' in inline ? inline.text.length : 0
}
