/** Makes one section of several: small ones flow into their host, others are merged by the layout. */
import { formatList } from '../locale/format-list.ts'
import type { Layout } from '../validate/register.ts'
import { allBlocks, type Composed, type PlacedSection, placedBelow } from './composed-section.ts'
import type { Context } from './context.ts'
import { uncapitalised } from './inline.ts'
import { ATTACHED, type SectionCode } from './section-codes.ts'
import type { Headline } from './wording.ts'

/** Lets small sections flow into the one they belong to, unless the layout gives them a place of their own. */
export function attach(composed: Map<string, Composed>, layout: Layout, context: Context): void {
  const named = new Set([...(layout.order ?? []), ...(layout.merge ?? []).flatMap((merge) => merge.sections)])
  for (const [code, hosts] of Object.entries(ATTACHED) as [SectionCode, readonly SectionCode[]][]) {
    const section = composed.get(code)
    const host = hosts.flatMap((id) => composed.get(id) ?? [])[0]
    if (section === undefined || host === undefined || named.has(code)) continue
    if (section.texts.heading !== undefined || section.texts.number !== undefined) continue
    // An officer who exists has a section of their own; that there is none is said beside the contact or controller.
    if (code === 'dpo' && context.facts.dpo !== 'none') continue
    composed.set(host.id, {
      ...host,
      blocks: [...host.blocks, ...allBlocks(section)],
      holds: [...host.holds, code, ...section.holds],
    })
    composed.delete(code)
  }
}

/** Prints several sections as one, where the first of them stood. */
export function mergeSections(
  context: Context,
  layout: Layout,
  composed: Map<string, Composed>,
): Map<string, Composed> {
  for (const { sections: ids, heading, subheadings } of layout.merge ?? []) {
    const members = ids.flatMap((id) => composed.get(id) ?? [])
    const [first] = members
    if (first === undefined || members.length < 2) continue
    // The first keeps its place among its neighbours.
    for (const member of members.slice(1)) composed.delete(member.id)
    const citation = mergedCitation(members)
    const { citation: _, calls: __, ...host } = first
    composed.set(first.id, {
      ...host,
      // With sub-headings each keeps its own citation.
      ...(citation === undefined || subheadings === true ? {} : { citation }),
      ...(heading === undefined ? mergedHeading(context, layout, members) : context.headline(heading)),
      boxed: members.every((member) => member.boxed),
      blocks: subheadings === true ? [] : members.flatMap(allBlocks),
      after: [],
      sections:
        subheadings === true
          ? members.map((member, index) => nested(context, member, index === 0))
          : members.flatMap((member) => member.sections),
      holds: members.flatMap((member) =>
        subheadings === true ? member.holds : [member.id, ...member.holds],
      ),
    })
  }
  return composed
}

/** The merged section takes the anchor and number of its first member, so that member's sub-heading needs others. */
function nested(context: Context, member: Composed, isFirst: boolean): PlacedSection {
  if (!isFirst) return placedBelow(member)
  const id = `${member.id}-own`
  const { number, numbered } = context.texts(id)
  const texts = {
    ...(number === undefined ? {} : { number }),
    ...(numbered === undefined ? {} : { numbered }),
  }
  return placedBelow({ ...member, id, texts })
}

/** What each member rests on, once. */
function mergedCitation(members: readonly Composed[]): string | undefined {
  const citations = members.flatMap(({ citation }) => citation ?? [])
  return citations.length === 0 ? undefined : [...new Set(citations)].join('; ')
}

/** The locale's heading for the pair, else the headings one after another. */
function mergedHeading(context: Context, layout: Layout, members: readonly Composed[]): Headline {
  const { headings } = context.phrases
  const pair = members
    .map(({ id }) => id)
    .sort()
    .join(' ')
  const known =
    pair === 'recipients transfers'
      ? headings['recipients-transfers']
      : pair === 'retention security'
        ? headings['security-retention']
        : undefined
  if (known !== undefined && members.every(({ texts }) => texts.heading === undefined))
    return { heading: context.heading(known) }
  const calls = members.flatMap((member) => member.calls ?? [])
  const called = calls.length === 0 ? {} : { calls }
  if (layout.headings === 'question')
    return { heading: members.map(({ heading }) => heading).join(' '), ...called }
  const names = members.map(({ heading, texts }, index) =>
    index === 0 || texts.heading !== undefined ? heading : uncapitalised(heading),
  )
  return { heading: formatList(names, context.locale), ...called }
}
