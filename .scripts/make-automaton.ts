// Makes of all lists of words the data of one automaton, when the program is built: Aho and Corasick, Communications of
// the ACM 18 (1975). In TypeScript, for it shares modules with the program.
import { KNOWN, smallOf } from '../src/lint/prose/letters.ts'
import { type AutomatonData, CLASSES, FIRST_LETTER, NODE_UNITS } from '../src/lint/prose/word-automaton.ts'
import type { WordList } from '../src/lint/prose/word-list.ts'
import { type Stem, stemsOf } from '../src/lint/prose/word-stems.ts'

/** How many letters of a stem are told apart: more would make the automaton larger and hardly any search shorter. */
const DEPTH = 8

/** A node of the tree of stems. */
class Node {
  readonly children = new Map<number, Node>()
  readonly letter: number
  /** The longest end of what leads here that leads elsewhere as well. */
  shorter: Node | undefined
  /** Places of the lists that have what leads here, and of those where a word ends here. */
  readonly inside = new Set<number>()
  readonly end = new Set<number>()
  number = 0

  constructor(letter: number) {
    this.letter = letter
  }
}

/** @param lists in the order of their places */
export function makeAutomaton(lists: readonly WordList[]): AutomatonData {
  const letters = new Letters()
  const anywhere = new Node(0)
  const beginning = new Node(0)
  const frequency = frequencies(lists)
  const unplaced: number[] = []
  for (const [place, { entries }] of lists.entries()) {
    const anchors = entries.map((entry) => anchorOf(entry, frequency))
    if (anchors.includes(undefined)) unplaced.push(place)
    else
      for (const stem of anchors.flatMap((stems) => stems ?? []))
        enter(stem.isStart ? beginning : anywhere, stem, place, letters)
  }
  const nodes = inOrder(anywhere, beginning)
  const units = unitsOf(nodes)
  if (units.length > 0xffff || nodes.length > 0x3fff)
    throw new Error('there are more words than an automaton holds')
  return { letters: letters.text(), nodes: nodes.length, unplaced, units }
}

/** In how many lists each word of an entry stands. */
function frequencies(lists: readonly WordList[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { entries } of lists)
    for (const word of new Set(entries.flatMap(wordsOf))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The stems of the word of an entry by which it is looked up: a long one that few lists have tells most. */
function anchorOf(entry: string, frequency: ReadonlyMap<string, number>): readonly Stem[] | undefined {
  let best: { readonly stems: readonly Stem[]; readonly worth: number } | undefined
  for (const word of wordsOf(entry)) {
    const stems = stemsOf(word)
    // By a rare letter nothing can be looked up.
    if (stems === undefined || !stems.every(({ letters }) => letters.charCodeAt(0) < KNOWN)) continue
    const shortest = Math.min(...stems.map(({ letters }) => letters.length))
    const worth = shortest - 2 * Math.log2(frequency.get(word) ?? 1)
    if (best === undefined || worth > best.worth) best = { stems, worth }
  }
  return best?.stems
}

function wordsOf(entry: string): string[] {
  return entry
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '…')
}

function enter(root: Node, { letters, isEnd }: Stem, place: number, known: Letters): void {
  let node = root
  let isWhole = true
  for (let at = 0; at < letters.length && isWhole; at += 1) {
    const letter = at === DEPTH ? 0 : known.letterOf(letters.charCodeAt(at))
    if (letter === 0) isWhole = false
    else {
      const next = node.children.get(letter) ?? new Node(letter)
      node.children.set(letter, next)
      node = next
    }
  }
  // What follows may be anything; the search itself looks at all letters.
  const places = isEnd && isWhole ? node.end : node.inside
  places.add(place)
}

/** The nodes from the roots downwards, those below one node together, each with what is shorter; numbered from 1. */
function inOrder(anywhere: Node, beginning: Node): Node[] {
  beginning.shorter = anywhere
  const nodes = [anywhere, beginning]
  for (const node of nodes) {
    for (const [letter, child] of node.children) {
      child.shorter = follow(node.shorter, letter) ?? anywhere
      nodes.push(child)
    }
  }
  for (const [index, node] of nodes.entries()) node.number = index + 1
  return nodes
}

function follow(from: Node | undefined, letter: number): Node | undefined {
  for (let node = from; node !== undefined; node = node.shorter) {
    const next = node.children.get(letter)
    if (next !== undefined) return next
  }
  return undefined
}

/** What `AutomatonData` says of its units. */
function unitsOf(nodes: readonly Node[]): number[] {
  const nodeUnits = (nodes.length + 2) * NODE_UNITS
  const sets: number[] = []
  const known = new Map<string, number>()
  const setOf = ({ inside, end }: Node) => {
    if (inside.size + end.size === 0) return 0
    const set = [inside.size, end.size, ...inside, ...end]
    const key = set.join()
    const at = known.get(key) ?? nodeUnits + sets.length
    if (!known.has(key)) sets.push(...set)
    known.set(key, at)
    return at
  }
  let child = 3
  const units = [0, 0, 0, 0]
  for (const node of nodes) {
    units.push(node.letter, child, node.shorter?.number ?? 0, setOf(node))
    child += node.children.size
  }
  return [...units, 0, child, 0, 0, ...sets]
}

/** The letters that lists have, numbered from 1. */
class Letters {
  readonly #numbers = new Uint8Array(KNOWN)
  #count = 0

  /** 0 where the letter is rare. */
  letterOf(code: number): number {
    if (code >= KNOWN) return 0
    // Were there more letters, the last of them would be one to the automaton.
    if (this.#numbers[code] === 0) this.#numbers[code] = this.#count = Math.min(this.#count + 1, CLASSES - 1)
    return this.#numbers[code] as number
  }

  /** By the code of a sign the sign of its number; a capital is as its small letter. */
  text(): string {
    const numbers = Array.from(this.#numbers, (number, code) => {
      const small = smallOf(code)
      return small >= 0 ? (this.#numbers[small] as number) : number
    })
    return String.fromCharCode(...numbers.map((number) => number + FIRST_LETTER))
  }
}
