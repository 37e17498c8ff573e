/** Finds what somebody meant to write: the nearest of the words that were possible. */

/** Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, exchanges, swapped neighbours. */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

/** Longer words were not mistyped ones, and would only cost time. */
const MAX_LENGTH = 64

/**
 * The candidate nearest to `word`, if one is near enough to be what was meant: the same but for capitals and hyphens,
 * or a slip in every third letter at most. The first of equals wins.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const plain = plainForm(word)
  if (plain === '' || word.length > MAX_LENGTH) return undefined
  const same = candidates.find((candidate) => plainForm(candidate) === plain)
  if (same !== undefined) return same
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const other = plainForm(candidate)
    const longer = Math.max(plain.length, other.length)
    const allowed = plain.length <= 2 ? 1 : Math.max(1, Math.floor(longer / 3))
    if (longer - Math.min(plain.length, other.length) > allowed) continue
    const found = distance(plain, other)
    // One letter in common is no likeness.
    if (found <= allowed && found < bestDistance && found < Math.max(plain.length, 2)) {
      best = candidate
      bestDistance = found
    }
  }
  return best
}

function plainForm(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '')
}
