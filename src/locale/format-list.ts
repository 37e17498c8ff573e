/** Joins items into a list as a sentence would. */
import type { Locale } from './locale.ts'

/** `a, b ja c` or `a, b and c`. */
export function formatList(items: readonly string[], locale: Locale): string {
  const { pair, middle, last } = locale.cldr.conjunction
  if (items.length <= 2) return items.join(pair)
  return items.slice(0, -1).join(middle) + last + items.at(-1)
}
