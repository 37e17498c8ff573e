/** How alike two values of one shape are: the same, near the same, or something else. Ids are no content. */
import { isMapping } from '../validate/mapping.ts'
import { changedLanguages, wordsIn } from './normal-text.ts'
import type { LeafShape, MapShape, Shape } from './shape.ts'

/** Whether two values in one form are alike in every key and item. */
export function isIdentical(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other
  const [a, b] = [Object.keys(one), Object.keys(other)]
  return (
    a.length === b.length &&
    Array.isArray(one) === Array.isArray(other) &&
    a.every((key) => Object.hasOwn(other, key) && isIdentical((one as Bag)[key], (other as Bag)[key]))
  )
}

type Bag = Readonly<Record<string, unknown>>

/** Whether two leaves say the same in the languages that both descriptions have. */
export function isSameLeaf(
  one: unknown,
  other: unknown,
  shape: LeafShape,
  languages: readonly string[],
): boolean {
  if (one === other) return true
  const [a, b] = [innerText(one), innerText(other)]
  const isOther = (value: unknown) => isMapping(value) && 'other' in value
  if (isOther(one) !== isOther(other)) return false
  if (shape.text || isOther(one)) {
    const areTexts = [a, b].every((value) => typeof value === 'string' || isMapping(value))
    if (areTexts && languages.length > 0) return changedLanguages(a, b, languages).length === 0
  }
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The text of `{other: text}`, else the value. */
function innerText(value: unknown): unknown {
  return isMapping(value) && 'other' in value ? value['other'] : value
}

/** How much of two values is the same: 0 is nothing, 1 is all. */
export function likeness(one: unknown, other: unknown, shape: Shape, languages: readonly string[]): number {
  if (one === undefined || other === undefined) return one === other ? 1 : 0
  switch (shape.kind) {
    case 'leaf':
      if (isSameLeaf(one, other, shape, languages)) return 1
      return shape.text ? likenessOfTexts(one, other, languages) : 0
    case 'list':
      return likenessOfLists(listOf(one), listOf(other), shape.items, languages)
    case 'keyed':
      return JSON.stringify(one) === JSON.stringify(other) ? 1 : 0
    case 'map':
      return likenessOfMaps(one, other, shape, languages)
  }
}

function likenessOfMaps(one: unknown, other: unknown, shape: MapShape, languages: readonly string[]): number {
  let [same, all] = [0, 0]
  for (const [key, field] of shape.fields) {
    if (key === 'id') continue
    const [a, b] = [valueAt(one, key), valueAt(other, key)]
    if (a === undefined && b === undefined) continue
    const weight = Math.max(sizeOf(a), sizeOf(b))
    all += weight
    same += weight * likeness(a, b, field, languages)
  }
  return all === 0 ? 1 : same / all
}

/** Each item counts by its nearest one on the other side. */
function likenessOfLists(
  one: readonly unknown[],
  other: readonly unknown[],
  items: Shape,
  languages: readonly string[],
): number {
  const nearest = (item: unknown, among: readonly unknown[]) =>
    among.reduce<number>(
      (best, next) => (best === 1 ? 1 : Math.max(best, likeness(item, next, items, languages))),
      0,
    )
  const sums = [...one.map((item) => nearest(item, other)), ...other.map((item) => nearest(item, one))]
  return sums.length === 0 ? 1 : sums.reduce((sum, part) => sum + part, 0) / sums.length
}

/** The same of texts alone, over the languages in which either is told. */
export function likenessOfTexts(one: unknown, other: unknown, languages: readonly string[]): number {
  const told = languages.filter((language) =>
    [one, other].some((text) => wordsIn(text, language) !== undefined),
  )
  if (told.length === 0) return 0
  const sum = told.reduce(
    (total, language) =>
      total + likenessOfWords(wordsIn(one, language) ?? '', wordsIn(other, language) ?? ''),
    0,
  )
  return sum / told.length
}

/** Twice the words that both have, by the words of both: the coefficient of Sørensen and Dice. */
function likenessOfWords(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.length + b.length === 0) return one === other ? 1 : 0
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count > 0) shared += 1
    left.set(word, count - 1)
  }
  return (2 * shared) / (a.length + b.length)
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** How many values there are: what has more in it counts for more. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + sizeOf(item), 0)
  if (!isMapping(value)) return value === undefined ? 0 : 1
  const values = Object.entries(value)
  const isText = values.every(([key, item]) => /^[a-z]{2,3}$/.test(key) && typeof item === 'string')
  return isText ? 1 : values.reduce((sum, [, item]) => sum + sizeOf(item), 0)
}

export function valueAt(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
