/** What data are processed: rows 26–30 and 32 of the table of materiality. */
import { isElsewhere } from '../../lint/collected-elsewhere.ts'
import type { DataCategory, Source, Text } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change, Shown } from '../change.ts'
import type { Edit } from '../edit.ts'
import {
  categoryAdded,
  categoryAddedFromElsewhere,
  dataRemoved,
  dataReworded,
  itemAdded,
  sensitiveDataAdded,
} from '../kinds/data.ts'
import { change } from '../make-change.ts'
import { byItem, editsWithin, itemAt } from '../places.ts'
import {
  flagsOf,
  type ItemForm,
  lawOfSensitive,
  sensitivityOfCategory,
  sensitivityOfItem,
} from '../sensitive-data.ts'
import { shownList, shownName, shownPlain, shownText } from '../shown.ts'
import { shownReferences } from '../shown-fact.ts'
import { isOfCategoryList, tellCategoryLists } from '../tell-category-lists.ts'
import { stateOf, tellByKind, tellFact } from '../tell-fact.ts'
import { tellMandatory } from '../tell-mandatory.ts'

export const dataArea: Area = {
  places: ['data', 'markers'],
  tell: (edits, scope) => [
    ...[...byItem(edits, 'data/*')].flatMap(([pair, own]) =>
      tellCategory(own, pair.old as DataCategory | undefined, pair.new as DataCategory | undefined, scope),
    ),
    ...editsWithin(edits, 'markers').map(tellMarker),
  ],
}

/** Places of a category that are told by one sentence each. */
const WORDED: Readonly<Record<string, string>> = {
  'data/*/description': 'description',
  'data/*/items/*/when': 'when',
  'data/*/marker': 'markers',
  'data/*/items/*/marker': 'markers',
}
const FLAGS = ['special', 'criminal', 'nationalId'] as const
const MANDATORY: ReadonlySet<string> = new Set([
  'data/*/required',
  'data/*/requiredWhen',
  'data/*/ifNotGiven',
])

function tellCategory(
  edits: readonly Edit[],
  before: DataCategory | undefined,
  after: DataCategory | undefined,
  scope: ScopePair,
): Change[] {
  const category = after ?? before
  if (category === undefined) return []
  const name = shownName(category)
  return [
    ...edits
      .filter((edit) => !isOfCategoryList(edit) && !MANDATORY.has(edit.place))
      .map((edit) => tellEdit(edit, category, name, scope)),
    ...tellCategoryLists(edits, before, after, name, scope),
    ...tellMandatory(
      edits.filter(({ place }) => MANDATORY.has(place)),
      name,
      scope,
    ),
  ]
}

function tellEdit(edit: Edit, category: DataCategory, name: Shown, scope: ScopePair): Change {
  const { place } = edit
  const args = { name }
  const worded = WORDED[place]
  if (place === 'data/*')
    return stateOf(edit) === 'added' ? tellNew(edit, scope) : change(dataRemoved, { edits: [edit], args })
  if (worded !== undefined) return tellFact(edit, scope, { kind: dataReworded, variant: worded }, args)
  if (place === 'data/*/items/*') return tellItem(edit, args)
  if (place === 'data/*/items/*/item') {
    const sensitive = tellReworded(edit)
    if (sensitive !== undefined) return sensitive
  }
  if (FLAGS.some((flag) => place.endsWith(`/${flag}`))) return tellFlag(edit, name)
  if (place === 'data/*/name') {
    const former = edit.from === undefined ? { from: shownPlain(category.id) } : {}
    const now = edit.to === undefined ? { to: shownPlain(category.id) } : {}
    return tellFact(edit, scope, { kind: dataReworded, variant: 'name' }, { ...former, ...now })
  }
  if (place === 'data/*/openEnded') {
    const isOpen = edit.to === true
    return change(isOpen ? itemAdded : dataRemoved, {
      edits: [edit],
      variant: isOpen ? 'openEnded' : 'closed',
      args,
    })
  }
  if (place === 'data/*/processing') {
    const variants = { added: 'processingTold', changed: 'processing', removed: 'processingUntold' }
    return tellFact(edit, scope, { kind: dataReworded, variant: variants[stateOf(edit)] }, args)
  }
  const variant = place === 'data/*/visibleTo/*' ? 'visible' : undefined
  return tellByKind(
    edit,
    scope,
    {
      added: { kind: itemAdded, ...(variant === undefined ? {} : { variant }) },
      changed: { kind: dataReworded, variant: variant ?? 'item' },
      removed: { kind: dataRemoved, variant: variant ?? 'item' },
    },
    args,
  )
}

/** A category that needs special protection weighs most; that it comes from others follows from it. */
function tellNew(edit: Edit, scope: ScopePair): Change {
  const category = edit.to as DataCategory
  const name = shownName(category)
  const what = sensitivityOfCategory(category, scope.new, scope.newRegister)
  const others = sourcesOf(category, scope).filter(isElsewhere)
  const sources = shownReferences(
    'sources',
    others.map(({ id }) => id),
    'new',
    scope,
  )
  const at = { side: 'new', path: edit.newPath ?? [] } as const
  const elsewhere = (edits: readonly Edit[]) =>
    change(categoryAddedFromElsewhere, { edits, at, from: undefined, to: category, args: { name, sources } })
  if (what.length > 0) {
    const consequences = others.length === 0 ? [] : [elsewhere([])]
    return change(sensitiveDataAdded, {
      edits: [edit],
      args: { name, what: shownList(what) },
      reason: lawOfSensitive(what),
      consequences,
    })
  }
  return others.length > 0 ? elsewhere([edit]) : change(categoryAdded, { edits: [edit], args: { name } })
}

/** Where a category comes from: as it says itself, and as its sources say. */
function sourcesOf(category: DataCategory, { new: facts, newRegister }: ScopePair): Source[] {
  const sources =
    facts === newRegister ? (facts.sources ?? []) : [...(facts.sources ?? []), ...(newRegister.sources ?? [])]
  return sources.filter(({ id, gives = [] }) => category.from?.includes(id) || gives.includes(category.id))
}

function tellItem(edit: Edit, args: { readonly name: Shown }): Change {
  if (stateOf(edit) === 'removed') {
    const from = shownText((edit.from as ItemForm).item)
    return change(dataRemoved, { edits: [edit], variant: 'item', args: { ...args, from } })
  }
  const item = edit.to as ItemForm
  const what = sensitivityOfItem(item)
  if (what.length === 0)
    return change(itemAdded, { edits: [edit], args: { ...args, to: shownText(item.item) } })
  return change(sensitiveDataAdded, {
    edits: [edit],
    args: { name: shownText(item.item), what: shownList(what) },
    reason: lawOfSensitive(what),
  })
}

/** Other words that name data which need special protection, where those of before did not. */
function tellReworded(edit: Edit): Change | undefined {
  const sides = [edit.from, edit.to].map((item) => sensitivityOfItem({ item: item as Text }))
  const [before = [], after = []] = sides
  const known = new Set(before.map((shown) => JSON.stringify(shown)))
  const what = after.filter((shown) => !known.has(JSON.stringify(shown)))
  if (edit.from === undefined || edit.to === undefined || what.length === 0) return undefined
  const args = { name: shownText(edit.to as Text), what: shownList(what) }
  return change(sensitiveDataAdded, { edits: [edit], args, reason: lawOfSensitive(what) })
}

/** A flag of a category or of a piece of data. */
function tellFlag(edit: Edit, category: Shown): Change {
  const flag = edit.place.slice(edit.place.lastIndexOf('/') + 1)
  const item = itemAt(edit, 'data/*/items/*')?.new as ItemForm | undefined
  const name = item === undefined ? category : shownText(item.item)
  const now = flagsOf({ [flag]: edit.to })
  if (now.length > 0)
    return change(sensitiveDataAdded, {
      edits: [edit],
      variant: 'marked',
      args: { name, what: shownList(now) },
      reason: lawOfSensitive(now),
    })
  const what = shownList(flagsOf({ [flag]: edit.from }))
  return change(dataRemoved, { edits: [edit], variant: 'unmarked', args: { name, what } })
}

/** A mark says anything: its meaning is words of the user. */
function tellMarker(edit: Edit): Change {
  const marker = itemAt(edit, 'markers/*')
  const symbol = (marker?.new ?? marker?.old) as { readonly symbol?: string } | undefined
  return change(dataReworded, {
    edits: [edit],
    variant: 'markers',
    args: { name: shownPlain(symbol?.symbol ?? '–') },
  })
}
