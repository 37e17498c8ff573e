/** Chance that a seed repeats. */

export interface Random {
  /** At least 0 and less than 1. */
  next(): number
  /** A whole number, at least 0 and less than `below`. */
  below(below: number): number
  pick<T>(from: readonly T[]): T
}

/** Mulberry32, begun by a number and a word: each case has its own row of numbers, whichever others run. */
export function seededRandom(seed: number, word = ''): Random {
  let state = seed >>> 0
  for (const character of word) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { next, below, pick: (from) => from[below(from.length)] as (typeof from)[number] }
}
