/** The sentence in which something stands: what is said beside it may change what it means. */

/**
 * A full stop ends a sentence only before a capital, so that dates and abbreviations do not cut one in two. Made when it
 * is first asked for: to read a class of letters takes time.
 */
const ends = () => /[.!?;](?=\s+\p{Lu})|\n/gu

/** From the end of the sentence before to the end of this one. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = 0
  for (const match of text.matchAll(ends())) {
    const at = match.index + match[0].length
    if (match.index >= end) return text.slice(from, at)
    if (at <= start) from = at
  }
  return text.slice(from)
}
