/** What a YAML mapping is once it is data. */

/** Data of a YAML mapping; values are not known yet. */
export type Mapping = Readonly<Record<string, unknown>>

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The list at `key` of a mapping, or an empty one where there is none. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const list = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return Array.isArray(list) ? list : []
}
