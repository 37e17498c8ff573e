/** Runs the section composers and lays the user's headings and texts around what they say. */
import type { Layout } from '../validate/register.ts'
import { type Composed, placedBelow } from './composed-section.ts'
import type { Context } from './context.ts'
import { mergeSections } from './merge-sections.ts'
import type { SectionComposer, SectionDraft, SubsectionDraft } from './section-draft.ts'

/** Every section that has something to say, by its id: those of the facts, rights of their own, extra sections. */
export function composeSections(
  context: Context,
  layout: Layout,
  composers: readonly SectionComposer[],
): Map<string, Composed> {
  const composed = new Map<string, Composed>()
  const keep = (section: Composed | undefined): void => {
    if (section !== undefined) composed.set(section.id, section)
  }
  for (const composer of composers) {
    const draft = composer.compose(context)
    const section = composeSection(context, layout, composer.code, draft)
    keep(section)
    const beside = (draft?.beside ?? []).flatMap((right) => composeBelow(context, right) ?? [])
    // Where all of a section stands beside it, references to it lead to the first of what took its place.
    beside.forEach((right, index) => {
      keep(section === undefined && index === 0 ? { ...right, holds: [composer.code] } : right)
    })
  }
  for (const extra of context.extraSections()) {
    const { id, heading, text, at, number, numbered } = extra
    keep({
      id,
      ...context.headline(heading),
      boxed: false,
      blocks: context.blocks(text, at),
      after: [],
      sections: [],
      texts: {
        heading,
        ...(number === undefined ? {} : { number }),
        ...(numbered === undefined ? {} : { numbered }),
      },
      holds: [],
    })
  }
  return composed
}

function composeSection(
  context: Context,
  layout: Layout,
  code: SectionComposer['code'],
  draft: SectionDraft | undefined,
): Composed | undefined {
  const below = new Map<string, Composed>()
  for (const section of draft?.sections ?? []) {
    const composed = composeBelow(context, section)
    if (composed !== undefined) below.set(section.id, composed)
  }
  const merged = [...mergeSections(context, layout, below).values()].map(placedBelow)
  const texts = context.texts(code)
  const sections = texts.replace === undefined ? merged : []
  const heading = context.heading(context.phrases.headings[draft?.heading ?? code])
  const own = {
    id: code,
    heading,
    boxed: draft?.boxed === true,
    led: draft?.led === true,
    blocks: draft?.blocks ?? [],
  }
  return surrounded(context, own, sections)
}

function composeBelow(context: Context, draft: SubsectionDraft): Composed | undefined {
  return surrounded(context, draft, [])
}

/** The section with the user's heading and with the texts before, after and in place of its own. */
function surrounded(
  context: Context,
  draft: SubsectionDraft,
  sections: Composed['sections'],
): Composed | undefined {
  const texts = context.texts(draft.id)
  const at = `/sections/${context.anchor(draft.id)}`
  const lead = context.blocks(texts.lead, `${at}/lead`)
  const facts = draft.led === true && lead.length > 0 ? draft.blocks.slice(1) : draft.blocks
  const own = texts.replace === undefined ? facts : context.blocks(texts.replace, `${at}/replace`)
  const blocks = [...context.blocks(texts.before, `${at}/before`), ...lead, ...own]
  const after = context.blocks(texts.after, `${at}/after`)
  if (blocks.length === 0 && after.length === 0 && sections.length === 0) return undefined
  return {
    ...draft,
    ...(texts.heading === undefined ? {} : context.headline(texts.heading)),
    blocks,
    after,
    sections,
    texts,
    holds: [],
  }
}
