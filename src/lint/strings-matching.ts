/** Every string of a description in which something stands, of whatever key: texts, names, addresses, codes. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Register } from '../validate/register.ts'

export interface FoundString {
  readonly path: DataPath
  readonly value: string
}

/** The strings that the pattern finds, in their order; keys of the user's own (`x-…`) are printed nowhere. */
export function stringsMatching(register: Register, pattern: RegExp): FoundString[] {
  const found: FoundString[] = []
  walk(register, [], pattern, found)
  return found
}

/** @param path where the value stands; it changes as the walk goes on */
function walk(value: object, path: (string | number)[], pattern: RegExp, found: FoundString[]): void {
  const isList = Array.isArray(value)
  for (const key of Object.keys(value)) {
    const item = (value as Readonly<Record<string, unknown>>)[key]
    if (typeof item === 'string') {
      if (pattern.test(item) && !key.startsWith('x-'))
        found.push({ path: [...path, isList ? Number(key) : key], value: item })
    } else if (typeof item === 'object' && item !== null && !key.startsWith('x-')) {
      path.push(isList ? Number(key) : key)
      walk(item, path, pattern, found)
      path.pop()
    }
  }
}
