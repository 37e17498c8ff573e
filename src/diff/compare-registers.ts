/** What changed between two descriptions of a register, in legal terms: rows of the table of materiality. */
import type { Register } from '../validate/register.ts'
import { AREAS } from './all-areas.ts'
import type { Area } from './area.ts'
import type { AreaName, Change } from './change.ts'
import { type CombinationOptions, combine } from './combine.ts'
import { withDerivedRights } from './derived-rights.ts'
import type { Edit } from './edit.ts'
import { editsOf, type SideLayouts } from './edits.ts'
import { gatherForm } from './gather-form.ts'
import { rightWithdrawn } from './kinds/rights.ts'
import { withDetails } from './make-change.ts'
import type { ScopeEdits } from './moved-facts.ts'
import { nestChanges } from './nest-changes.ts'
import { isWithin } from './places.ts'
import { tellForm, tellUntold } from './tell-form.ts'

export interface CompareOptions extends CombinationOptions {
  /** The workspace's layout on each side, over which the descriptions' own are laid. */
  readonly layouts?: SideLayouts | undefined
}

/** The order of the report, which is that of the table. */
const ORDER: readonly AreaName[] = [
  'controllers',
  'contact',
  'dpo',
  'subjects',
  'purposes',
  'legal-basis',
  'special-data',
  'data',
  'sources',
  'recipients',
  'transfers',
  'retention',
  'automated',
  'rights',
  'complaint',
  'marketing',
  'cookies',
  'children',
  'security',
  'changes',
  'languages',
  'document',
  'law',
]

/**
 * The changes from one description to another, both valid: none where they say the same. Every edit is told by one of
 * them. What Articles 13(3) and 14(4) GDPR want told beforehand stands first; then they stand
 * in the order of the table of materiality, then in that of the new description.
 */
export function compareRegisters(
  old: Register,
  now: Register,
  options: CompareOptions = {},
): readonly Change[] {
  const scopes = editsOf(old, now, options.layouts)
  const told = scopes.flatMap((scope) => tellScope(scope, AREAS))
  const places = new Map(scopes.flatMap(({ edits }) => edits).map((edit, index) => [edit, index]))
  const placeOf = ({ kind, variant, edits }: Change) =>
    kind === rightWithdrawn && variant === 'notMentioned' ? -1 : (places.get(edits[0] as Edit) ?? places.size)
  const combined = combine(told, { old, new: now }, options)
  // What the law itself asks to be told beforehand comes first.
  const rankOf = ({ kind }: Change) => (kind.furtherProcessing === true ? 0 : 1)
  const sorted = [...combined].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      ORDER.indexOf(a.kind.area) - ORDER.indexOf(b.kind.area) ||
      placeOf(a) - placeOf(b),
  )
  return gatherForm(sorted)
}

/** The changes of one scope: each area tells its edits, and what none tells is told as free text. */
function tellScope({ scope, edits }: ScopeEdits, areas: readonly Area[]): Change[] {
  const form = edits.filter(isOfForm)
  const facts = edits.filter((edit) => !isOfForm(edit))
  const byArea = new Map<Area | undefined, Edit[]>()
  for (const edit of facts) {
    const area = areaOf(edit.place, areas)
    byArea.set(area, [...(byArea.get(area) ?? []), edit])
  }
  const told = [...byArea].flatMap(([area, own]) => [...(area?.tell(own, scope) ?? [])])
  const known = new Set(told.flatMap(toldEdits))
  const untold = facts.filter((edit) => !known.has(edit))
  const all = nestChanges(withDerivedRights([...told, ...tellForm(form), ...tellUntold(untold)], scope))
  const { part } = scope
  return part === undefined ? all : all.map((change) => withDetails(change, { part }))
}

/** New ids and new orders are form wherever they are; but the first of the languages is the main one. */
function isOfForm({ kind, place }: Edit): boolean {
  return kind === 'renamed' || (kind === 'moved' && place !== 'languages')
}

/** The area of the longest place that holds this one. */
function areaOf(place: string, areas: readonly Area[]): Area | undefined {
  let found: { readonly area: Area; readonly length: number } | undefined
  for (const area of areas) {
    for (const candidate of area.places) {
      if (isWithin(place, candidate) && candidate.length > (found?.length ?? -1))
        found = { area, length: candidate.length }
    }
  }
  return found?.area
}

function toldEdits(change: Change): readonly Edit[] {
  return [...change.edits, ...change.consequences.flatMap(toldEdits)]
}
