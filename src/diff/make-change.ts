/** Makes a change of a kind from the edits that it tells. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Provision } from '../lint/provision.ts'
import type { Change, ChangeKind, Effect, Remark, Shown, Tier } from './change.ts'
import type { Edit } from './edit.ts'
import { weightOf } from './weight.ts'

export interface ChangeDetails {
  /** The edits that it tells, the telling one first; none of a consequence that no edit of its own brought. */
  readonly edits: readonly Edit[]
  /** The key of the text; `default` by itself. */
  readonly variant?: string | undefined
  /** One of those of the kind; the first of them by itself. */
  readonly effect?: Effect | undefined
  /** Only where it is not that of the kind: a text that replaces a wording has the tier of what it replaces. */
  readonly tier?: Tier | undefined
  /** By itself that of the kind or of the variant. */
  readonly reason?: readonly Provision[] | undefined
  readonly args?: Readonly<Record<string, Shown>> | undefined
  readonly remarks?: readonly Remark[] | undefined
  readonly consequences?: readonly Change[] | undefined
  /** By themselves those of the first edit; needed where there is none. */
  readonly at?: { readonly side: 'old' | 'new'; readonly path: DataPath } | undefined
  readonly from?: unknown
  readonly to?: unknown
}

/**
 * A change with its weight. The part of the document, the remarks that follow from what was missing before, and those
 * of one language are added by `compareRegisters`.
 *
 * @throws {Error} where the kind has no such text or effect: a fault of the area
 */
export function change(kind: ChangeKind, details: ChangeDetails): Change {
  const { edits, variant = 'default', effect = kind.effects[0], tier = kind.tier } = details
  if (kind.texts[variant] === undefined) throw new Error(`${kind.id} has no text ${variant}`)
  if (!kind.effects.includes(effect)) throw new Error(`${kind.id} has no effect ${effect}`)
  const [first] = edits
  return {
    kind,
    variant,
    tier,
    effect,
    reason: details.reason ?? kind.reasonOf?.[variant] ?? kind.reason,
    weight: weightOf(tier, effect),
    ...(details.at ?? placeOf(first)),
    from: 'from' in details ? details.from : first?.from,
    to: 'to' in details ? details.to : first?.to,
    args: details.args ?? {},
    remarks: details.remarks ?? [],
    consequences: details.consequences ?? [],
    edits,
  }
}

/** The same change with something else said of it; its weight follows. */
export function withDetails(
  told: Change,
  changed: Partial<
    Pick<Change, 'tier' | 'effect' | 'reason' | 'remarks' | 'languages' | 'part' | 'consequences' | 'weight'>
  >,
): Change {
  const whole = { ...told, ...changed }
  return { ...whole, weight: changed.weight ?? weightOf(whole.tier, whole.effect) }
}

/** What is there still is pointed at in the new description. */
function placeOf(edit: Edit | undefined): Pick<Change, 'side' | 'path'> {
  if (edit?.newPath !== undefined) return { side: 'new', path: edit.newPath }
  return edit?.oldPath === undefined ? { side: 'new', path: [] } : { side: 'old', path: edit.oldPath }
}
