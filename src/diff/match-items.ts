/** Finds which items of two lists are the same item: by id, by what names them, by what they hold. */
import { isMapping } from '../validate/mapping.ts'
import { isSameLeaf, likeness, valueAt } from './likeness.ts'
import type { ListShape, MapShape, Shape } from './shape.ts'

/** Positions of one item in both lists. */
export interface Match {
  readonly old: number
  readonly new: number
}

/** An item without an id is still itself where so much of it is the same. */
const NEAR = 0.5
/** So much must be the same of an item whose id is another; of one that is near named so less, of one named so nothing. */
const RENAMED = { unnamed: 0.8, named: 0.4, sameName: 0 }
/** So much of the name, for a company of another name is another company. */
const SAME_NAME = 0.8

/** What an item is called, in the order in which it is looked for. */
const NAMES = ['name', 'title', 'term', 'heading', 'item', 'data', 'text', 'what'] as const

/** The items that both lists have, in the order of the new one. */
export function matchItems(
  old: readonly unknown[],
  now: readonly unknown[],
  shape: ListShape,
  languages: readonly string[],
): Match[] {
  const matching = new Matching(old, now)
  const { items } = shape
  if (items.kind === 'map') matchMaps(matching, items, languages)
  else matchLeaves(matching, items, shape.isSet, languages)
  return matching.found.sort((a, b) => a.new - b.new)
}

class Matching {
  readonly found: Match[] = []
  readonly old: readonly unknown[]
  readonly now: readonly unknown[]
  private readonly freeOld: Set<number>
  private readonly freeNew: Set<number>

  constructor(old: readonly unknown[], now: readonly unknown[]) {
    this.old = old
    this.now = now
    this.freeOld = new Set(old.keys())
    this.freeNew = new Set(now.keys())
  }

  /** Pairs what scores above nothing, the best first; of equals those that stand nearest to each other. */
  pair(scoreOf: (old: unknown, now: unknown) => number): void {
    const scored = [...this.freeOld].flatMap((i) =>
      [...this.freeNew].flatMap((j) => {
        const score = scoreOf(this.old[i], this.now[j])
        return score > 0 ? [{ i, j, score }] : []
      }),
    )
    scored.sort(
      (a, b) => b.score - a.score || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i + a.j - b.i - b.j,
    )
    for (const { i, j } of scored) if (this.freeOld.has(i) && this.freeNew.has(j)) this.take(i, j)
  }

  /** Pairs what has the same key; keys that stand twice are left to `pair`. */
  pairByKey(keyOf: (item: unknown) => string | undefined): void {
    const places = new Map<string, number>()
    for (const i of this.freeOld) {
      const key = keyOf(this.old[i])
      if (key !== undefined) places.set(key, places.has(key) ? -1 : i)
    }
    for (const j of [...this.freeNew]) {
      const i = places.get(keyOf(this.now[j]) ?? '')
      if (i !== undefined && this.freeOld.has(i)) this.take(i, j)
    }
  }

  /** Pairs what is the only one of its sort on each side. */
  pairOnly(isOfSort: (item: unknown) => boolean): void {
    const [i, ...others] = [...this.freeOld].filter((index) => isOfSort(this.old[index]))
    const [j, ...further] = [...this.freeNew].filter((index) => isOfSort(this.now[index]))
    if (i !== undefined && j !== undefined && others.length + further.length === 0) this.take(i, j)
  }

  private take(old: number, now: number): void {
    this.freeOld.delete(old)
    this.freeNew.delete(now)
    this.found.push({ old, new: now })
  }
}

function matchMaps(matching: Matching, shape: MapShape, languages: readonly string[]): void {
  const idOf = (item: unknown) => valueAt(item, 'id')
  matching.pairByKey((item) => (typeof idOf(item) === 'string' ? String(idOf(item)) : undefined))
  matching.pairByKey((item) => (idOf(item) === undefined ? JSON.stringify(item) : undefined))
  const isOtherId = (a: unknown, b: unknown) => idOf(a) !== undefined && idOf(b) !== undefined
  const near = (a: unknown, b: unknown) => likeness(a, b, shape, languages)
  const key = shape.required.find((field) => field !== 'id')
  const keyed = key === undefined ? undefined : shape.fields.get(key)
  if (key !== undefined && keyed !== undefined) {
    const isSameKey = (a: unknown, b: unknown) =>
      keyed.kind === 'leaf' && isSameLeaf(valueAt(a, key), valueAt(b, key), keyed, languages)
    matching.pair((a, b) => (!isOtherId(a, b) && isSameKey(a, b) ? 1 + near(a, b) : 0))
  }
  // Of a basis or a right the code is all that it is: another one is another item.
  const isCode = keyed?.kind === 'leaf' && keyed.codes.length > 0
  if (isCode) return
  matching.pair((a, b) => {
    const score = near(a, b)
    return score >= (isOtherId(a, b) ? renamedAt(a, b, shape, languages) : NEAR) ? score : 0
  })
  // A register has one direct marketing, whatever it calls the purpose: what became of it is what matters.
  if (shape.fields.has('directMarketing'))
    matching.pairOnly(
      (item) => ![undefined, false].includes(valueAt(item, 'directMarketing') as undefined | false),
    )
}

/** How near two items of different ids must be to be one item that was renamed. */
function renamedAt(old: unknown, now: unknown, shape: MapShape, languages: readonly string[]): number {
  const name = NAMES.find((field) => [old, now].some((item) => valueAt(item, field) !== undefined))
  const field = name === undefined ? undefined : shape.fields.get(name)
  if (name === undefined || field === undefined) {
    const isEmpty = [old, now].every(
      (item) => isMapping(item) && Object.keys(item).every((key) => key === 'id'),
    )
    if (isEmpty) return Number.POSITIVE_INFINITY
    // What has no name is known by its kind: the data subject is one source, whatever its id.
    const isOfOneKind = valueAt(old, 'kind') !== undefined && valueAt(old, 'kind') === valueAt(now, 'kind')
    return isOfOneKind ? RENAMED.sameName : RENAMED.unnamed
  }
  const alike = likeness(valueAt(old, name), valueAt(now, name), field, languages)
  if (alike === 1 || haveSamePieces(old, now, shape, languages)) return RENAMED.sameName
  return alike >= SAME_NAME ? RENAMED.named : Number.POSITIVE_INFINITY
}

/** The same pieces of data are the same category, whatever it is called. */
function haveSamePieces(old: unknown, now: unknown, shape: MapShape, languages: readonly string[]): boolean {
  const field = shape.fields.get('items')
  const [before, after] = [valueAt(old, 'items'), valueAt(now, 'items')]
  if (field === undefined || before === undefined || after === undefined) return false
  return likeness(before, after, field, languages) >= RENAMED.unnamed
}

function matchLeaves(matching: Matching, shape: Shape, isSet: boolean, languages: readonly string[]): void {
  if (shape.kind !== 'leaf') return
  matching.pairByKey((item) => JSON.stringify(item))
  matching.pair((a, b) => (isSameLeaf(a, b, shape, languages) ? 1 : 0))
  if (isSet || !shape.text) return
  matching.pair((a, b) => {
    const isCode = [a, b].some((value) => typeof value === 'string' && shape.codes.includes(value))
    const score = isCode ? 0 : likeness(a, b, shape, languages)
    return score >= NEAR ? score : 0
  })
}

/** Whether the items that both lists have stand in another order. */
export function isReordered(matches: readonly Match[]): boolean {
  return matches.some(({ old }, index) => index > 0 && old < (matches[index - 1]?.old ?? -1))
}
