/** Gives references to sections their words and their target, once every section has its number. */
import { fill } from '../locale/fill.ts'
import type { PlacedSection } from './composed-section.ts'
import type { Context } from './context.ts'
import { words } from './inline.ts'
import type { Inline, Section } from './notice.ts'

/** Where each id leads: the section itself, or the one that holds it after merging. */
export type SectionIndex = ReadonlyMap<string, Section>

export function indexSections(sections: readonly Section[], placed: readonly PlacedSection[]): SectionIndex {
  const index = new Map<string, Section>()
  const visit = (section: Section, place: PlacedSection | undefined): void => {
    index.set(section.id, section)
    for (const held of place?.holds ?? []) if (!index.has(held)) index.set(held, section)
    section.sections.forEach((below, at) => {
      visit(below, place?.section.sections[at])
    })
  }
  sections.forEach((section, at) => {
    visit(section, placed[at])
  })
  return index
}

/**
 * `[](#retention)` becomes the number of the section; a reference with words of its own keeps them.
 * A section that this notice has not (in this language, or because it had nothing to say) leaves the words alone.
 */
export function resolveReference(inline: Inline, index: SectionIndex, context: Context): Inline {
  if (inline.kind !== 'reference') return inline
  const section = index.get(inline.section)
  if (section === undefined) return { kind: 'emphasis', children: inline.children }
  const children = inline.children.length > 0 ? inline.children : [words(sectionWords(section, context))]
  return { kind: 'reference', section: section.id, children }
}

/** The number alone, so that the writer inflects the word before it: “kohdassa 8”, “in section 8”. */
function sectionWords({ number, heading }: Section, context: Context): string {
  return number ?? fill(context.say(context.phrases.words.referenceUnnumbered), { heading })
}
