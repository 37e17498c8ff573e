/** Finds which item of a list, entry of definitions or row of a table became which. */
import { plainText } from '../../compose/inline.ts'
import type { Definition, ListItem, TableRow } from '../../compose/notice.ts'
import { type Aligned, align } from './align.ts'
import type { Mark, Sides } from './redline.ts'
import { pieceKey, type SectionNumbers } from './same-but-numbers.ts'
import { similarity } from './similarity.ts'

/** What two items must have in common to be one; those of two ids only if one id was renamed. */
const LEAST_LIKE = 0.4
const RENAMED = 0.75

type Item = ListItem | Definition | TableRow

/** Items of one id are one, else those of one term or first cell, whatever else they say; others by what they say. */
export function alignItems<Kind extends Item>(
  olds: readonly Kind[],
  news: readonly Kind[],
  numbers: Sides<SectionNumbers>,
): Aligned<Kind>[] {
  const names = { old: namesOf(olds), new: namesOf(news) }
  const shared = (item: Kind): string | undefined => {
    const name = nameOf(item)
    return name !== undefined && names.old.get(name) === 1 && names.new.get(name) === 1 ? name : undefined
  }
  const keyOf = (item: Kind, side: 'old' | 'new'): string => shared(item) ?? itemKey(item, numbers[side])
  return align(olds, news, {
    oldKey: (item) => keyOf(item, 'old'),
    newKey: (item) => keyOf(item, 'new'),
    similarity: (old, fresh) => {
      if (shared(old) !== undefined || shared(fresh) !== undefined) return 0
      const like = shapeOf(old) === shapeOf(fresh) ? similarity(old, fresh) : 0
      const isRenamed = old.id !== undefined && fresh.id !== undefined
      return like < (isRenamed ? RENAMED : LEAST_LIKE) ? 0 : like
    },
  })
}

/** How often each name stands in a list: only what is told once can be found again. */
function namesOf(items: readonly Item[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const name of items.map(nameOf)) if (name !== undefined) names.set(name, (names.get(name) ?? 0) + 1)
  return names
}

function nameOf(item: Item): string | undefined {
  const shape = shapeOf(item)
  if (item.id !== undefined) return `id ${item.id} ${shape}`
  const head = 'term' in item ? item.term : 'cells' in item ? item.cells[0] : undefined
  const text = head === undefined ? '' : plainText(head)
  return text === '' ? undefined : `name ${text} ${shape}`
}

/** Rows of as many cells are compared cell by cell. */
function shapeOf(item: Item): number {
  return 'cells' in item ? item.cells.length : 0
}

function itemKey(item: Item, numbers: SectionNumbers): string {
  const { id: _, ...told } = item
  const parts = 'cells' in told ? told.cells.flat() : [...('term' in told ? told.term : []), ...told.blocks]
  const lengths = 'cells' in told ? told.cells.map((cell) => cell.length).join() : ''
  return `${lengths} ${parts.map((part) => pieceKey(part, numbers)).join()}`
}

/** Of an item that is on one side only, or on both with everything in it the same or not. */
export function markOf({ old, new: fresh }: Aligned<Item>, isSame: boolean): Mark | 'changed' {
  if (old === undefined) return 'inserted'
  if (fresh === undefined) return 'deleted'
  return isSame ? 'same' : 'changed'
}
