/** Makes of the entries of a list the tests by which its words are found. */
import { enterList, headOf } from './word-index.ts'
import type { WordList } from './word-list.ts'

export type WordTest = (word: string) => boolean

export interface Step {
  readonly test: WordTest
  /** How many words may stand between this and the step before. */
  readonly gap: number
}

export interface Pattern {
  readonly entry: string
  readonly steps: readonly Step[]
}

export interface CompiledList {
  /** Patterns by the first letters of their first word. */
  readonly byHead: ReadonlyMap<number, readonly Pattern[]>
  /** Patterns whose first word may begin with anything. */
  readonly anywhere: readonly Pattern[]
  readonly innocent: CompiledList | undefined
  /** Its place in the table of all lists; undefined where its entries can be looked up by no letters. */
  readonly place: number | undefined
}

const compiledLists = new WeakMap<WordList, CompiledList>()

const last: { list: WordList | undefined; compiled: CompiledList | undefined }[] = [
  { list: undefined, compiled: undefined },
  { list: undefined, compiled: undefined },
]

/** The tests of a list, made when it is first used. */
export function compiledOf(list: WordList): CompiledList {
  // Text after text is asked for the same list of its language.
  const slot = last[list.language === 'fi' ? 0 : 1] as (typeof last)[number]
  if (slot.list === list && slot.compiled !== undefined) return slot.compiled
  let compiled = compiledLists.get(list)
  if (compiled === undefined) {
    const innocent = list.innocent === undefined ? undefined : compile(list.innocent, undefined, false)
    compiled = compile(list.entries, innocent, true)
    compiledLists.set(list, compiled)
  }
  slot.list = list
  slot.compiled = compiled
  return compiled
}

function compile(
  entries: readonly string[],
  innocent: CompiledList | undefined,
  isEntered: boolean,
): CompiledList {
  const byHead = new Map<number, Pattern[]>()
  const anywhere: Pattern[] = []
  const groups: (number | undefined)[] = []
  for (const entry of entries) {
    const pattern = { entry, steps: stepsOf(entry) }
    const [first = ''] = entry.toLowerCase().split(' ')
    const starts = startsOf(first)
    if (starts === undefined) {
      anywhere.push(pattern)
      groups.push(...stemsOf(first).map(groupOf))
    } else
      for (const head of new Set(starts.map(headOf))) {
        const patterns = byHead.get(head)
        if (patterns === undefined) byHead.set(head, [pattern])
        else patterns.push(pattern)
      }
  }
  const known = groups.filter((group) => group !== undefined)
  const place = isEntered && known.length === groups.length ? enterList(byHead.keys(), known) : undefined
  return { byHead, anywhere, innocent, place }
}

/** How many letters a list is looked up by. */
const HEAD_LETTERS = 3

/** The letters with which a word begins, for each of its forms; undefined where that could be anything. */
function startsOf(word: string): string[] | undefined {
  if (word === '_' || word === '#') return undefined
  const starts: string[] = []
  for (const form of alternatives(word)) {
    const start = form.replace(/[*].*$/, '').replace(/\.$/, '')
    const isWhole = !form.includes('*')
    if (start === '' || (start.length < HEAD_LETTERS && !isWhole)) return undefined
    starts.push(start)
  }
  return starts
}

/** What a word holds, for each of its forms; the empty stem of `_` is in every word. */
function stemsOf(word: string): string[] {
  if (word === '_' || word === '#') return ['']
  return alternatives(word).map((form) => form.replaceAll('*', '').replace(/\.$/, ''))
}

/** Three letters by which a stem is looked up; undefined where it has fewer. */
function groupOf(stem: string): number | undefined {
  return stem.length < HEAD_LETTERS ? undefined : headOf(stem)
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

/** `tutkimu(s|kse*)` → `tutkimus`, `tutkimukse*`. One pair of brackets a word. */
function alternatives(word: string): string[] {
  const match = /^([^(]*)\(([^)]*)\)(.*)$/.exec(word)
  if (match === null) return [word]
  const [, before = '', inner = '', after = ''] = match
  return inner.split('|').map((form) => `${before}${form}${after}`)
}
