/** Brings renamed ids of the old description to what they are now, so that references to them are no difference. */
import { isMapping, listAt } from '../validate/mapping.ts'
import { REFERENCES } from '../validate/reference-table.ts'
import type { Register } from '../validate/register.ts'
import { type AnchorRenames, renameAnchors } from './align-anchors.ts'
import { valueAt } from './likeness.ts'
import { matchItems } from './match-items.ts'
import { ownShapeOfParts } from './part-shape.ts'
import { type ListShape, type MapShape, registerShape } from './shape.ts'

type Bag = Record<string, unknown>
type Renames = ReadonlyMap<string, string>

/** Lists whose items others refer to, in the description and in its parts; then those that texts refer to. */
const NAMED = [...new Set(REFERENCES.map(({ to }) => to))]
const ANCHORED = [
  ['extraSections'],
  ['document', 'appendices'],
  ['document', 'footnotes'],
  ['parts'],
] as const

/** A rename can make another one plain to see: a category whose purposes were renamed is near the same again. */
const ROUNDS = 3

/**
 * @param old in one form, which is changed
 * @param now in one form
 * @param languages those that both have
 * @returns what an item of the old description was called, by item
 */
export function alignIds(
  old: Register,
  now: Register,
  languages: readonly string[],
): ReadonlyMap<unknown, string> {
  const formerIds = new Map<unknown, string>()
  const rename = (oldOwner: unknown, newOwner: unknown, path: readonly string[]) =>
    renameItems(oldOwner, newOwner, path, languages, formerIds)
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = formerIds.size
    alignAnchors(old, now, rename)
    alignScope(old, now, listAt(old, 'parts'), rename)
    for (const part of listAt(old, 'parts')) {
      const other = listAt(now, 'parts').find((candidate) => valueAt(candidate, 'id') === valueAt(part, 'id'))
      if (other !== undefined) alignScope(part, other, [], rename)
    }
    if (formerIds.size === before) break
  }
  return formerIds
}

type Rename = (oldOwner: unknown, newOwner: unknown, path: readonly string[]) => Renames

/** Gives items of one list the ids of what they are now; returns the new ids by the old ones. */
function renameItems(
  oldOwner: unknown,
  newOwner: unknown,
  path: readonly string[],
  languages: readonly string[],
  formerIds: Map<unknown, string>,
): Renames {
  const [old, now] = [oldOwner, newOwner].map((owner) => listAtPath(owner, path)) as [unknown[], unknown[]]
  const renames = new Map<string, string>()
  if (old.length === 0 || now.length === 0) return renames
  for (const match of matchItems(old, now, listShapeAt(path), languages)) {
    const item = old[match.old]
    const [before, after] = [valueAt(item, 'id'), valueAt(now[match.new], 'id')]
    if (typeof before !== 'string' || typeof after !== 'string' || before === after) continue
    renames.set(before, after)
    if (!formerIds.has(item)) formerIds.set(item, before)
    ;(item as Bag)['id'] = after
  }
  return renames
}

function alignScope(oldScope: unknown, newScope: unknown, parts: readonly unknown[], rename: Rename): void {
  for (const list of NAMED) {
    const renames = new Map(rename(oldScope, newScope, [list]))
    if (list === 'contacts')
      for (const [before, after] of officer(oldScope, newScope)) renames.set(before, after)
    if (renames.size === 0) continue
    refer(oldScope, list, renames)
    for (const part of parts) {
      const own = new Set(listAt(part, list).map((item) => valueAt(item, 'id')))
      refer(part, list, new Map([...renames].filter(([id]) => !own.has(id))))
    }
  }
}

/** The data protection officer is a contact too: what refers to the old id means the new one. */
function officer(oldScope: unknown, newScope: unknown): Renames {
  const [before, after] = [oldScope, newScope].map((scope) => valueAt(valueAt(scope, 'dpo'), 'id'))
  const isRenamed = typeof before === 'string' && typeof after === 'string' && before !== after
  return new Map(isRenamed ? [[before, after]] : [])
}

/** Changes the ids that fields of a description or part refer with. */
function refer(owner: unknown, list: string, renames: Renames): void {
  for (const { from, to } of REFERENCES) {
    if (to !== list) continue
    const steps = from.split('.')
    const field = steps.pop() ?? ''
    for (const holder of holdersAt(owner, steps)) {
      const value = valueAt(holder, field)
      const renamed = (id: unknown) => renames.get(String(id)) ?? id
      if (value !== undefined)
        (holder as Bag)[field] = Array.isArray(value) ? value.map(renamed) : renamed(value)
    }
  }
}

function holdersAt(owner: unknown, steps: readonly string[]): unknown[] {
  return steps.reduce<unknown[]>(
    (owners, step) =>
      owners.flatMap((one) => (step.endsWith('[]') ? listAt(one, step.slice(0, -2)) : [valueAt(one, step)])),
    [owner],
  )
}

/** Ids that texts and layouts refer to: sections of one's own, appendices, footnotes, parts, rights of special law. */
function alignAnchors(aligned: Register, now: Register, rename: Rename): void {
  const renamed: AnchorRenames = { sections: new Map(), parts: new Map(), footnotes: new Map() }
  for (const path of ANCHORED) {
    const name = path.at(-1) === 'parts' ? 'parts' : path.at(-1) === 'footnotes' ? 'footnotes' : 'sections'
    for (const [before, after] of rename(aligned, now, path)) renamed[name].set(before, after)
  }
  for (const [before, after] of rename(aligned, now, ['rights', 'special']))
    renamed.sections.set(before, after)
  renameAnchors(aligned, renamed)
}

function listAtPath(owner: unknown, path: readonly string[]): readonly unknown[] {
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => valueAt(at, key), owner)
  return isMapping(holder) ? listAt(holder, path.at(-1) ?? '') : []
}

function listShapeAt(path: readonly string[]): ListShape {
  if (path[0] === 'parts') return ownShapeOfParts()
  const shape = path.reduce<unknown>((at, key) => (at as MapShape).fields.get(key), registerShape())
  return shape as ListShape
}
