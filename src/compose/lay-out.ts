/** Puts composed sections in order: the layout's order, merged and attached sections, extra sections, parts. */

import { formatList } from '../locale/format-list.ts'
import type { Layout, Register } from '../validate/register.ts'
import type { Context } from './context.ts'
import type { Block, Section } from './notice.ts'
import { AFTER_PARTS, ATTACHED, isSectionCode, SECTION_CODES, type SectionCode } from './section-codes.ts'
import type { SectionComposer, SectionDraft } from './section-draft.ts'

/** A section in its place, before numbers are given. */
export interface PlacedSection {
  readonly section: Omit<Section, 'sections'> & { readonly sections: readonly PlacedSection[] }
  readonly numbered: boolean
  /** The number as the user gave it, for explicit numbering. */
  readonly givenNumber?: string
  /** Ids of other sections whose content stands here: merged and attached ones. */
  readonly holds: readonly string[]
}

type SectionTexts = NonNullable<Register['sections']>[string]

interface Composed {
  readonly code: SectionCode
  readonly heading: string
  readonly boxed: boolean
  readonly blocks: readonly Block[]
  /** The user's closing text: it closes the section also when another one flows in. */
  readonly after: readonly Block[]
  readonly sections: readonly PlacedSection[]
  readonly texts: SectionTexts
  readonly holds: readonly string[]
}

/** All sections of the register or part in hand, in order. `composers` are in no particular order. */
export function layOut(
  context: Context,
  layout: Layout,
  composers: readonly SectionComposer[],
): PlacedSection[] {
  const composed = new Map<SectionCode, Composed>()
  for (const composer of composers) {
    const section = composeSection(context, layout, composer)
    if (section !== undefined) composed.set(composer.code, section)
  }
  attach(composed, layout, context)
  const merged = mergeSections(context, layout, composed)
  return arrange(context, layout, merged)
}

function composeSection(context: Context, layout: Layout, composer: SectionComposer): Composed | undefined {
  const { code } = composer
  const texts = context.texts(code)
  const draft = composer.compose(context)
  const at = `/sections/${code}`
  const before = context.blocks(texts.before, `${at}/before`)
  const after = context.blocks(texts.after, `${at}/after`)
  const instead = context.blocks(texts.replace, `${at}/replace`)
  const own = texts.replace === undefined ? (draft?.blocks ?? []) : instead
  const blocks = [...before, ...own]
  const sections = texts.replace === undefined ? (draft?.sections ?? []) : []
  if (blocks.length === 0 && after.length === 0 && sections.length === 0) return undefined
  return {
    code,
    heading: headingOf(context, layout, code, draft),
    boxed: draft?.boxed === true,
    blocks,
    after,
    sections: sections.map((section) => ({
      section: { ...section, sections: [] },
      numbered: false,
      holds: [],
    })),
    texts,
    holds: [],
  }
}

function headingOf(
  context: Context,
  layout: Layout,
  code: SectionCode,
  draft: SectionDraft | undefined,
): string {
  const own = context.texts(code).heading
  if (own !== undefined) return context.text(own)
  return context.say(context.phrases.headings[draft?.heading ?? code][layout.headings ?? 'statement'])
}

/** Lets small sections flow into the one they belong to, unless the layout gives them a place of their own. */
function attach(composed: Map<SectionCode, Composed>, layout: Layout, context: Context): void {
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
function mergeSections(
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

/** The order of the layout first, then the standard order; extra sections after the section they name. */
function arrange(
  context: Context,
  layout: Layout,
  composed: ReadonlyMap<SectionCode, Composed>,
): PlacedSection[] {
  const extras = context.isPart ? [] : (context.register.extraSections ?? [])
  const wanted = [...new Set([...(layout.order ?? []), ...standardRest(layout)])]
  const order: string[] = wanted.filter(
    (id) => composed.has(id as SectionCode) || extras.some((extra) => extra.id === id),
  )
  for (const extra of extras) {
    if (order.includes(extra.id)) continue
    const host =
      extra.after === undefined ? -1 : order.findIndex((id) => holdsSection(composed, id, extra.after ?? ''))
    order.splice(host < 0 ? order.length : host + 1, 0, extra.id)
  }
  return order.flatMap((id) => {
    const section = isSectionCode(id) ? composed.get(id) : undefined
    if (section !== undefined) return [placed(section, {})]
    const extra = extras.find((candidate) => candidate.id === id)
    return extra === undefined ? [] : [placedExtra(context, extra)]
  })
}

function holdsSection(composed: ReadonlyMap<SectionCode, Composed>, id: string, wanted: string): boolean {
  return id === wanted || (composed.get(id as SectionCode)?.holds.includes(wanted) ?? false)
}

/** In the traditional layout the register's name comes first and protection before retention. */
function standardRest(layout: Layout): readonly string[] {
  if (layout.name !== 'traditional') return SECTION_CODES
  const first: SectionCode[] = [
    'summary',
    'introduction',
    'controller',
    'representative',
    'contact',
    'dpo',
    'register',
  ]
  const rest = SECTION_CODES.filter(
    (code) => !first.includes(code) && code !== 'retention' && code !== 'deletion',
  )
  const at = rest.indexOf('logs') + 1
  return [...first, ...rest.slice(0, at), 'retention', 'deletion', ...rest.slice(at)]
}

function allBlocks({ blocks, after }: Composed): Block[] {
  return [...blocks, ...after]
}

function placed(composed: Composed, overrides: { readonly numbered?: boolean }): PlacedSection {
  const { code, heading, boxed, sections, texts, holds } = composed
  return {
    section: { id: code, heading, boxed, blocks: allBlocks(composed), sections },
    // A summary is read before the numbered sections and is none of them.
    numbered: overrides.numbered ?? texts.numbered ?? code !== 'summary',
    ...(texts.number === undefined ? {} : { givenNumber: texts.number }),
    holds,
  }
}

type ExtraSection = NonNullable<Register['extraSections']>[number]

function placedExtra(context: Context, extra: ExtraSection): PlacedSection {
  const index = (context.register.extraSections ?? []).indexOf(extra)
  const blocks = context.blocks(extra.text, `/extraSections/${index}/text`)
  return {
    section: { id: extra.id, heading: context.text(extra.heading), boxed: false, blocks, sections: [] },
    numbered: extra.numbered ?? true,
    ...(extra.number === undefined ? {} : { givenNumber: extra.number }),
    holds: [],
  }
}

/** Puts the parts of a document of several registers before the rights, which close every notice. */
export function withParts(
  sections: readonly PlacedSection[],
  parts: readonly PlacedSection[],
): PlacedSection[] {
  const at = sections.findIndex(({ section }) => (AFTER_PARTS as readonly string[]).includes(section.id))
  const split = at < 0 ? sections.length : at
  return [...sections.slice(0, split), ...parts, ...sections.slice(split)]
}
