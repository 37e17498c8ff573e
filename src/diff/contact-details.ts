/** Changed details of whoever can be reached: each detail as a whole, and apart those that were the only way to exercise rights. */
import { isMapping } from '../validate/mapping.ts'
import type { ScopePair } from './area.ts'
import type { Change, ChangeKind, Effect, Shown } from './change.ts'
import type { Edit } from './edit.ts'
import { factName } from './fact-names.ts'
import { rightsContactReplaced } from './kinds/contact.ts'
import { change } from './make-change.ts'
import { isWithin, itemAt } from './places.ts'
import { areSameNumbers, areWaysReplaced, isWay } from './rights-ways.ts'
import { shownList } from './shown.ts'
import { shownDetail } from './shown-contact.ts'

/** One detail of one holder, however many edits it takes: a new street and its postal code are one address. */
export interface Detail {
  readonly key: string
  readonly edits: readonly [Edit, ...Edit[]]
  /** Who has it, on both sides. */
  readonly old: unknown
  readonly new: unknown
  readonly from: unknown
  readonly to: unknown
}

/**
 * @param place where the holder stands: `contacts/*`, `dpo`
 * @param only the holder, where it is no item of a list
 */
export function detailsOf(
  edits: readonly Edit[],
  place: string,
  only?: { readonly old: unknown; readonly new: unknown },
): Detail[] {
  const details = new Map<string, Detail>()
  const holders = new Map<unknown, number>()
  for (const edit of edits) {
    const holder = only ?? itemAt(edit, place)
    if (holder === undefined || edit.place === place || !isWithin(edit.place, place)) continue
    const key = edit.place.slice(place.length + 1).split('/')[0] ?? ''
    if (!holders.has(holder.new)) holders.set(holder.new, holders.size)
    const name = `${holders.get(holder.new)} ${key}`
    const { old, new: now } = holder
    const known = details.get(name)?.edits
    const all: Detail['edits'] = known === undefined ? [edit] : [...known, edit]
    details.set(name, { key, edits: all, old, new: now, from: detailAt(old, key), to: detailAt(now, key) })
  }
  return [...details.values()]
}

/** The kind by which details are told, and its variants by what became of them. */
export interface DetailTelling {
  readonly kind: ChangeKind
  readonly changed?: string
  readonly added?: string
  readonly removed?: string
  readonly effect?: Effect
}

/** One detail with `{name}`, `{what}`, `{from}` and `{to}`. */
export function tellDetail(detail: Detail, place: string, name: Shown, telling: DetailTelling): Change {
  const { key, edits, from, to } = detail
  const { kind, changed = 'default', added = 'added', removed = 'removed', effect } = telling
  const args = {
    name,
    what: factName(`${place}/${key}`),
    from: shownDetail(key, from),
    to: shownDetail(key, to),
  }
  const variant = from === undefined ? added : to === undefined ? removed : changed
  const tier = key === 'phones' && areSameNumbers(from, to) ? 'C' : undefined
  return change(kind, { edits, variant, effect, tier, args, from, to })
}

/**
 * Row 8: where no way to exercise rights is left of those that there were, the details that were such ways are told as
 * one; the rest is left.
 */
export function tellReplacedWays(
  details: readonly Detail[],
  scope: ScopePair,
): { readonly told: readonly Change[]; readonly rest: readonly Detail[] } {
  if (!areWaysReplaced(scope)) return { told: [], rest: details }
  const isPart = ({ key, from, to }: Detail) =>
    (from !== undefined && isWay(key, from, 'old', scope)) ||
    (to !== undefined && isWay(key, to, 'new', scope))
  const ways = details.filter(isPart)
  const before = ways.filter(({ from }) => from !== undefined)
  if (before.length === 0) return { told: [], rest: details }
  const after = ways.filter(({ to }) => to !== undefined)
  const told = change(rightsContactReplaced, {
    edits: ways.flatMap(({ edits }) => edits),
    variant: after.length === 0 ? 'removed' : 'default',
    args: {
      from: shownList(before.map(({ key, from }) => shownDetail(key, from))),
      to: shownList(after.map(({ key, to }) => shownDetail(key, to))),
    },
  })
  return { told: [told], rest: details.filter((detail) => !isPart(detail)) }
}

function detailAt(holder: unknown, key: string): unknown {
  return isMapping(holder) ? holder[key] : undefined
}
