/** One difference of two descriptions, without judgement: what was added, removed, changed, renamed or moved. */
import type { DataPath } from '../diagnostics/diagnostic.ts'

/** An item of a list that is in both descriptions, or in one of them. */
export interface ItemPair {
  /** Where such items stand: `recipients/*`. */
  readonly place: string
  readonly old: unknown
  readonly new: unknown
}

export interface Edit {
  /**
   * `renamed`: the id of an item, `from` and `to` are ids. `moved`, at the place of a list (`recipients`): its items
   * stand in another order; at that of an item (`recipients/*`): it stands in a part now, or no longer does.
   */
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed' | 'moved'
  /**
   * Where in the schema, `*` for a position in a list or a key that the user chose, without the part of the document:
   * `recipients/*` for a whole item, `recipients/*`, then `/location/*` for one country of it. A text in several languages is one.
   */
  readonly place: string
  /** Into the old and the new description; undefined on the side where it is not. */
  readonly oldPath: DataPath | undefined
  readonly newPath: DataPath | undefined
  /** In one form: a text given once, a single code in place of a list, months for years are no difference. */
  readonly from: unknown
  readonly to: unknown
  /** The items of lists around it, outermost first; the last is the item itself where a whole item is edited. */
  readonly items: readonly ItemPair[]
  /**
   * Of what was added or removed: whether the other side has the list of which it is an item, or says `none`. Where not,
   * the fact may have been, or may be, true there too: it is only untold.
   */
  readonly isToldApart: boolean
}
