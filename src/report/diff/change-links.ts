/** Finds the places of a redline that show a change. */
import type { Change } from '../../diff/change.ts'
import type { Edit } from '../../diff/edit.ts'
import { pointerOf } from './locate-change.ts'
import type { RedlineAnchor } from './redline-writer.ts'

/** The id of the place that shows it best; undefined where nothing printed shows it. */
export function placeOfChange(change: Change, anchors: readonly RedlineAnchor[]): string | undefined {
  const facts = factsOf(change)
  let best: { readonly id: string; readonly score: number } | undefined
  for (const anchor of anchors) {
    const score = Math.max(0, ...facts.map((fact) => likeness(fact, anchor)))
    if (score > (best?.score ?? 0)) best = { id: anchor.id, score }
  }
  return best?.id
}

interface Fact {
  readonly side: 'old' | 'new'
  readonly pointer: string
  /** The ids of the items around it. */
  readonly items: readonly string[]
}

function factsOf({ edits, side, path }: Change): Fact[] {
  const own = edits.flatMap((edit) =>
    [factOf(edit, 'new'), factOf(edit, 'old')].filter((fact) => fact !== undefined),
  )
  return own.length > 0 ? own : [{ side, pointer: pointerOf(path), items: [] }]
}

function factOf(edit: Edit, side: 'old' | 'new'): Fact | undefined {
  const path = side === 'old' ? edit.oldPath : edit.newPath
  if (path === undefined) return undefined
  const items = edit.items.flatMap((pair) => idOf(pair[side]) ?? [])
  return { side, pointer: pointerOf(path), items }
}

function idOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item
  const { id } = (item ?? {}) as { readonly id?: unknown }
  return typeof id === 'string' ? id : undefined
}

/** How far the pointers go together: 0 where one does not lie within the other, or in another item. */
function likeness({ side, pointer, items }: Fact, { from, item }: RedlineAnchor): number {
  if (item !== undefined && items.length > 0 && !items.includes(item)) return 0
  const shared = from[side].map((other) => {
    if (other === pointer) return pointer.length + 1
    if (pointer.startsWith(`${other}/`)) return other.length
    return other.startsWith(`${pointer}/`) ? pointer.length : 0
  })
  const most = Math.max(0, ...shared)
  return most === 0 ? 0 : most + (item === undefined ? 0 : 0.5)
}
