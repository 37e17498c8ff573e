/** One table for all lists of words: which of them have an entry that begins with three letters, or has them inside. */

/** The lists that have three letters: by turns which number of the bits of a text, and the bits in it. */
interface Listed {
  /** As the first letters of an entry. */
  readonly first: number[]
  /** Anywhere in the first word of an entry that may begin with anything. */
  readonly inside: number[]
}

let size = 1 << 13
/** The letters by their slot, 0 where there are none; what stands beside them in `found`. */
let letters = new Int32Array(size)
let found: (Listed | undefined)[] = []
let used = 0
/** By slot how letters that are looked up from there are listed: nearly all letters of a text are in no list. */
let filter = new Uint8Array(size)
let lists = 0

/** How letters may be listed, as bits: as the first of a word, and anywhere inside it. */
export const FIRST = 1
export const INSIDE = 2

/** How many bits of a number are used: so it needs no more room than a small number does. */
const BITS = 30

/** How many lists there are by now; the place of the next one. */
export function listCount(): number {
  return lists
}

/** How many numbers the bits of all lists take. */
export function bitsLength(): number {
  return Math.ceil(lists / BITS)
}

/**
 * Puts a list into the table.
 *
 * @param heads the first letters of its entries, see `packed`
 * @param groups of each entry that may begin with anything three letters that its first word holds
 * @returns its place among all lists
 */
export function enterList(heads: Iterable<number>, groups: Iterable<number>): number {
  const place = lists
  lists += 1
  for (const head of heads) {
    addPlace(entered(head).first, place)
    mark(head, FIRST)
  }
  for (const group of groups) {
    addPlace(entered(group).inside, place)
    mark(group, INSIDE)
  }
  return place
}

function addPlace(listed: number[], place: number): void {
  const word = Math.floor(place / BITS)
  // Places only grow, so that the number is the last one or new.
  const last = listed.length - 2
  if (last < 0 || listed[last] !== word) listed.push(word, 1 << (place % BITS))
  else listed[last + 1] = (listed[last + 1] as number) | (1 << (place % BITS))
}

function mark(of: number, how: number): void {
  const slot = slotOf(of)
  filter[slot] = (filter[slot] as number) | how
}

function entered(of: number): Listed {
  const known = listedOf(of)
  if (known !== undefined) return known
  if (used * 4 > size) grow()
  const listed = { first: [], inside: [] }
  put(of, listed)
  return listed
}

function put(of: number, listed: Listed): void {
  let slot = slotOf(of)
  while (letters[slot] !== 0) slot = (slot + 1) & (size - 1)
  letters[slot] = of
  found[slot] = listed
  used += 1
}

function grow(): void {
  const before = [...letters].flatMap((of, slot) => (of === 0 ? [] : [{ of, listed: found[slot] as Listed }]))
  size *= 2
  letters = new Int32Array(size)
  filter = new Uint8Array(size)
  found = []
  used = 0
  for (const { of, listed } of before) {
    put(of, listed)
    if (listed.first.length > 0) mark(of, FIRST)
    if (listed.inside.length > 0) mark(of, INSIDE)
  }
}

function slotOf(of: number): number {
  return (Math.imul(of, 0x9e3779b1) >>> 17) & (size - 1)
}

/** How any list may have the three letters; quick, and right in what it leaves out. */
export function mayBeListed(of: number): number {
  return filter[slotOf(of)] as number
}

/** The lists that have the three letters; undefined where there are none. */
export function listedOf(of: number): Listed | undefined {
  let slot = slotOf(of)
  for (;;) {
    const there = letters[slot]
    if (there === of) return found[slot]
    if (there === 0) return undefined
    slot = (slot + 1) & (size - 1)
  }
}

/** Adds lists to the bits of a text; false where there are none. */
export function addLists(listed: readonly number[] | undefined, bits: number[]): boolean {
  if (listed === undefined || listed.length === 0) return false
  for (let index = 0; index < listed.length; index += 2) {
    const at = listed[index] as number
    bits[at] = (bits[at] as number) | (listed[index + 1] as number)
  }
  return true
}

/** Whether the list of a place is among the bits. */
export function hasList(bits: readonly number[], place: number): boolean {
  const word = bits[Math.floor(place / BITS)]
  return word !== undefined && (word & (1 << (place % BITS))) !== 0
}

/** Three letters as one number. */
export function packed(a: number, b: number, c: number): number {
  return ((a & 1023) << 20) | ((b & 1023) << 10) | (c & 1023)
}

/** The first three letters of a word as one number; those that a shorter word lacks are 0. */
export function headOf(word: string): number {
  return packed(
    word.length > 0 ? word.charCodeAt(0) : 0,
    word.length > 1 ? word.charCodeAt(1) : 0,
    word.length > 2 ? word.charCodeAt(2) : 0,
  )
}
