/** The words of a text, as lists of words look at them: read once, by a loop that looks at each letter once. */
import { JOINT, kindOf, LETTER, ODD, SIGNS, STROKE } from './letters.ts'
import {
  addLists,
  bitsLength,
  FIRST,
  headOf,
  INSIDE,
  listCount,
  listedOf,
  mayBeListed,
  packed,
} from './word-index.ts'

export interface ScannedText {
  readonly text: string
  /** In small letters; a letter whose small form is longer stays as it is, so that places are those of the text. */
  readonly lower: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Which of `SIGNS` stand anywhere in the text, as bits. */
  readonly signs: number
  /** Whether the words stand as they are looked up: no soft hyphens or letters of two parts. */
  readonly isPlain: boolean
  /** How many lists there were when it was scanned: of later ones the next two say nothing. */
  readonly count: number
  /** The lists that have letters of one of its words, see `hasList`. */
  readonly lists: readonly number[]
  /** The positions of the words whose letters some list has; all others are in none. */
  readonly listed: readonly number[]
}

const cache = new Map<string, ScannedText>()
// Enough for a register or two; more would only be carried along by the collector of garbage.
const cachedTexts = 600

/** The same texts are asked for by rule after rule. */
export function scan(text: string): ScannedText {
  let scanned = cache.get(text)
  if (scanned === undefined) {
    if (cache.size >= cachedTexts) cache.clear()
    scanned = scanWords(text)
    cache.set(text, scanned)
  }
  return scanned
}

/** The same, with all lists that there are by now: for a text that is kept with its register. */
export function scanAnew(text: string): ScannedText {
  const scanned = scan(text)
  if (scanned.count === listCount()) return scanned
  const anew = scanWords(text)
  cache.set(text, anew)
  return anew
}

/** The word at a position of the list, without soft hyphens. */
export function wordAt({ lower, starts, ends, isPlain }: ScannedText, index: number): string {
  const start = starts[index]
  if (start === undefined) return ''
  const word = lower.slice(start, ends[index])
  return isPlain ? word : plainForm(word)
}

/** The first letters of the word at a position, by which lists are looked up. */
export function headAt(scanned: ScannedText, index: number): number {
  const { lower, starts, ends, isPlain } = scanned
  if (!isPlain) return headOf(wordAt(scanned, index))
  const start = starts[index] as number
  const length = (ends[index] as number) - start
  const first = lower.charCodeAt(start)
  if (length > 2) return packed(first, lower.charCodeAt(start + 1), lower.charCodeAt(start + 2))
  return packed(first, length > 1 ? lower.charCodeAt(start + 1) : 0, 0)
}

/** Whether a full stop follows at once: an abbreviation may stand here. */
export function isDotted({ lower, ends }: ScannedText, index: number): boolean {
  return lower.charCodeAt(ends[index] ?? 0) === 0x2e
}

/** Filled anew for each text and copied once its length is known. */
const starts: number[] = []
const ends: number[] = []
const listed: number[] = []
const lists: number[] = []

const NONE: readonly number[] = []

/** Every bit of `SIGNS`. */
const ALL_SIGNS = 127

function scanWords(text: string): ScannedText {
  const lower = smallLetters(text)
  const { length } = lower
  let words = 0
  let listedWords = 0
  let kinds = 0
  let isPlain = true
  lists.length = 0
  for (let word = bitsLength(); word > 0; word -= 1) lists.push(0)
  let at = 0
  while (at < length) {
    let code = lower.charCodeAt(at)
    let kind = kindOf(code, lower, at)
    kinds |= kind
    if ((kind & LETTER) === 0) {
      at += 1
      continue
    }
    const start = at
    let ofWord = 0
    let isListed = false
    let letters = 0
    do {
      ofWord |= kind
      letters = ((letters << 10) | (code & 1023)) & 0x3fffffff
      // From the third letter on there are three.
      if (letters > 0xfffff) {
        const how = mayBeListed(letters)
        if (how !== 0) {
          if ((how & INSIDE) !== 0 && addLists(listedOf(letters)?.inside, lists)) isListed = true
          if ((how & FIRST) !== 0 && at === start + 2 && addLists(listedOf(letters)?.first, lists))
            isListed = true
        }
      }
      at += 1
      if (at === length) break
      code = lower.charCodeAt(at)
      kind = kindOf(code, lower, at)
    } while ((kind & LETTER) !== 0 || ((kind & (JOINT | STROKE)) !== 0 && joins(kind, lower, at)))
    kinds |= ofWord
    if (at < start + 3 && addLists(listedOf(at === start + 1 ? letters << 20 : letters << 10)?.first, lists))
      isListed = true
    if ((ofWord & ODD) !== 0) {
      isPlain = false
      if (addWord(plainForm(lower.slice(start, at)), lists)) isListed = true
    }
    if (isListed) {
      listed[listedWords] = words
      listedWords += 1
    }
    starts[words] = start
    ends[words] = at
    words += 1
  }
  return {
    text,
    lower,
    starts: starts.slice(0, words),
    ends: ends.slice(0, words),
    signs: kinds & ALL_SIGNS,
    isPlain,
    count: listCount(),
    lists: listedWords === 0 ? NONE : lists.slice(),
    listed: listedWords === 0 ? NONE : listed.slice(0, listedWords),
  }
}

/** Hyphens, apostrophes and full stops join parts of a word; a stroke joins figures only: `523/1999`. */
function joins(kind: number, text: string, at: number): boolean {
  if (at + 1 >= text.length) return false
  const next = kindOf(text.charCodeAt(at + 1), text, at + 1)
  if ((kind & JOINT) !== 0) return (next & LETTER) !== 0
  return (next & kindOf(text.charCodeAt(at - 1), text, at - 1) & SIGNS.digit) !== 0
}

/** Adds the lists that have letters of a word; false where there are none. */
function addWord(word: string, bits: number[]): boolean {
  let isListed = addLists(listedOf(headOf(word))?.first, bits)
  for (let at = 0; at + 2 < word.length; at += 1) {
    const letters = packed(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2))
    if (addLists(listedOf(letters)?.inside, bits)) isListed = true
  }
  return isListed
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
