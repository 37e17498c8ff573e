/** Gives references to sections their words and their target, once every section has its number. */
import { fill } from '../locale/fill.ts'
import type { PlacedSection } from './composed-section.ts'
import type { Context } from './context.ts'
import { words } from './inline.ts'
import type { Inline, Section } from './notice.ts'
import { isSectionCode } from './section-codes.ts'

/** Where a reference leads, and what it prints when it has no words of its own. */
interface Target {
  readonly section: Section
  readonly reference?: string
}

/** Where each id leads: the section itself, or the one that holds it after merging. */
export type SectionIndex = ReadonlyMap<string, Target>

export function indexSections(sections: readonly Section[], placed: readonly PlacedSection[]): SectionIndex {
  const own = new Map<string, Target>()
  const held = new Map<string, Target>()
  const visit = (section: Section, place: PlacedSection | undefined): void => {
    const target = { section, ...(place?.reference === undefined ? {} : { reference: place.reference }) }
    own.set(section.id, target)
    for (const id of place?.holds ?? []) held.set(id, target)
    section.sections.forEach((below, at) => {
      visit(below, place?.section.sections[at])
    })
  }
  sections.forEach((section, at) => {
    visit(section, placed[at])
  })
  return new Map([...held, ...own])
}

/**
 * `[](#retention)` becomes the number of the section; a reference with words of its own keeps them.
 *
 * Within a part of a document of several registers it leads to the part's own section, where there is one. A section
 * that this notice has not (in this language, or because it had nothing to say) leaves the words alone.
 */
export function resolveReference(
  inline: Inline,
  index: SectionIndex,
  context: Context,
  part?: string,
): Inline {
  if (inline.kind !== 'reference') return inline
  const own = part === undefined ? undefined : index.get(`${part}-${inline.section}`)
  const target = own ?? index.get(inline.section)
  if (target === undefined) return { kind: 'emphasis', children: unled(inline, context) }
  const children = inline.children.length > 0 ? inline.children : [words(targetWords(target, context))]
  return { kind: 'reference', section: target.section.id, children }
}

/** A sentence must not break off where nothing is told of a section: its heading says what is not there. */
function unled(
  { section, children }: Extract<Inline, { kind: 'reference' }>,
  context: Context,
): readonly Inline[] {
  if (children.length > 0 || !isSectionCode(section)) return children
  return [words(named(context.heading(context.phrases.headings[section]), context))]
}

/** The number alone, so that the writer inflects the word before it: “kohdassa 8”, “in section 8”. */
function targetWords({ section, reference }: Target, context: Context): string {
  return reference ?? section.number ?? named(section.heading, context)
}

function named(heading: string, context: Context): string {
  return fill(context.say(context.phrases.words.referenceUnnumbered), { heading })
}
