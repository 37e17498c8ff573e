/**
 * One automaton for all lists of words: it reads a word letter by letter, each once, and tells which lists may have an
 * entry with that word. It is read from data that `.scripts/make-automaton.ts` made; its steps are made when a text first needs
 * them.
 */
import { kinds } from './letters.ts'

/** The automaton as it is kept. */
export interface AutomatonData {
  /** By the code of a sign which letter of the lists it is, from `0`, which is none. */
  readonly letters: string
  /** How many nodes the tree of stems has; the first two are the roots of stems anywhere and of those that begin words. */
  readonly nodes: number
  /** The places of lists of which an entry may be any word. */
  readonly unplaced: readonly number[]
  /**
   * Numbers below 65,536. Four a node, from node 1: its letter, the first node below it (those up to the first below the
   * next), the node of the longest end of what leads to it, and where its lists stand. There: how many lists have what
   * leads to the node, how many have a word that ends there, and the places of both.
   */
  readonly units: ArrayLike<number>
}

/** Signs of a state: some list has what has been read so far, or has it as the end of a word. */
export const INSIDE = 1
export const END = 2

/** How many letters there may be; the first is every letter that no list has. */
export const CLASSES = 64
/** Above the kinds of a sign, which of the letters of the lists it is. */
export const CLASS_BITS = 16
/** The sign of letter 0 in the data. */
export const FIRST_LETTER = 0x30
/** How many units a node takes. */
export const NODE_UNITS = 4

const [ANYWHERE, BEGINNING] = [1, 2] as const

export class WordAutomaton {
  /** By the code of a sign its kinds, see `letters.ts`, and above them which of the lists' letters it is. */
  readonly signs = Int32Array.from(kinds)
  /** The state at the beginning of a word: the number of a node, and below it the signs of the state. */
  readonly start: number
  /** The bits of a text that has words of no list. */
  readonly noLists: readonly number[]
  readonly #units: ArrayLike<number>
  /** By node and letter the next state; 0 where it has not been made. */
  readonly #table: Uint16Array
  readonly #states: Uint16Array

  /** @param lists how many lists there are */
  constructor({ letters, nodes, units }: AutomatonData, lists: number) {
    this.noLists = Array.from({ length: (lists + 31) >> 5 }, () => 0)
    for (let code = 0; code < letters.length; code += 1)
      (this.signs[code] as number) |= (letters.charCodeAt(code) - FIRST_LETTER) << CLASS_BITS
    this.#units = units
    this.#table = new Uint16Array((nodes + 1) * CLASSES)
    this.#states = new Uint16Array(nodes + 1)
    this.start = this.#stateOf(BEGINNING)
  }

  /** The state after one more letter, given by its kinds. */
  next(state: number, kind: number): number {
    const at = ((state >> 2) * CLASSES) | (kind >> CLASS_BITS)
    const next = this.#table[at] as number
    return next === 0 ? this.#make(at) : next
  }

  /** Adds to the bits of a text the lists that have what led to the state. */
  addInside(state: number, bits: number[]): void {
    for (let at = state; (at & INSIDE) !== 0; at = this.#shorterOf(at)) {
      const set = this.#unit(at >> 2, 3)
      if (set !== 0) this.#addPlaces(set + 2, this.#units[set] as number, bits)
    }
  }

  /** Adds to the bits of a text the lists that have a word which ends in the state. */
  addEnd(state: number, bits: number[]): void {
    for (let at = state; (at & END) !== 0; at = this.#shorterOf(at)) {
      const set = this.#unit(at >> 2, 3)
      if (set === 0) continue
      const inside = this.#units[set] as number
      this.#addPlaces(set + 2 + inside, this.#units[set + 1] as number, bits)
    }
  }

  /** What is found by a shorter end of the same letters is found in a state too. */
  #shorterOf(state: number): number {
    return this.#states[this.#unit(state >> 2, 2)] as number
  }

  #addPlaces(from: number, count: number, bits: number[]): void {
    for (let at = from; at < from + count; at += 1) {
      const place = this.#units[at] as number
      bits[place >> 5] = (bits[place >> 5] as number) | (1 << (place & 31))
    }
  }

  #make(at: number): number {
    this.#fill(Math.floor(at / CLASSES))
    return this.#table[at] as number
  }

  /** What follows a node is what follows its shorter end, but for the nodes below it. */
  #fill(node: number): void {
    const row = node * CLASSES
    if (this.#table[row] !== 0) return
    const shorter = this.#unit(node, 2)
    if (shorter === 0) this.#table.fill(this.#stateOf(ANYWHERE), row, row + CLASSES)
    else {
      this.#fill(shorter)
      this.#table.copyWithin(row, shorter * CLASSES, (shorter + 1) * CLASSES)
    }
    const end = this.#unit(node + 1, 1)
    for (let child = this.#unit(node, 1); child < end; child += 1)
      this.#table[row + this.#unit(child, 0)] = this.#stateOf(child)
  }

  #unit(node: number, which: number): number {
    return this.#units[node * NODE_UNITS + which] as number
  }

  /** The signs of a shorter end of the same letters are those of the node too. */
  #stateOf(node: number): number {
    const known = this.#states[node] as number
    if (known !== 0) return known
    const shorter = this.#unit(node, 2)
    let signs = shorter === 0 ? 0 : this.#stateOf(shorter) & (INSIDE | END)
    const set = this.#unit(node, 3)
    if (set !== 0) {
      if (this.#units[set] !== 0) signs |= INSIDE
      if (this.#units[set + 1] !== 0) signs |= END
    }
    const state = (node << 2) | signs
    this.#states[node] = state
    return state
  }
}

/** Whether the list of a place is among the bits. */
export function hasList(bits: readonly number[], place: number): boolean {
  return ((bits[place >> 5] as number) & (1 << (place & 31))) !== 0
}

/** The places of the lists among the bits. */
export function placesIn(bits: readonly number[]): number[] {
  const places: number[] = []
  for (let index = 0; index < bits.length; index += 1)
    for (let rest = bits[index] as number; rest !== 0; rest &= rest - 1)
      places.push((index << 5) | (31 - Math.clz32(rest & -rest)))
  return places
}
