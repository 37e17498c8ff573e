/** Where a recipient handles the data: rows 39 and 42 of the table of materiality. */
import { EEA } from '../law/eea.ts'
import type { ScopePair } from './area.ts'
import type { Change, Shown } from './change.ts'
import type { Edit } from './edit.ts'
import { factName } from './fact-names.ts'
import { recipientDetailChanged } from './kinds/recipients.ts'
import { transferAdded, transferRemoved } from './kinds/transfers.ts'
import { change } from './make-change.ts'
import { shownItems } from './shown-fact.ts'

/**
 * One change of all locations of a recipient. A third country weighs by itself; within the EU and the EEA the place
 * puts nobody in another position.
 *
 * @param lists the locations on both sides
 */
export function tellLocations(
  edits: readonly Edit[],
  lists: { readonly old: readonly string[]; readonly new: readonly string[] },
  name: Shown,
  scope: ScopePair,
): Change[] {
  if (edits.length === 0) return []
  const [come, gone] = [
    edits.filter(({ to }) => to !== undefined),
    edits.filter(({ to }) => to === undefined),
  ]
  const third = come.filter(({ to }) => !EEA.has(String(to)))
  const left = gone.filter(({ from }) => !EEA.has(String(from)))
  const ordered = [
    ...third,
    ...left,
    ...edits.filter((edit) => !third.includes(edit) && !left.includes(edit)),
  ]
  const [from, to] = [shownItems(gone, 'old', scope), shownItems(come, 'new', scope)]
  if (third.length > 0) {
    const variant =
      lists.old.some((country) => !EEA.has(country)) || gone.length === 0 ? 'country' : 'relocated'
    const args = { name, from, to: variant === 'country' ? shownItems(third, 'new', scope) : to }
    return [change(transferAdded, { edits: ordered, variant, args })]
  }
  const args = { name, what: factName('recipients/*/location'), from, to }
  if (lists.new.length === 0)
    return [
      change(recipientDetailChanged, { edits: ordered, variant: 'untold', effect: 'incomparable', args }),
    ]
  if (left.length > 0) {
    const isHome = come.length > 0 && lists.new.every((country) => EEA.has(country))
    const away = isHome ? from : shownItems(left, 'old', scope)
    return [
      change(transferRemoved, {
        edits: ordered,
        variant: isHome ? 'relocated' : 'country',
        args: { name, from: away, to },
      }),
    ]
  }
  const variant = gone.length === 0 ? 'told' : come.length === 0 ? 'untold' : 'default'
  return [change(recipientDetailChanged, { edits: ordered, variant, args })]
}
