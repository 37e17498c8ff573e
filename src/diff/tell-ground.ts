/** What is said of a legal basis: its provision, interest, balancing test and task, rows 22–24 of the table of materiality. */
import { basesOf } from '../compose/grounds.ts'
import type { BasisCode } from '../law/gdpr.ts'
import type { Purpose, Text } from '../validate/register.ts'
import type { ScopePair } from './area.ts'
import type { Change, ChangeKind } from './change.ts'
import type { Edit } from './edit.ts'
import { factName } from './fact-names.ts'
import { layoutChanged } from './kinds/document.ts'
import { balancingChanged, basisLawChanged, interestChanged } from './kinds/legal-basis.ts'
import { change } from './make-change.ts'
import { itemAt } from './places.ts'
import { shownName, shownText } from './shown.ts'
import { spellingTier } from './spelling-tier.ts'

export type GroundKey = 'law' | 'interest' | 'balancing' | 'publicTask' | 'note'

/** The kind and its variants: what came, what changed, what went. */
const TELLINGS: Readonly<
  Record<GroundKey, { readonly kind: ChangeKind; readonly variants: readonly [string, string, string] }>
> = {
  law: { kind: basisLawChanged, variants: ['told', 'default', 'untold'] },
  interest: { kind: interestChanged, variants: ['told', 'default', 'untold'] },
  balancing: { kind: balancingChanged, variants: ['told', 'default', 'untold'] },
  publicTask: { kind: basisLawChanged, variants: ['taskTold', 'task', 'taskUntold'] },
  note: { kind: basisLawChanged, variants: ['noteTold', 'note', 'noteUntold'] },
}

/** With which legal bases each of them comes and goes. */
const BASES_OF: Readonly<Record<GroundKey, readonly BasisCode[]>> = {
  law: ['legal-obligation', 'public-task'],
  interest: ['legitimate-interests'],
  balancing: ['legitimate-interests'],
  publicTask: ['public-task'],
  note: [],
}

/** One of them, whether it stands beside a basis or for the purpose as a whole. */
export interface Ground {
  readonly key: GroundKey
  readonly edits: readonly [Edit, ...Edit[]]
  readonly from: unknown
  readonly to: unknown
}

/** Whether the law asks this of the basis: Articles 6(3), 13(1)(d). */
export function isGroundOf(key: GroundKey, basis: BasisCode): boolean {
  return BASES_OF[key].includes(basis)
}

/**
 * Beside the only basis, or of the whole purpose, a ground means the same and prints the same: what went from one of
 * the places and came in the other changed, or did not even do that.
 */
export function joinMovedGrounds(edits: readonly Edit[]): Ground[] {
  const grounds: Ground[] = []
  const joined = new Set<Edit>()
  for (const edit of edits) {
    if (joined.has(edit)) continue
    const other = edits.find((candidate) => isElsewhere(edit, candidate))
    const key = keyOf(edit)
    if (other === undefined) grounds.push({ key, edits: [edit], from: edit.from, to: edit.to })
    else grounds.push({ key, edits: [edit, other], from: edit.from ?? other.from, to: edit.to ?? other.to })
    joined.add(edit)
    if (other !== undefined) joined.add(other)
  }
  return grounds
}

function isElsewhere(edit: Edit, other: Edit): boolean {
  const pair = itemAt(edit, 'purposes/*')
  const areAlone = [pair?.old, pair?.new].every((purpose) => basesOf(purpose as Purpose).length === 1)
  const isMoved =
    (edit.from === undefined && other.to === undefined) || (edit.to === undefined && other.from === undefined)
  return areAlone && isMoved && keyOf(other) === keyOf(edit) && other.place !== edit.place
}

function keyOf({ place }: Edit): GroundKey {
  return place.slice(place.lastIndexOf('/') + 1) as GroundKey
}

/** In words nobody can tell whether the task, or what a basis covers, is more or less. */
const UNORDERED: ReadonlySet<string> = new Set(['task', 'note', 'noteTold', 'noteUntold'])

export function tellGround({ key, edits, from, to }: Ground, purpose: Purpose, scope: ScopePair): Change {
  if (JSON.stringify(from) === JSON.stringify(to))
    return change(layoutChanged, { edits, args: { what: factName(`purposes/*/${key}`) } })
  const { kind, variants } = TELLINGS[key]
  const [added, changed, removed] = variants
  const variant = from === undefined ? added : to === undefined ? removed : changed
  return change(kind, {
    edits,
    variant,
    effect: UNORDERED.has(variant) ? 'incomparable' : undefined,
    tier: spellingTier({ from, to }, scope),
    args: {
      name: shownName(purpose),
      ...(from !== undefined && { from: shownText(from as Text) }),
      ...(to !== undefined && { to: shownText(to as Text) }),
    },
    from,
    to,
  })
}
