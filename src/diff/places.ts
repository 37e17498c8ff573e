/** Finds edits by where they stand in the schema. */
import type { Edit, ItemPair } from './edit.ts'

/** Whether a place is another or below it, in whole steps: `recipients/*` is below `recipients`. */
export function isWithin(place: string, other: string): boolean {
  return place === other || place.startsWith(`${other}/`) || other === ''
}

/** The edits of exactly one place. */
export function editsAt(edits: readonly Edit[], place: string): Edit[] {
  return edits.filter((edit) => edit.place === place)
}

/** The edits of a place and of all below it. */
export function editsWithin(edits: readonly Edit[], place: string): Edit[] {
  return edits.filter((edit) => isWithin(edit.place, place))
}

/** The pair of items around an edit that stands at a place such as `recipients/*`. */
export function itemAt(edit: Edit, place: string): ItemPair | undefined {
  return edit.items.find((item) => item.place === place)
}

/** The edits within a place, by the item of it that they concern, in the order of their first edit. */
export function byItem(edits: readonly Edit[], place: string): Map<ItemPair, Edit[]> {
  const groups = new Map<ItemPair, Edit[]>()
  for (const edit of edits) {
    const pair = itemAt(edit, place)
    if (pair !== undefined) groups.set(pair, [...(groups.get(pair) ?? []), edit])
  }
  return groups
}
