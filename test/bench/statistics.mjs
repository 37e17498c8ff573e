// What is said of measurements: medians with their extremes, ratios of pairs, and whether a goal was met.

/** The middle one, or between the two in the middle. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}

/**
 * How much of each pair's second its first is, by `pick`. Pairs were measured one after the other, so that whatever else
 * the machine did fell on both.
 *
 * @returns undefined where either was not measured
 */
export function ratios(ours, theirs, pick) {
  return paired(ours, theirs, (a, b) => pick(a) / pick(b))
}

/** As `ratios`, how much more the first is. */
export function differences(ours, theirs, pick) {
  return paired(ours, theirs, (a, b) => pick(a) - pick(b))
}

function paired(ours, theirs, compare) {
  if (ours === undefined || theirs === undefined) return undefined
  if (ours.length !== theirs.length) throw new Error('the rounds of a pair differ in number')
  return ours.map((one, round) => compare(one, theirs[round]))
}

/**
 * What a row says of its goal: `met` or `not met` by the median; nothing where it has no goal; and `skipped` where
 * nothing was measured, which is never met.
 *
 * @param row `values`, or `skipped`, the reason why there are none; `goal` is `{ atMost }` or `{ atLeast }`
 */
export function verdict({ values, goal }) {
  if (values === undefined) return 'skipped'
  if (values.length === 0 || values.some((value) => !Number.isFinite(value)))
    throw new Error('a row has no measurements and no reason why')
  if (goal === undefined) return ''
  const middle = median(values)
  return (goal.atMost === undefined ? middle >= goal.atLeast : middle <= goal.atMost) ? 'met' : 'not met'
}

const shown = (value) =>
  Math.abs(value) < 9.995 ? value.toFixed(2) : value.toFixed(Math.abs(value) < 99.95 ? 1 : 0)

/** A number of things, as prose writes it. */
export const shownCount = (count) => count.toLocaleString('en-GB')

/** The median with the least and the most. */
export function spread(values) {
  const [least, most] = [Math.min(...values), Math.max(...values)].map(shown)
  return `${shown(median(values))} (${least}–${most})`
}

export function goalText({ goal, unit = '×' }) {
  if (goal === undefined) return ''
  return goal.atMost === undefined ? `≥ ${goal.atLeast} ${unit}` : `≤ ${goal.atMost} ${unit}`
}
