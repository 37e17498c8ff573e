/** Makes of the entries of a list the tests by which its words are found. */
import { placeOf } from './listed-words.ts'
import type { WordList } from './word-list.ts'
import { alternatives, firstWord, stemsOf } from './word-stems.ts'

export type WordTest = (word: string) => boolean

export interface Step {
  readonly test: WordTest
  /** How many words may stand between this and the step before. */
  readonly gap: number
}

/** An entry; its tests are made when it is first tried. */
export class Pattern {
  readonly entry: string
  #steps: readonly Step[] | undefined

  constructor(entry: string) {
    this.entry = entry
  }

  get steps(): readonly Step[] {
    this.#steps ??= stepsOf(this.entry)
    return this.#steps
  }
}

/** Patterns by the first letter of a word. */
export class Patterns {
  readonly #entries: readonly string[]
  readonly #byLetter = new Map<number, readonly Pattern[]>()

  constructor(entries: readonly string[]) {
    this.#entries = entries
  }

  /** Those that a word may begin that starts with the letter; those that may begin with anything last. */
  at(letter: number): readonly Pattern[] {
    let patterns = this.#byLetter.get(letter)
    if (patterns === undefined) {
      const begun: Pattern[] = []
      const anywhere: Pattern[] = []
      for (const entry of this.#entries) {
        const may = mayBegin(entry, letter)
        if (may !== false) (may ? begun : anywhere).push(new Pattern(entry))
      }
      patterns = [...begun, ...anywhere]
      this.#byLetter.set(letter, patterns)
    }
    return patterns
  }
}

/** A list, its tests made when its words are first searched for: in most texts none of them may stand. */
export class CompiledList {
  /** Its place among all lists; undefined where any word may be one of its. */
  readonly place: number | undefined
  readonly #list: WordList
  #patterns: Patterns | undefined
  #innocent: Patterns | undefined

  constructor(list: WordList) {
    this.#list = list
    this.place = placeOf(list)
  }

  get patterns(): Patterns {
    this.#patterns ??= new Patterns(this.#list.entries)
    return this.#patterns
  }

  /** Undefined where it has no innocent phrases. */
  get innocent(): Patterns | undefined {
    const { innocent } = this.#list
    if (innocent !== undefined) this.#innocent ??= new Patterns(innocent)
    return this.#innocent
  }
}

const compiledLists = new WeakMap<WordList, CompiledList>()

const last: { list: WordList | undefined; compiled: CompiledList | undefined }[] = [
  { list: undefined, compiled: undefined },
  { list: undefined, compiled: undefined },
]

/** What is known of a list. */
export function compiledOf(list: WordList): CompiledList {
  // Text after text is asked for the same list of its language.
  const slot = last[list.language === 'fi' ? 0 : 1] as (typeof last)[number]
  if (slot.list === list && slot.compiled !== undefined) return slot.compiled
  let compiled = compiledLists.get(list)
  if (compiled === undefined) {
    compiled = new CompiledList(list)
    compiledLists.set(list, compiled)
  }
  slot.list = list
  slot.compiled = compiled
  return compiled
}

/** Whether the entry may begin with the letter; undefined where it may begin with any. */
function mayBegin(entry: string, letter: number): boolean | undefined {
  const first = entry.charCodeAt(0)
  if (first >= 0x61 && first <= 0x7a) return first === letter
  const stems = stemsOf(firstWord(entry))
  if (stems?.every(({ isStart }) => isStart) !== true) return undefined
  return stems.some(({ letters }) => letters.charCodeAt(0) === letter)
}

const GAP = 3

function stepsOf(entry: string): Step[] {
  const steps: Step[] = []
  let gap = 0
  for (const word of entry.toLowerCase().split(' ')) {
    if (word === '…') gap = GAP
    else {
      steps.push({ test: testOf(word), gap })
      gap = 0
    }
  }
  return steps
}

function testOf(word: string): WordTest {
  if (word === '_') return (candidate) => candidate !== ''
  if (word === '#') return (candidate) => /^\d/.test(candidate)
  const tests = alternatives(word).map((form): WordTest => {
    const stem = form.replace(/^\*|\*$/g, '')
    if (form.startsWith('*') && form.endsWith('*')) return (candidate) => candidate.includes(stem)
    if (form.startsWith('*')) return (candidate) => candidate.endsWith(stem)
    if (form.endsWith('*')) return (candidate) => candidate.startsWith(stem)
    return (candidate) => candidate === form
  })
  const [only] = tests
  return tests.length === 1 && only !== undefined
    ? only
    : (candidate) => tests.some((test) => test(candidate))
}
