/** How many changes of each weight there are. */
import type { Weight } from '../../diff/change.ts'
import type { RegisterDiff } from '../../diff/report.ts'

/** As a reader wants them: first what must be told before it takes effect. */
export const WEIGHTS_FIRST: readonly Weight[] = ['material', 'notable', 'editorial']

export type Counts = Readonly<Record<Weight, number>>

/** Consequences are counted with their cause; a register that came or went is one change. */
export function countChanges({ status, weight, changes }: RegisterDiff): Counts {
  const isWhole = status === 'added' || status === 'removed'
  const count = (wanted: Weight) =>
    (isWhole && weight === wanted ? 1 : 0) + changes.filter((change) => change.weight === wanted).length
  return { material: count('material'), notable: count('notable'), editorial: count('editorial') }
}

export function sumOf(counts: readonly Counts[]): Counts {
  const sum = (weight: Weight) => counts.reduce((total, own) => total + own[weight], 0)
  return { material: sum('material'), notable: sum('notable'), editorial: sum('editorial') }
}
