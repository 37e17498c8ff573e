/** Puts composed sections in order: the layout's order, merged and attached sections, extra sections, parts. */

import type { Layout } from '../validate/register.ts'
import { composeSections } from './compose-sections.ts'
import { type Composed, type PlacedSection, placed, placedBelow } from './composed-section.ts'
import type { Context } from './context.ts'
import { attach, mergeSections } from './merge-sections.ts'
import { COMPANIONS, isAfterParts, isSectionCode, orderOf } from './section-codes.ts'
import type { SectionComposer } from './section-draft.ts'

/** All sections of the register or part in hand, in order. `composers` are in no particular order. */
export function layOut(
  context: Context,
  layout: Layout,
  composers: readonly SectionComposer[],
  parts: readonly PlacedSection[] = [],
): PlacedSection[] {
  const composed = composeSections(context, layout, composers)
  attach(composed, layout, context)
  mergeSections(context, layout, composed)
  const extras = context.extraSections().filter(({ id }) => composed.has(id))
  const beside = extras.filter(({ id, after }) => !putBelow(composed, id, after))
  const order = arrange(
    layout,
    composed,
    parts.map(({ section }) => section.id),
    beside,
  )
  return order.flatMap((id) => {
    const section = composed.get(id)
    return section === undefined ? parts.filter((part) => part.section.id === id) : [placed(section)]
  })
}

/** An extra section after one that stands below another (a right) stands below it too. */
function putBelow(composed: Map<string, Composed>, id: string, after: string | undefined): boolean {
  const extra = composed.get(id)
  if (extra === undefined || after === undefined) return false
  for (const host of composed.values()) {
    const at = host.sections.findIndex(({ section, holds }) => section.id === after || holds.includes(after))
    if (at < 0) continue
    const sections = [...host.sections.slice(0, at + 1), placedBelow(extra), ...host.sections.slice(at + 1)]
    composed.set(host.id, { ...host, sections })
    composed.delete(id)
    return true
  }
  return false
}

type Extra = ReturnType<Context['extraSections']>[number]

/** The ids of sections and parts in order: those that the layout names first, then those of its standard order. */
function arrange(
  layout: Layout,
  composed: ReadonlyMap<string, Composed>,
  parts: readonly string[],
  extras: readonly Extra[],
): string[] {
  const sequence = sequenceOf(layout, composed)
  const named = new Set(layout.order)
  const order = sequence.filter((id) => composed.has(id) || (named.has(id) && parts.includes(id)))
  const missing = (ids: readonly string[]) => ids.filter((id) => !order.includes(id))
  const isExtra = (id: string) => extras.some((extra) => extra.id === id)
  // What else stands by itself are rights, which come just before the other rights.
  const rights = missing([...composed.keys()]).filter((id) => !isExtra(id))
  order.splice(placeOf('rights', order, sequence), 0, ...rights)
  order.splice(placeOfParts(order), 0, ...missing(parts))
  for (const { id, after } of extras) {
    if (order.includes(id)) continue
    const host = order.findIndex(
      (other) => other === after || composed.get(other)?.holds.includes(after ?? ''),
    )
    const known = after !== undefined && sequence.includes(after)
    const place = host >= 0 ? host + 1 : known ? placeOf(after, order, sequence) : order.length
    order.splice(place, 0, id)
  }
  return order
}

/**
 * The sections that the layout names, then those of its standard order; a summary is read first and companions stay
 * with their hosts unless they are named themselves.
 */
function sequenceOf(layout: Layout, composed: ReadonlyMap<string, Composed>): string[] {
  const named = [...new Set(layout.order)]
  const isOpen = (id: string) => composed.has(id) && !named.includes(id)
  for (const [companion, hosts] of Object.entries(COMPANIONS).toReversed()) {
    const host = hosts.flatMap((id) => holderOf(id, composed) ?? [])[0]
    const at = host === undefined ? -1 : named.indexOf(host)
    if (at >= 0 && isOpen(companion)) named.splice(at + 1, 0, companion)
  }
  return [...new Set([...(isOpen('summary') ? ['summary'] : []), ...named, ...orderOf(layout)])]
}

/** The section itself, or the one that it was merged into. */
function holderOf(id: string, composed: ReadonlyMap<string, Composed>): string | undefined {
  return composed.has(id) ? id : [...composed.values()].find(({ holds }) => holds.includes(id))?.id
}

/** Where a section stands, or would stand if it had anything to say: after the nearest of those before it. */
function placeOf(id: string, order: readonly string[], sequence: readonly string[]): number {
  const at = order.indexOf(id)
  if (at >= 0) return at
  const before = sequence.slice(0, sequence.indexOf(id)).findLast((other) => order.includes(other))
  return before === undefined ? 0 : order.indexOf(before) + 1
}

/** The parts of a document of several registers stand before the rights, which close every notice. */
function placeOfParts(order: readonly string[]): number {
  const at = order.findIndex((_, index) =>
    order.slice(index).every((id, later) => isAfterParts(id) || (later > 0 && !isSectionCode(id))),
  )
  return at < 0 ? order.length : at
}
