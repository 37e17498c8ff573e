/** The words of a text, as lists of words look at them: read once, by a loop that looks at each letter once. */
import { ALL_SIGNS, JOINT, KNOWN, kinds, LETTER, ODD, rareKindOf, SIGNS, STROKE } from './letters.ts'
import { listedWords } from './listed-words.ts'
import { END, INSIDE, type WordAutomaton } from './word-automaton.ts'

/** A text as lists of words look at it. */
export class ScannedText {
  readonly text: string
  /** Which of `SIGNS` stand anywhere in the text, as bits. */
  readonly signs: number
  /** Whether the words stand as they are looked up: no soft hyphens or letters of two parts. */
  readonly isPlain: boolean
  /** The lists that may have some of its words, see `hasList`. */
  readonly lists: readonly number[]
  #lower: string | undefined
  #places: readonly number[] | undefined

  constructor(text: string, signs: number, isPlain: boolean, lists: readonly number[]) {
    this.text = text
    this.signs = signs
    this.isPlain = isPlain
    this.lists = lists
  }

  /** In small letters; a letter whose small form is longer stays as it is, so that places are those of the text. */
  get lower(): string {
    this.#lower ??= smallLetters(this.text)
    return this.#lower
  }

  /** Where its words start and end, by turns. */
  get places(): readonly number[] {
    this.#places ??= placesOfWords(this.text)
    return this.#places
  }
}

function placesOfWords(text: string): number[] {
  const places: number[] = []
  for (let start = nextStart(text, 0); start < text.length; ) {
    const end = endOfWord(text, start)
    places.push(start, end)
    start = nextStart(text, end)
  }
  return places
}

const cache = new Map<string, ScannedText>()
// Enough for a register or two; more would only be carried along by the collector of garbage.
const cachedTexts = 600

/** The words of a text; the same texts are asked for by rule after rule. */
export function scan(text: string): ScannedText {
  let scanned = cache.get(text)
  if (scanned === undefined) {
    if (cache.size >= cachedTexts) cache.clear()
    scanned = scanAnew(text)
    cache.set(text, scanned)
  }
  return scanned
}

/** A word in small letters, without soft hyphens, by where it starts and ends. */
export function wordAt({ lower, isPlain }: ScannedText, start: number, end: number): string {
  const word = lower.slice(start, end)
  return isPlain ? word : plainForm(word)
}

/** Whether a full stop stands at the end of a word: it may be an abbreviation. */
export function isDotted({ text }: ScannedText, end: number): boolean {
  return text.charCodeAt(end) === 0x2e
}

/** Where the next word starts; the length of the text where there is none. */
export function nextStart(text: string, from: number): number {
  let at = from
  while (at < text.length && (kindAt(text, at) & LETTER) === 0) at += 1
  return at
}

/** Where the word ends that starts at a place. */
export function endOfWord(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const kind = kindAt(text, at)
    if ((kind & LETTER) === 0 && ((kind & (JOINT | STROKE)) === 0 || !joins(kind, text, at))) break
    at += 1
  }
  return at
}

/** The same without a look at what has been read before: for a text that is kept with its register. */
export function scanAnew(text: string): ScannedText {
  const automaton = listedWords()
  const { signs, start, noLists } = automaton
  const { length } = text
  let found = 0
  let lists: number[] | undefined
  let small: string | undefined
  let at = 0
  while (at < length) {
    let code = text.charCodeAt(at)
    let kind = code < KNOWN ? (signs[code] as number) : rareKindOf(code, text, at)
    found |= kind
    if ((kind & LETTER) === 0) {
      at += 1
      continue
    }
    const from = at
    let ofWord = 0
    let state = start
    do {
      ofWord |= kind
      state = automaton.next(state, kind)
      if ((state & INSIDE) !== 0) {
        lists ??= noLists.slice()
        automaton.addInside(state, lists)
      }
      at += 1
      if (at === length) break
      code = text.charCodeAt(at)
      kind = code < KNOWN ? (signs[code] as number) : rareKindOf(code, text, at)
    } while ((kind & LETTER) !== 0 || ((kind & (JOINT | STROKE)) !== 0 && joins(kind, text, at)))
    found |= ofWord
    if ((state & END) !== 0) {
      lists ??= noLists.slice()
      automaton.addEnd(state, lists)
    }
    if ((ofWord & ODD) !== 0) {
      lists ??= noLists.slice()
      small ??= smallLetters(text)
      addWord(plainForm(small.slice(from, at)), automaton, lists)
    }
  }
  return new ScannedText(text, found & ALL_SIGNS, (found & ODD) === 0, lists ?? noLists)
}

/** Hyphens, apostrophes and full stops join parts of a word; a stroke joins figures only: `523/1999`. */
function joins(kind: number, text: string, at: number): boolean {
  if (at + 1 >= text.length) return false
  const next = kindAt(text, at + 1)
  if ((kind & JOINT) !== 0) return (next & LETTER) !== 0
  return (next & kindAt(text, at - 1) & SIGNS.digit) !== 0
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < KNOWN ? (kinds[code] as number) : rareKindOf(code, text, at)
}

/** Adds the lists that have a word in its plain form. */
function addWord(word: string, automaton: WordAutomaton, lists: number[]): void {
  let state = automaton.start
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    state = automaton.next(state, code < KNOWN ? (automaton.signs[code] as number) : 0)
    if ((state & INSIDE) !== 0) automaton.addInside(state, lists)
  }
  if ((state & END) !== 0) automaton.addEnd(state, lists)
}

function smallLetters(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/[\s\S]/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}

/** Signs of a word processor and letters put together of two are made plain. */
function plainForm(word: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: nearly every word is plain already
  if (/^[\u0000-\u007fäöå]*$/.test(word)) return word
  return word.normalize('NFC').replaceAll('\u00ad', '').replaceAll('’', "'").replace(/[‐‑]/g, '-')
}
