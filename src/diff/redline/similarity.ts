/** How much two pieces of notices say the same, whatever the order of the words. */

interface Bag {
  readonly words: ReadonlyMap<string, number>
  /** Letters in all. */
  readonly letters: number
}

/** Counted once a piece, which is compared with many. */
const bags = new WeakMap<object, Bag>()

/** From 0 to 1: the share of letters in common words (Dice's coefficient). Two pieces without words are the same. */
export function similarity(old: object, fresh: object): number {
  const [a, b] = [bagOf(old), bagOf(fresh)]
  if (a.letters + b.letters === 0) return 1
  let shared = 0
  for (const [word, count] of a.words) shared += word.length * Math.min(count, b.words.get(word) ?? 0)
  return (2 * shared) / (a.letters + b.letters)
}

function bagOf(piece: object): Bag {
  const known = bags.get(piece)
  if (known !== undefined) return known
  const words = new Map<string, number>()
  let letters = 0
  for (const word of textOf(piece)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    words.set(word, (words.get(word) ?? 0) + 1)
    letters += word.length
  }
  const bag = { words, letters }
  bags.set(piece, bag)
  return bag
}

/** Every text below a piece of the tree, whatever its shape: its ids, kinds and pointers are no text. */
function textOf(piece: unknown): string {
  if (typeof piece === 'string') return piece
  if (Array.isArray(piece)) return piece.map(textOf).join(' ')
  if (typeof piece !== 'object' || piece === null) return ''
  const told = piece as Readonly<Record<string, unknown>>
  return TEXTS.flatMap((key) => (told[key] === undefined ? [] : [textOf(told[key])])).join(' ')
}

const TEXTS = [
  'heading',
  'term',
  'text',
  'children',
  'blocks',
  'items',
  'entries',
  'rows',
  'cells',
  'sections',
] as const
