/** The longest increasing subsequence: of things in a new order, the most that can stay where they were. */

/** The indexes of the longest run of increasing values, in order; of several the one that ends in the lowest values. */
export function longestIncreasing(values: readonly number[]): number[] {
  // For each length the index at which the lowest-ending run of that length ends (patience sorting).
  const ends: number[] = []
  const before: number[] = []
  values.forEach((value, index) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[index] = low === 0 ? -1 : (ends[low - 1] ?? -1)
    ends[low] = index
  })
  const longest: number[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) longest.push(index)
  return longest.reverse()
}
