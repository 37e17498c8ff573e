/** Walks two values of one shape side by side and notes where they differ. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import { isMapping } from '../validate/mapping.ts'
import { defaultAt } from './defaults.ts'
import type { Edit, ItemPair } from './edit.ts'
import { isIdentical, isSameLeaf, listOf, valueAt } from './likeness.ts'
import { isReordered, matchItems } from './match-items.ts'
import { writtenPath } from './normalise.ts'
import type { KeyedShape, ListShape, MapShape, Shape } from './shape.ts'

/** What does not change on the way down. */
export interface Comparison {
  readonly languages: readonly string[]
  /** The descriptions as they were written, into which paths of edits lead. */
  readonly written: { readonly old: unknown; readonly new: unknown }
  /** What an item was called before its id was brought to that of its new self. */
  readonly formerIds: ReadonlyMap<unknown, string>
}

/** Where the walk is: both sides of the same fact. */
export interface Sides {
  readonly old: unknown
  readonly new: unknown
  readonly oldPath: DataPath
  readonly newPath: DataPath
  readonly items: readonly ItemPair[]
}

/** Mappings below the top that hold facts of their own, as those at the top do. */
const GROUPS: ReadonlySet<string> = new Set(['layout/show', 'sections/*'])
/** Mappings at the top that are one fact: somebody. */
const WHOLES: ReadonlySet<string> = new Set(['dpo', 'representative'])

/** The differences, in the order of the schema and of the new description. */
export function compareValues(sides: Sides, shape: Shape, comparison: Comparison): Edit[] {
  const whole = { ...sides, old: sides.old ?? assumed(sides, shape), new: sides.new ?? assumed(sides, shape) }
  if (whole.old === undefined && whole.new === undefined) return []
  // What is the same throughout is most of a description; only renamed items must be looked for in it.
  if (comparison.formerIds.size === 0 && isIdentical(whole.old, whole.new)) return []
  switch (shape.kind) {
    case 'leaf':
      return isSameLeaf(whole.old, whole.new, shape, comparison.languages)
        ? []
        : [editOf(whole, shape.place, comparison)]
    case 'list':
      return compareLists(whole, shape, comparison)
    case 'keyed':
      return compareKeyed(whole, shape, comparison)
    case 'map':
      return compareMaps(whole, shape, comparison)
  }
}

/** What is meant where one side says nothing. */
function assumed({ old, new: now }: Sides, shape: Shape): unknown {
  return old === undefined && now === undefined ? undefined : defaultAt(shape.place)
}

/** The fields of two mappings, either of which may be missing; ids of items are compared with their items. */
export function compareFields(
  sides: Sides,
  shape: MapShape,
  comparison: Comparison,
  isCompared: (key: string) => boolean = () => true,
): Edit[] {
  return [...shape.fields].flatMap(([key, field]) =>
    isCompared(key) ? compareValues(below(sides, key), field, comparison) : [],
  )
}

function compareMaps(sides: Sides, shape: MapShape, comparison: Comparison): Edit[] {
  const { place } = shape
  const isGroup = GROUPS.has(place) || (!place.includes('/') && !WHOLES.has(place))
  const [old, now] = [sides.old, sides.new].map((side) => isMapping(side))
  if (old === now ? !old : !isGroup || noneOfNothing(sides)) {
    return sides.old === sides.new ? [] : [editOf(sides, place, comparison)]
  }
  const fields = compareFields(sides, shape, comparison, (key) => key !== 'id' || place === '')
  const isNone = [sides.old, sides.new].includes('none')
  return [
    ...renamedId(sides, place, comparison),
    ...(isNone ? fields.map((edit) => ({ ...edit, isToldApart: true })) : fields),
  ]
}

/** Whether `none` was said where nothing was, or taken back to nothing. */
function noneOfNothing({ old, new: now }: Sides): boolean {
  return (old === 'none' && now === undefined) || (old === undefined && now === 'none')
}

function compareKeyed(sides: Sides, shape: KeyedShape, comparison: Comparison): Edit[] {
  const keys = [sides.old, sides.new].flatMap((side) => (isMapping(side) ? Object.keys(side) : []))
  return [...new Set(keys)].sort().flatMap((key) => {
    const inner = below(sides, key)
    const pair = { place: shape.values.place, old: inner.old, new: inner.new }
    return compareValues({ ...inner, items: [...sides.items, pair] }, shape.values, comparison)
  })
}

function compareLists(sides: Sides, shape: ListShape, comparison: Comparison): Edit[] {
  const isInstead = (side: unknown) => typeof side === 'string' && shape.codes.includes(side)
  if (noneOfNothing(sides) || [sides.old, sides.new].some(isInstead))
    return sides.old === sides.new ? [] : [editOf(sides, shape.place, comparison)]
  const [old, now] = [listOf(sides.old), listOf(sides.new)]
  const { items } = shape
  const matches = matchItems(old, now, shape, comparison.languages)
  const byNew = new Map(matches.map((match) => [match.new, match.old]))
  const kept = new Set(byNew.values())
  const at = (oldIndex: number | undefined, newIndex: number | undefined): Sides => {
    const pair = {
      place: items.place,
      old: oldIndex === undefined ? undefined : old[oldIndex],
      new: newIndex === undefined ? undefined : now[newIndex],
    }
    const oldPath = oldIndex === undefined ? sides.oldPath : [...sides.oldPath, oldIndex]
    const newPath = newIndex === undefined ? sides.newPath : [...sides.newPath, newIndex]
    return { ...pair, oldPath, newPath, items: [...sides.items, pair] }
  }
  const present = now.flatMap((_, index) => {
    const before = byNew.get(index)
    const item = at(before, index)
    return before === undefined
      ? [{ ...editOf(item, items.place, comparison), isToldApart: sides.old !== undefined }]
      : items.kind === 'leaf'
        ? compareValues(item, items, comparison)
        : compareItems(item, items, comparison)
  })
  const gone = old.flatMap((_, index) =>
    kept.has(index)
      ? []
      : [{ ...editOf(at(index, undefined), items.place, comparison), isToldApart: sides.new !== undefined }],
  )
  const moved: Edit[] =
    !shape.isSet && isReordered(matches) ? [{ ...editOf(sides, shape.place, comparison), kind: 'moved' }] : []
  return [...present, ...gone, ...moved]
}

function compareItems(item: Sides, shape: Shape, comparison: Comparison): Edit[] {
  return shape.kind === 'map'
    ? [
        ...renamedId(item, shape.place, comparison),
        ...compareFields(item, shape, comparison, (key) => key !== 'id'),
      ]
    : compareValues(item, shape, comparison)
}

/** The id of something that is in both: nothing is printed of it, and what refers to it was brought along. */
function renamedId(item: Sides, place: string, comparison: Comparison): Edit[] {
  if (place === '') return []
  const before = comparison.formerIds.get(item.old) ?? valueAt(item.old, 'id')
  const after = valueAt(item.new, 'id')
  if (before === after) return []
  return [{ ...editOf(item, place, comparison), kind: 'renamed', from: before, to: after }]
}

function editOf(sides: Sides, place: string, { written }: Comparison): Edit {
  const { old: from, new: to, items } = sides
  return {
    kind: from === undefined ? 'added' : to === undefined ? 'removed' : 'changed',
    place,
    oldPath: from === undefined ? undefined : writtenPath(written.old, sides.oldPath),
    newPath: to === undefined ? undefined : writtenPath(written.new, sides.newPath),
    from,
    to,
    items,
    isToldApart: false,
  }
}

function below(sides: Sides, key: string): Sides {
  return {
    old: valueAt(sides.old, key),
    new: valueAt(sides.new, key),
    oldPath: [...sides.oldPath, key],
    newPath: [...sides.newPath, key],
    items: sides.items,
  }
}
