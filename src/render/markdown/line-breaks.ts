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
  const length = gatherCitations(inlines, 0, citations)
  const text = plainText(inlines)
  if (citations.length === 0) return sentenceBreaks(text, language)
  const kept: number[] = []
  for (let at = 0; at < length; at += 1) {
    const isCited = citations.some(({ start, end }) => at >= start && at < end)
    const leadsToCitation = text[at] === ' ' && citations.some(({ start }) => at === start - 1)
    if (!isCited && !leadsToCitation) kept.push(at)
  }
  const told = kept.map((at) => text.charAt(at)).join('')
  return sentenceBreaks(told, language).flatMap((at) => kept[at] ?? [])
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Adds the places of the citations in the plain text; returns where the inlines end in it. */
function gatherCitations(inlines: readonly Inline[], offset: number, citations: Span[]): number {
  return inlines.reduce((start, inline) => {
    if ('children' in inline) return gatherCitations(inline.children, start, citations)
    const end = start + plainText([inline]).length
    if (inline.kind === 'citation') citations.push({ start, end })
    return end
  }, offset)
}
