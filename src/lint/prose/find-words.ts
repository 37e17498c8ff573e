/** Finds the words of a list in a text, where the automaton of all lists has met one of them. */
import { type CompiledList, compiledOf, type Pattern, type Patterns, type Step } from './compile-words.ts'
import { endOfWord, isDotted, nextStart, type ScannedText, scan, wordAt } from './tokens.ts'
import { hasList } from './word-automaton.ts'
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
  if (!mayHave(scanned, compiled)) return NONE
  const found = findAll(scanned, compiled, NONE)
  if (found.length === 0 || compiled.innocent === undefined) return found
  const innocent = spansOf(scanned, compiled.innocent)
  if (!found.some((find) => isCovered(find.start, find.end, innocent))) return found
  // What an innocent phrase had hidden behind it may be found yet: the search is made again without those places.
  return findAll(scanned, compiled, innocent)
}

/** Whether a text has a word by which an entry of the list is looked up; quick, and right when it says no. */
export function mayFindScanned(scanned: ScannedText, list: WordList): boolean {
  return mayHave(scanned, compiledOf(list))
}

/** Tells of text after text whether it may have words of one of the lists; quick, and right when it says no. */
export function finderOf(...lists: readonly WordList[]): (scanned: ScannedText) => boolean {
  const places = lists.map((list) => compiledOf(list).place)
  return (scanned) => {
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index]
      if (place === undefined || hasList(scanned.lists, place)) return true
    }
    return false
  }
}

function mayHave({ lists }: ScannedText, { place }: CompiledList): boolean {
  return place === undefined || hasList(lists, place)
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
  const { text, places } = scanned
  const { patterns } = list
  let found: FoundWords[] | undefined
  let from = 0
  for (let index = 0; index < places.length; index += 2) {
    const start = places[index] as number
    if (start < from) continue
    const match = firstMatch(scanned, start, places[index + 1] as number, patterns, innocent)
    if (match === undefined) continue
    found ??= []
    found.push({ words: text.slice(start, match.end), entry: match.entry, start, end: match.end })
    from = match.end
  }
  return found ?? NONE
}

function firstMatch(
  scanned: ScannedText,
  start: number,
  wordEnd: number,
  all: Patterns,
  innocent: readonly Reach[],
): { readonly entry: string; readonly end: number } | undefined {
  const word = wordAt(scanned, start, wordEnd)
  const patterns = all.at(word.charCodeAt(0))
  if (patterns.length === 0) return undefined
  const dotted = isDotted(scanned, wordEnd) ? `${word}.` : undefined
  for (let index = 0; index < patterns.length; index += 1) {
    const { entry, steps } = patterns[index] as Pattern
    const { test } = steps[0] as Step
    if (!test(word) && (dotted === undefined || !test(dotted))) continue
    const end = endOfMatch(scanned, wordEnd, steps)
    if (end !== undefined && !isCovered(start, end, innocent)) return { entry, end }
  }
  return undefined
}

/** Where each pattern matches, however they overlap. */
function spansOf(scanned: ScannedText, patterns: Patterns): Reach[] {
  const spans: Reach[] = []
  const { places } = scanned
  for (let index = 0; index < places.length; index += 2) {
    const [start, wordEnd] = [places[index] as number, places[index + 1] as number]
    const word = wordAt(scanned, start, wordEnd)
    for (const { steps } of patterns.at(word.charCodeAt(0))) {
      if (!passes(scanned, word, wordEnd, steps[0] as Step)) continue
      const end = endOfMatch(scanned, wordEnd, steps)
      if (end !== undefined) spans.push({ start, end })
    }
  }
  return spans
}

/**
 * The end of the shortest match that begins with the word that ends at `end` and has passed the first step. All places
 * that a step can reach are followed at once, so that a gap is neither closed too early nor tried over and over.
 */
function endOfMatch(scanned: ScannedText, end: number, steps: readonly Step[]): number | undefined {
  if (steps.length === 1) return end
  const following = new FollowingWords(scanned, end)
  let reached = [0]
  for (let position = 1; position < steps.length && reached.length > 0; position += 1) {
    const step = steps[position] as Step
    const next: number[] = []
    for (const at of reached) {
      // What lies before was looked at from the place before.
      let candidate = Math.max(at + 1, (next.at(-1) ?? -1) + 1)
      for (; candidate <= at + 1 + step.gap && following.has(candidate); candidate += 1)
        if (passes(scanned, following.wordAt(candidate), following.endOf(candidate), step))
          next.push(candidate)
    }
    reached = next
  }
  const [nearest] = reached
  return nearest === undefined ? undefined : following.endOf(nearest)
}

function passes(scanned: ScannedText, word: string, end: number, { test }: Step): boolean {
  return test(word) || (isDotted(scanned, end) && test(`${word}.`))
}

/** The words that follow one, counted from it, which is 0; looked for as they are asked for. */
class FollowingWords {
  readonly #scanned: ScannedText
  readonly #starts: number[]
  readonly #ends: number[]

  constructor(scanned: ScannedText, end: number) {
    this.#scanned = scanned
    this.#starts = [end]
    this.#ends = [end]
  }

  has(index: number): boolean {
    const { text } = this.#scanned
    while (this.#ends.length <= index) {
      const start = nextStart(text, this.#ends.at(-1) as number)
      if (start >= text.length) return false
      this.#starts.push(start)
      this.#ends.push(endOfWord(text, start))
    }
    return true
  }

  endOf(index: number): number {
    return this.#ends[index] as number
  }

  wordAt(index: number): string {
    return wordAt(this.#scanned, this.#starts[index] as number, this.endOf(index))
  }
}
