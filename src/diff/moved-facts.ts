/** Facts that stood in the description and stand in a part of it now, or the other way round, are moved and not new. */
import type { Facts } from '../compose/context.ts'
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Register } from '../validate/register.ts'
import type { ScopePair } from './area.ts'
import { type Comparison, compareFields, type Sides } from './compare-values.ts'
import type { Edit } from './edit.ts'
import { valueAt } from './likeness.ts'
import { isFactOfPart } from './part-shape.ts'
import { registerShape } from './shape.ts'

/** The edits of one scope: of the description itself, or of a part of it. */
export interface ScopeEdits {
  readonly scope: ScopePair
  readonly edits: readonly Edit[]
}

export interface MoveSetting {
  readonly oldForm: Register
  readonly newForm: Register
  readonly comparison: Comparison
  readonly scopeOf: (old: Facts, now: Facts, oldPath: DataPath, newPath: DataPath) => ScopePair
}

/** An edit and whose it is. */
interface Placed {
  readonly edit: Edit
  /** The scope, or the edit of the whole part: within one, nothing moves from itself to itself. */
  readonly owner: ScopePair | Edit
  readonly facts: Facts
  readonly path: DataPath
}

/**
 * What was removed in one place and added in another, of the same id or wholly the same, becomes a `moved` edit of the
 * item, followed by what changed in it. What is left of a part that came or went is told by itself, with the part named.
 */
export function joinMoved(scopes: readonly ScopeEdits[], setting: MoveSetting): ScopeEdits[] {
  const inner = scopes.flatMap(({ edits }) => edits.flatMap((edit) => insideOfPart(edit, setting)))
  const own = scopes.flatMap(({ scope, edits }) =>
    edits.map(
      (edit): Placed =>
        edit.kind === 'removed'
          ? { edit, owner: scope, facts: scope.old, path: scope.oldPath }
          : { edit, owner: scope, facts: scope.new, path: scope.newPath },
    ),
  )
  const placed = [...own, ...inner]
  const gone = placed.filter(({ edit }) => edit.kind === 'removed' && edit.place !== 'parts/*')
  const come = placed.filter(({ edit }) => edit.kind === 'added' && edit.place !== 'parts/*')
  const joined = new Set<Edit>()
  const across: ScopeEdits[] = []
  for (const to of come) {
    for (const from of gone) {
      if (from.owner === to.owner || !isSameFact(from.edit, to.edit)) continue
      joined.add(from.edit).add(to.edit)
      across.push({
        scope: setting.scopeOf(from.facts, to.facts, from.path, to.path),
        edits: movedEdits(from.edit, to.edit, setting),
      })
    }
  }
  const left = scopes.map(({ scope, edits }) => ({ scope, edits: edits.filter((edit) => !joined.has(edit)) }))
  return [...left, ...ofParts(inner, joined, setting), ...across]
}

/** What came or went with a part, fact by fact. Nothing of it was there before, so nothing of it was only untold. */
function ofParts(
  inner: readonly Placed[],
  joined: ReadonlySet<Edit>,
  { scopeOf }: MoveSetting,
): ScopeEdits[] {
  const parts = new Map<ScopePair | Edit, Placed[]>()
  for (const placed of inner) parts.set(placed.owner, [...(parts.get(placed.owner) ?? []), placed])
  return [...parts.values()].flatMap((placed) => {
    const [first] = placed
    if (first === undefined) return []
    const { facts, path, owner } = first
    const isNew = 'kind' in owner && owner.kind === 'added'
    const scope = isNew ? scopeOf({}, facts, [], path) : scopeOf(facts, {}, path, [])
    const { id } = facts as Facts & { readonly id: string }
    const edits = placed.flatMap(({ edit }) => (joined.has(edit) ? [] : [{ ...edit, isToldApart: true }]))
    return [{ scope: { ...scope, part: id }, edits }]
  })
}

/** What a part that came or went holds, as the edits it would be were the part there on both sides. */
function insideOfPart(edit: Edit, { comparison }: MoveSetting): Placed[] {
  if (edit.place !== 'parts/*' || edit.kind === 'renamed') return []
  const path = edit.newPath ?? edit.oldPath ?? []
  const facts = (edit.to ?? edit.from) as Facts
  const sides: Sides = { old: edit.from, new: edit.to, oldPath: path, newPath: path, items: [] }
  return compareFields(sides, registerShape(), comparison, isFactOfPart).map((inner) => ({
    edit: inner,
    owner: edit,
    facts,
    path,
  }))
}

function isSameFact(one: Edit, other: Edit): boolean {
  if (one.place !== other.place) return false
  const [a, b] = [valueAt(one.from, 'id'), valueAt(other.to, 'id')]
  return a !== undefined || b !== undefined
    ? a === b && isAtTop(one)
    : JSON.stringify(one.from) === JSON.stringify(other.to)
}

/** Items of lists at the top: `purposes/*`. Ids of what is within them may be the same by chance. */
function isAtTop({ place }: Edit): boolean {
  return place.split('/').length === 2
}

function movedEdits(from: Edit, to: Edit, { comparison }: MoveSetting): Edit[] {
  const pair = { place: to.place, old: from.from, new: to.to }
  const moved: Edit = { ...to, kind: 'moved', oldPath: from.oldPath, from: from.from, items: [pair] }
  const [key] = to.place.split('/')
  const list = key === undefined ? undefined : registerShape().fields.get(key)
  if (list?.kind !== 'list' || list.items.kind !== 'map' || !isAtTop(to)) return [moved]
  const sides: Sides = {
    old: from.from,
    new: to.to,
    oldPath: from.oldPath ?? [],
    newPath: to.newPath ?? [],
    items: [pair],
  }
  return [moved, ...compareFields(sides, list.items, comparison, (field) => field !== 'id')]
}
