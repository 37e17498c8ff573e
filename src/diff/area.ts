/**
 * An area of facts, and what its edits mean. One file an area in `areas/`; `areas/data-categories.ts` exports
 * `dataCategoriesArea`, and `npm run generate` lists it in `all-areas.ts`.
 *
 *     export const exampleArea: Area = {
 *       places: ['recipients'],
 *       tell: (edits, scope) =>
 *         edits.map((edit) => change(KINDS.recipientAdded, { edits: [edit], args: { name: shownName(…) } })),
 *     }
 *
 * `change` of `make-change.ts` derives the weight; `shown.ts` has what sentences show; `places.ts` finds edits
 * by place. What nobody tells becomes `free-text.changed`, and a test fails.
 *
 * How edits come: a list said for the first time, or in place of `none`, is one `added` edit an item; so is one taken
 * away or replaced by `none`, `removed`. Only `none` ↔ nothing is an edit of the list itself (`recipients`). Mappings at
 * the top (`security`, `rights`, `document`, `layout`) and `sections/*` are told by their keys, whether or not they were there; `dpo`,
 * `representative` and mappings below are one edit where they come or go whole. Ids that only references hold (`for`,
 * `receives`) are one edit each: `recipients/*`, then `/receives/*`. A legal basis and a limited right are what their
 * code says: another code is one `removed` and one `added`. New ids and new orders are told by `compareRegisters`,
 * and no area sees them but for the order of `languages`; references to a renamed id are no edits.
 */

import type { Facts } from '../compose/context.ts'
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Register } from '../validate/register.ts'
import type { Change } from './change.ts'
import type { Edit } from './edit.ts'

/** The facts of both descriptions in one place: the description itself, or a part of it that both have. */
export interface ScopePair {
  readonly oldRegister: Register
  readonly newRegister: Register
  /** In one form, as `Edit` has it; of a part, its own facts only. */
  readonly old: Facts
  readonly new: Facts
  readonly oldPath: DataPath
  readonly newPath: DataPath
  /** The id of the part on the new side, else of one that went. */
  readonly part: string | undefined
}

export interface Area {
  /**
   * The places whose edits it tells, by prefix of whole steps: `recipients` has `recipients/*` and all below.
   * The longest prefix wins, so that `purposes/*` followed by `/directMarketing` can be another area's.
   */
  readonly places: readonly string[]
  /** Tells all of the edits in its places, each in some change; called once a scope, and only when there are some. */
  readonly tell: (edits: readonly Edit[], scope: ScopePair) => readonly Change[]
}
