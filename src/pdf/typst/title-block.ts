/** What of the title block, the header and the footer is chosen by the width of its words. */
import type { FrontFact } from '../../compose/notice.ts'
import { oneLine } from '../../render/one-line.ts'
import { boldWidth } from './estimates.ts'
import type { FrontRow } from './sheet.ts'

/** Millimetres, and points: as in `look.typ` and `notice.typ`. */
const [fullWidth, gutter] = [160, 8]
const [quietSize, tableSize] = [8.5, 9.5]
const [leastGap, bestGap] = [6, 12]

const widthOf = (fact: FrontFact): number =>
  Math.max(boldWidth(fact.label, quietSize), boldWidth(fact.value, tableSize))

const widthsOf = (facts: readonly FrontFact[]): number => facts.reduce((sum, fact) => sum + widthOf(fact), 0)

/** One row where all facts fit on it; else the longest ones by themselves and the others in rows of like length. */
export function frontRows(front: readonly FrontFact[]): readonly FrontRow[] {
  const gapOf = (facts: readonly FrontFact[]) => (fullWidth - widthsOf(facts)) / Math.max(1, facts.length - 1)
  const row = (facts: readonly FrontFact[]): FrontRow => ({
    gap: Math.floor(Math.max(leastGap, Math.min(bestGap, gapOf(facts)))),
    facts,
  })
  if (front.length === 0) return []
  if (gapOf(front) >= leastGap) return [row(front)]
  const long = front.filter((fact) => widthOf(fact) > fullWidth / 3)
  const short = front.filter((fact) => !long.includes(fact))
  const count = Math.ceil((widthsOf(short) + leastGap * short.length) / fullWidth)
  const size = Math.ceil(short.length / Math.max(1, count))
  const rows = Array.from({ length: count }, (_, index) => short.slice(index * size, (index + 1) * size))
  return [...long.map((fact) => [fact]), ...rows].filter((facts) => facts.length > 0).map(row)
}

/** As much of the text as leaves room for the others on its line in the header or the footer. */
export function oneLineOf(text: string, others: readonly string[]): string {
  const taken = others.reduce((sum, other) => sum + boldWidth(other, quietSize) + gutter / 2, gutter)
  return oneLine(text, (part) => boldWidth(part, quietSize) <= fullWidth - taken)
}
