/** Puts composed sections in order: the layout's order, merged and attached sections, extra sections, parts. */

import type { Layout, Register } from '../validate/register.ts'
import { type Composed, type PlacedSection, placed } from './composed-section.ts'
import type { Context } from './context.ts'
import { attach, mergeSections } from './merge-sections.ts'
import { AFTER_PARTS, isSectionCode, SECTION_CODES, type SectionCode } from './section-codes.ts'
import type { SectionComposer, SectionDraft } from './section-draft.ts'

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
