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

function walk(
  value: unknown,
  path: readonly (string | number)[],
  isWanted: boolean,
  found: PlainString[],
): void {
  if (typeof value === 'string') {
    if (isWanted) found.push({ path, value })
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      if (isWanted || typeof item === 'object') walk(item, [...path, index], isWanted, found)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (WITHOUT.has(key)) continue
      if (typeof item === 'string' ? KEYS.has(key) : typeof item === 'object')
        walk(item, [...path, key], KEYS.has(key) || LISTS.has(key), found)
    }
  }
}
