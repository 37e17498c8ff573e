/** The section numbers that a notice with explicit numbering prints. */
import { ATTACHED, type SectionCode } from '../compose/section-codes.ts'
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Register } from '../validate/register.ts'

export interface PrintedNumber {
  /** As given, without a full stop at its end. */
  readonly number: string
  readonly path: DataPath
}

/** In the order of the description. A section that flows into another one prints no number of its own. */
export function printedNumbers({ sections, extraSections, layout }: Register): PrintedNumber[] {
  const order = layout?.order ?? []
  const merges = layout?.merge ?? []
  const merged = new Set<string>(merges.flatMap((merge) => merge.sections.slice(1)))
  const placed = new Set<string>([...order, ...merges.flatMap((merge) => merge.sections)])
  const isAttached = (code: string, heading: unknown) =>
    ATTACHED[code as SectionCode] !== undefined && heading === undefined && !placed.has(code)
  const own = Object.entries(sections ?? {}).flatMap(([code, { number, numbered, heading }]) =>
    number === undefined || numbered === false || merged.has(code) || isAttached(code, heading)
      ? []
      : [{ number: bare(number), path: ['sections', code, 'number'] }],
  )
  const extra = (extraSections ?? []).flatMap(({ number, numbered }, index) =>
    number === undefined || numbered === false
      ? []
      : [{ number: bare(number), path: ['extraSections', index, 'number'] }],
  )
  return [...own, ...extra]
}

function bare(number: string): string {
  return number.trim().replace(/\.$/, '')
}
