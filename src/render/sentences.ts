/** Where sentences end, found in one pass. `Intl.Segmenter` is not used: its answers change with the machine's ICU. */
import { abbreviationsOf } from './abbreviations.ts'

const stop = /[.!?…]/
const closing = /["'”’»)\]]/
const opening = /["'“”‘’«([]/
/** What any end of a sentence inside a text looks like: most texts have none and need no closer look. */
const inner = /[.!?…]["'”’»)\]]* /

/**
 * The places between sentences: indexes of the space after a sentence's end, in rising order.
 *
 * A sentence ends at `.`, `!`, `?` or `…`, closing quotes included, when a space and a capital letter follow.
 * A stop after an abbreviation, an initial (`A.`) or an ordinal (`1.`, `31.`) ends none; one after a longer
 * number (`2026.`) or a date (`31.12.2026.`) does. When in doubt it does not split.
 * @param language BCP 47 tag, which chooses the abbreviations
 */
export function sentenceBreaks(text: string, language: string): number[] {
  if (!inner.test(text)) return []
  const abbreviations = abbreviationsOf(language)
  const breaks: number[] = []
  let wordStart = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== ' ') continue
    const word = text.slice(wordStart, at)
    wordStart = at + 1
    if (endsSentence(word, abbreviations) && startsSentence(text, at + 1)) breaks.push(at)
  }
  return breaks
}

function endsSentence(word: string, abbreviations: ReadonlySet<string>): boolean {
  let end = word.length
  while (end > 0 && closing.test(word.charAt(end - 1))) end -= 1
  const last = word.charAt(end - 1)
  if (!stop.test(last)) return false
  if (last !== '.' || end < word.length) return true
  let start = 0
  while (start < end && opening.test(word.charAt(start))) start += 1
  const stem = word.slice(start, end - 1).toLowerCase()
  const isInitial =
    (stem.length < 3 && /^\p{L}$/u.test(stem)) || (stem.includes('.') && /^\p{L}(?:\.\p{L})+$/u.test(stem))
  const isOrdinal = /^\d{1,3}$/.test(stem)
  return stem !== '' && !isInitial && !isOrdinal && !abbreviations.has(stem)
}

function startsSentence(text: string, at: number): boolean {
  let start = at
  while (start < text.length && opening.test(text.charAt(start))) start += 1
  const first = text.codePointAt(start)
  if (first === undefined) return false
  // Nearly always one of these, and to read a class of letters takes time.
  return first < 128 ? first >= 0x41 && first <= 0x5a : /\p{Lu}/u.test(String.fromCodePoint(first))
}
