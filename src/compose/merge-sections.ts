/** Makes one section of several: small ones flow into their host, others are merged by the layout. */
import { formatList } from '../locale/format-list.ts'
import type { Layout } from '../validate/register.ts'
import { allBlocks, type Composed, placed } from './composed-section.ts'
import type { Context } from './context.ts'
import { ATTACHED, type SectionCode } from './section-codes.ts'

/** Lets small sections flow into the one they belong to, unless the layout gives them a place of their own. */
export function attach(composed: Map<SectionCode, Composed>, layout: Layout, context: Context): void {
  const placed = new Set([
    ...(layout.order ?? []),
    ...(layout.merge ?? []).flatMap((merge) => merge.sections),
  ])
  for (const [code, hostCode] of Object.entries(ATTACHED) as [SectionCode, SectionCode][]) {
    const section = composed.get(code)
    const host = composed.get(hostCode)
    if (section === undefined || host === undefined || placed.has(code)) continue
    if (section.texts.heading !== undefined) continue
    // An officer who exists has a section of their own; that there is none is said beside the contact.
    if (code === 'dpo' && context.facts.dpo !== 'none') continue
    composed.set(hostCode, {
      ...host,
      blocks: [...host.blocks, ...allBlocks(section)],
      holds: [...host.holds, code],
    })
    composed.delete(code)
  }
}

/** Prints several sections as one, where the first of them stood. */
export function mergeSections(
  context: Context,
  layout: Layout,
  composed: Map<SectionCode, Composed>,
): Map<SectionCode, Composed> {
  for (const { sections: codes, heading, subheadings } of layout.merge ?? []) {
    const members = codes.flatMap((code) => composed.get(code) ?? [])
    const [first] = members
    if (first === undefined || members.length < 2) continue
    for (const member of members) composed.delete(member.code)
    const nested = members.map((member) => placed(member, { numbered: false }))
    composed.set(first.code, {
      ...first,
      heading: heading === undefined ? mergedHeading(context, layout, members) : context.text(heading),
      boxed: members.every((member) => member.boxed),
      blocks: subheadings === true ? [] : members.flatMap(allBlocks),
      after: [],
      sections:
        subheadings === true
          ? nested.map(({ section, ...rest }) => ({
              ...rest,
              section: { ...section, id: partId(first, section.id) },
            }))
          : members.flatMap((member) => member.sections),
      holds: members.flatMap((member) =>
        subheadings === true ? member.holds : [member.code, ...member.holds],
      ),
    })
  }
  return composed
}

/** The merged section takes the anchor of its first member, so that member's own sub-heading needs another. */
function partId(first: Composed, id: string): string {
  return id === first.code ? `${id}-own` : id
}

/** The locale's heading for the pair, else the headings one after another. */
function mergedHeading(context: Context, layout: Layout, members: readonly Composed[]): string {
  const codes = members.map((member) => member.code)
  const { headings } = context.phrases
  const style = layout.headings ?? 'statement'
  const known =
    [...codes].sort().join('-') === 'recipients-transfers'
      ? 'recipients-transfers'
      : [...codes].sort().reverse().join('-')
  if (known === 'recipients-transfers' || known === 'security-retention')
    return context.say(headings[known][style])
  const names = members.map((member) => member.heading)
  return style === 'question' ? names.join(' ') : formatList(names, context.locale)
}
