/** Tells facts of which each is one sentence: what became of them, and what that means. */
import type { ScopePair } from './area.ts'
import type { Change, ChangeKind, Effect, Remark, Shown, Tier } from './change.ts'
import type { Edit } from './edit.ts'
import { factName } from './fact-names.ts'
import { layoutChanged } from './kinds/document.ts'
import { change } from './make-change.ts'
import { shownFact } from './shown-fact.ts'
import { spellingTierOf } from './spelling-tier.ts'

/** How a fact is told when it comes, goes or changes. */
export interface Telling {
  readonly kind: ChangeKind
  readonly variant?: string
  readonly effect?: Effect
  readonly tier?: Tier
  readonly remarks?: readonly Remark[]
  readonly reason?: ChangeKind['reason'] | undefined
}

/** What came, what went, and what is there still but says something else. */
export interface FactTelling {
  readonly added: Telling
  readonly changed: Telling
  readonly removed: Telling
}

/**
 * The change of one edit, with `{what}`, `{from}` and `{to}` by its place.
 *
 * @param args what the sentence shows besides, such as `{name}`
 */
export function tellFact(
  edit: Edit,
  scope: ScopePair,
  { kind, variant, effect, tier, remarks, reason }: Telling,
  args: Readonly<Record<string, Shown>> = {},
): Change {
  return change(kind, {
    edits: [edit],
    variant,
    effect,
    tier: spellingTierOf([edit], scope) ?? tier,
    remarks,
    reason,
    args: {
      what: factName(edit.place),
      from: shownFact(edit.from, edit.place, 'old', scope),
      to: shownFact(edit.to, edit.place, 'new', scope),
      ...args,
    },
  })
}

/** The same by what became of the fact. */
export function tellByKind(
  edit: Edit,
  scope: ScopePair,
  telling: FactTelling,
  args: Readonly<Record<string, Shown>> = {},
): Change {
  return tellFact(edit, scope, telling[stateOf(edit)], args)
}

/** What became of a fact: `none` is a fact as any other. */
export function stateOf(edit: Edit): keyof FactTelling {
  if (edit.from === undefined) return 'added'
  return edit.to === undefined ? 'removed' : 'changed'
}

/** A form that the layout has, such as a list in place of a table. */
export function tellLayout(edit: Edit): Change {
  return change(layoutChanged, { edits: [edit], args: { what: factName(edit.place) } })
}
