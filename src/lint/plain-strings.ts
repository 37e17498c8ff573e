/** Strings of a description that are printed as they are and belong to no language: addresses, numbers, links. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Register } from '../validate/register.ts'

const LISTS = new Set(['emails', 'phones'])
const KEYS = new Set([
  'number',
  'form',
  'website',
  'url',
  'notice',
  'policy',
  'availableAt',
  'businessId',
  'version',
])

/** Parts of a description, often the largest, in which no such strings stand. */
const WITHOUT = new Set([
  'purposes',
  'data',
  'dataSubjects',
  'markers',
  'notCollected',
  'sources',
  'profiling',
])

export interface PlainString {
  readonly path: DataPath
  readonly value: string
}

export function plainStrings(register: Register): PlainString[] {
  const found: PlainString[] = []
  walk(register, [], false, found)
  return found
}

/** @param path where the value stands; it changes as the walk goes on */
function walk(value: object, path: (string | number)[], isWanted: boolean, found: PlainString[]): void {
  const isList = Array.isArray(value)
  for (const key of Object.keys(value)) {
    const item = (value as Readonly<Record<string, unknown>>)[key]
    const isString = typeof item === 'string'
    if (!isString && (typeof item !== 'object' || item === null)) continue
    if (!isList && WITHOUT.has(key)) continue
    const isItemWanted = isList ? isWanted : KEYS.has(key) || (!isString && LISTS.has(key))
    if (isString && !isItemWanted) continue
    path.push(isList ? Number(key) : key)
    if (isString) found.push({ path: [...path], value: item })
    else walk(item, path, isItemWanted, found)
    path.pop()
  }
}
