/** The purposes, groups and sources of a data category: rows 27–30 of the table of materiality. */
import { isElsewhere } from '../lint/collected-elsewhere.ts'
import type { DataCategory } from '../validate/register.ts'
import type { ScopePair } from './area.ts'
import type { Change, Shown } from './change.ts'
import type { Edit } from './edit.ts'
import {
  categoryAddedFromElsewhere,
  dataRemoved,
  dataReworded,
  itemAdded,
  sensitiveDataAdded,
} from './kinds/data.ts'
import { change } from './make-change.ts'
import { editsAt } from './places.ts'
import { CHILDREN, isOfChildren, lawOfSensitive } from './sensitive-data.ts'
import { shownReference } from './shown-fact.ts'
import { type IdsTelling, tellIds } from './tell-ids.ts'

type ListName = 'for' | 'subjects' | 'from'

const LISTS: Readonly<Record<ListName, IdsTelling>> = {
  for: {
    come: { kind: itemAdded, variant: 'purposes' },
    gone: { kind: dataRemoved, variant: 'purposes' },
    whole: {
      come: { kind: dataReworded, variant: 'purposesTold' },
      gone: { kind: dataReworded, variant: 'purposesUntold' },
    },
  },
  subjects: {
    come: { kind: itemAdded, variant: 'subjects' },
    gone: { kind: dataRemoved, variant: 'subjects' },
    whole: {
      come: { kind: dataRemoved, variant: 'onlySubjects' },
      gone: { kind: itemAdded, variant: 'allSubjects' },
    },
  },
  from: {
    come: { kind: itemAdded, variant: 'sources' },
    gone: { kind: dataRemoved, variant: 'sources' },
    whole: {
      come: { kind: dataReworded, variant: 'sourcesTold' },
      gone: { kind: dataReworded, variant: 'sourcesUntold' },
    },
  },
}

const PLACES: ReadonlyMap<string, ListName> = new Map(
  (Object.keys(LISTS) as ListName[]).map((list) => [`data/*/${list}/*`, list]),
)

/** Whether an edit is told by `tellCategoryLists`. */
export function isOfCategoryList({ place }: Edit): boolean {
  return PLACES.has(place)
}

/** The changes of the lists of one category, among all of its edits. */
export function tellCategoryLists(
  edits: readonly Edit[],
  before: DataCategory | undefined,
  after: DataCategory | undefined,
  name: Shown,
  scope: ScopePair,
): Change[] {
  return [...PLACES].flatMap(([place, list]) => {
    const own = editsAt(edits, place).map((edit) => ({ edit, told: tellWeighty(edit, before, name, scope) }))
    const rest = own.flatMap(({ edit, told }) => (told === undefined ? [edit] : []))
    const lists = { old: before?.[list], new: after?.[list] }
    return [
      ...own.flatMap(({ told }) => (told === undefined ? [] : [told])),
      ...tellIds(rest, lists, scope, name, LISTS[list]),
    ]
  })
}

/** A group of children and a source other than the person weigh by themselves. */
function tellWeighty(
  edit: Edit,
  before: DataCategory | undefined,
  name: Shown,
  scope: ScopePair,
): Change | undefined {
  const id = String(edit.to)
  if (edit.to === undefined) return undefined
  if (edit.place === 'data/*/subjects/*') {
    const isFirst = before?.subjects === undefined
    if (isFirst || !isOfChildren(id, scope.new, scope.newRegister)) return undefined
    return change(sensitiveDataAdded, {
      edits: [edit],
      args: { name, what: CHILDREN },
      reason: lawOfSensitive([CHILDREN]),
    })
  }
  const known = [...(scope.new.sources ?? []), ...(scope.newRegister.sources ?? [])]
  const isOther = known.some((source) => source.id === id && isElsewhere(source))
  if (edit.place !== 'data/*/from/*' || !isOther) return undefined
  const sources = shownReference('sources', id, 'new', scope)
  return change(categoryAddedFromElsewhere, { edits: [edit], variant: 'source', args: { name, sources } })
}
