/** A part of a document of several registers: a section that holds the sections of its own facts. */

import type { Layout } from '../validate/register.ts'
import { SHARED_SECTIONS } from '../validate/shared-sections.ts'
import type { PlacedSection } from './composed-section.ts'
import type { Context } from './context.ts'
import { layOut } from './lay-out.ts'
import { SECTION_COMPOSERS } from './section-composers.ts'

/** Who may be complained to and how changes are told is common; rights too, unless the part tells its own. */
export function placePart(part: Context, layout: Layout): PlacedSection {
  const { id, name, rights } = part.part()
  const composers = SECTION_COMPOSERS.filter(
    ({ code }) => !SHARED_SECTIONS.includes(code) && (code !== 'rights' || rights !== undefined),
  )
  const own = new Set(part.extraSections().map((extra) => extra.id))
  const sections = layOut(part, layout, composers).map((place) => prefixed(place, id, own))
  const texts = part.register.sections?.[id] ?? {}
  const blocks = (['before', 'replace', 'after'] as const).flatMap((place) =>
    part.blocks(texts[place], `/sections/${id}/${place}`),
  )
  return {
    section: {
      id,
      ...part.headline(texts.heading ?? name),
      boxed: false,
      blocks,
      sections: texts.replace === undefined ? sections : [],
    },
    numbered: texts.numbered ?? true,
    ...(texts.number === undefined ? {} : { givenNumber: texts.number }),
    holds: [],
  }
}

/** Anchors are unique in the notice: those below a part carry its id, but for sections that have one of their own. */
function prefixed(place: PlacedSection, part: string, own: ReadonlySet<string>): PlacedSection {
  const { section, holds } = place
  const name = (id: string) => (own.has(id) ? id : `${part}-${id}`)
  return {
    ...place,
    section: {
      ...section,
      id: name(section.id),
      sections: section.sections.map((below) => prefixed(below, part, own)),
    },
    holds: holds.map(name),
  }
}
