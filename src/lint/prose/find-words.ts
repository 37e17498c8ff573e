/** Finds the words of a list in a text: each word of the text is looked up by its first letters. */
import { type CompiledList, compiledOf, type Pattern, type Step } from './compile-words.ts'
import { headAt, isDotted, type ScannedText, scan, wordAt } from './tokens.ts'
import { hasList } from './word-index.ts'
import type { WordList } from './word-list.ts'

export interface FoundWords {
  /** As they stand in the text. */
  readonly words: string
  /** The entry of the list that found them. */
  readonly entry: string
  readonly start: number
  readonly end: number
}

/**
 * Every find of the list's entries that no innocent phrase covers, in the order of the text; they do not overlap.
 * Where several entries find at one place, the first of the list speaks.
 *
 * Total, and linear in the length of the text: no entry looks further than its own words and the gaps between them.
 */
export function findWords(text: string, list: WordList): readonly FoundWords[] {
  return findScanned(scan(text), list)
}

/** The same in a text whose words have been read already. */
export function findScanned(scanned: ScannedText, list: WordList): readonly FoundWords[] {
  const compiled = compiledOf(list)
  if (!mayBegin(scanned, compiled)) return NONE
  const found = findAll(scanned, compiled, NONE)
  if (found.length === 0 || compiled.innocent === undefined) return found
  const innocent = spansOf(scanned, compiled.innocent)
  if (!found.some((find) => isCovered(find.start, find.end, innocent))) return found
  // What an innocent phrase had hidden behind it may be found yet: the search is made again without those places.
  return findAll(scanned, compiled, innocent)
}

/** Whether the text has a word with which an entry of the list may begin; quick, and right when it says no. */
export function mayFind(text: string, list: WordList): boolean {
  return mayBegin(scan(text), compiledOf(list))
}

/** The same of a text whose words have been read already. */
export function mayFindScanned(scanned: ScannedText, list: WordList): boolean {
  return mayBegin(scanned, compiledOf(list))
}

function mayBegin({ count, lists }: ScannedText, { place }: CompiledList): boolean {
  return place === undefined || place >= count || hasList(lists, place)
}

interface Reach {
  readonly start: number
  readonly end: number
}

const NONE: readonly never[] = []

function isCovered(start: number, end: number, spans: readonly Reach[]): boolean {
  return spans.some((span) => span.start <= start && end <= span.end)
}

function findAll(
  scanned: ScannedText,
  list: CompiledList,
  innocent: readonly Reach[],
): readonly FoundWords[] {
  const { text, starts, listed, count } = scanned
  const { byHead, anywhere, place } = list
  // Words that no list has need not be looked at, unless the list came later than the text.
  const isKnown = place !== undefined && place < count
  const length = isKnown ? listed.length : starts.length
  let found: FoundWords[] | undefined
  let from = 0
  for (let position = 0; position < length; position += 1) {
    const index = isKnown ? (listed[position] as number) : position
    const start = starts[index] as number
    if (start < from) continue
    const patterns = byHead.get(headAt(scanned, index))
    if (patterns === undefined && anywhere.length === 0) continue
    const match =
      (patterns && firstMatch(scanned, index, patterns, innocent)) ??
      firstMatch(scanned, index, anywhere, innocent)
    if (match === undefined) continue
    found ??= []
    found.push({ words: text.slice(start, match.end), entry: match.entry, start, end: match.end })
    from = match.end
  }
  return found ?? NONE
}

function firstMatch(
  scanned: ScannedText,
  index: number,
  patterns: readonly Pattern[],
  innocent: readonly Reach[],
): { readonly entry: string; readonly end: number } | undefined {
  if (patterns.length === 0) return undefined
  const start = scanned.starts[index] as number
  const word = wordAt(scanned, index)
  const dotted = isDotted(scanned, index) ? `${word}.` : undefined
  for (let position = 0; position < patterns.length; position += 1) {
    const { entry, steps } = patterns[position] as Pattern
    const { test } = steps[0] as Step
    if (!test(word) && (dotted === undefined || !test(dotted))) continue
    const end = endOfMatch(scanned, index, steps)
    if (end !== undefined && !isCovered(start, end, innocent)) return { entry, end }
  }
  return undefined
}

/** Where each pattern matches, however they overlap. */
function spansOf(scanned: ScannedText, { byHead, anywhere }: CompiledList): Reach[] {
  const spans: Reach[] = []
  for (const [index, start] of scanned.starts.entries()) {
    for (const patterns of [byHead.get(headAt(scanned, index)) ?? NONE, anywhere]) {
      for (const { steps } of patterns) {
        const [first] = steps
        if (first === undefined || !passes(scanned, index, first)) continue
        const end = endOfMatch(scanned, index, steps)
        if (end !== undefined) spans.push({ start, end })
      }
    }
  }
  return spans
}

/**
 * The end of the shortest match that begins at `index`, where the first step has passed. All places that a step can reach are followed at once, so
 * that a gap is neither closed too early nor tried over and over.
 */
function endOfMatch(scanned: ScannedText, index: number, steps: readonly Step[]): number | undefined {
  if (steps.length === 1) return scanned.ends[index]
  let reached = [index]
  for (let position = 1; position < steps.length && reached.length > 0; position += 1) {
    const step = steps[position] as Step
    const next: number[] = []
    for (const at of reached) {
      const last = Math.min(at + 1 + step.gap, scanned.starts.length - 1)
      // What lies before was looked at from the place before.
      for (let candidate = Math.max(at + 1, (next.at(-1) ?? -1) + 1); candidate <= last; candidate += 1)
        if (passes(scanned, candidate, step)) next.push(candidate)
    }
    reached = next
  }
  const [nearest] = reached
  return nearest === undefined ? undefined : scanned.ends[nearest]
}

function passes(scanned: ScannedText, index: number, { test }: Step): boolean {
  const word = wordAt(scanned, index)
  return test(word) || (isDotted(scanned, index) && test(`${word}.`))
}
