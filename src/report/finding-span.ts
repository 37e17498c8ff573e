/** Which part of the place of a finding is worth pointing at. */
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts'

/** The place as it was found: the text of a file, a span in it, and the data to which the path of the finding leads. */
export interface FoundPlace {
  readonly text: string
  readonly span: Span
  readonly data: unknown
}

/**
 * The words that the finding names, where they stand in the source of its text; the first line of what is around it,
 * where what it speaks of is not there; else the whole place.
 */
export function findingSpan({ path, args, at }: Diagnostic, { text, span, data }: FoundPlace): Span {
  const value = valueAt(data, path)
  if (value === undefined) return firstLine(text, span)
  const { words } = args
  if (at === 'key' || typeof value !== 'string' || typeof words !== 'string') return span
  return wordsIn(text, span, words) ?? span
}

function valueAt(data: unknown, path: Diagnostic['path']): unknown {
  let value = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Readonly<Record<string | number, unknown>>)[step]
  }
  return value
}

function firstLine(text: string, { start, end }: Span): Span {
  const [line = ''] = text.slice(start, end).split(/[\r\n]/, 1)
  return { start, end: start + line.trimEnd().length }
}

/** Longer words are not searched for: each place where they could begin is compared with all of them. */
const MOST_WORDS = 500

/** Whole words only; the lines of a block or quoted scalar may be broken between any two of them. */
function wordsIn(text: string, { start, end }: Span, words: string): Span | undefined {
  if (words.trim() === '' || words.length > MOST_WORDS) return undefined
  const parts = words.trim().split(/\s+/).map(sourceOf)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu')
  const found = pattern.exec(text.slice(start, end))
  return found === null
    ? undefined
    : { start: start + found.index, end: start + found.index + found[0].length }
}

/** A word as an expression for how YAML may write it: quotes are doubled, or have a backslash before them. */
function sourceOf(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll("'", "''?")
    .replaceAll('"', '\\\\?"')
}
