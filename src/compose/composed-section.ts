/** A section after its composer has spoken, before it has its place and number. */
import type { Register } from '../validate/register.ts'
import type { Block, Inline, Section } from './notice.ts'

/** A section in its place, before numbers are given. */
export interface PlacedSection {
  readonly section: Omit<Section, 'sections'> & { readonly sections: readonly PlacedSection[] }
  readonly numbered: boolean
  /** The number as the user gave it, for explicit numbering. */
  readonly givenNumber?: string
  /** Ids of other sections whose content stands here: merged and attached ones. */
  readonly holds: readonly string[]
  /** What references to it print, where that is not its number. */
  readonly reference?: string
}

/** What a user writes over a section: heading, number, texts around the facts or in their place. */
export type SectionTexts = NonNullable<Register['sections']>[string]

/** The content of one section, with what the user wrote around it. */
export interface Composed {
  /** Code of the section, anchor of the right, or id of the extra section. */
  readonly id: string
  readonly heading: string
  readonly calls?: readonly Inline[]
  readonly citation?: string
  readonly boxed: boolean
  readonly blocks: readonly Block[]
  /** The user's closing text: it closes the section also when another one flows in. */
  readonly after: readonly Block[]
  readonly sections: readonly PlacedSection[]
  readonly texts: SectionTexts
  readonly holds: readonly string[]
}

/** Everything in the section itself, the user's closing text last. */
export function allBlocks({ blocks, after }: Composed): Block[] {
  return [...blocks, ...after]
}

/** The section where it will stand; a summary is read before the numbered sections and is none of them. */
export function placed(composed: Composed): PlacedSection {
  return place(composed, composed.texts.numbered ?? composed.id !== 'summary')
}

/** The section below another one, where it has a number only if it was given one. */
export function placedBelow(composed: Composed): PlacedSection {
  return place(composed, composed.texts.numbered ?? false)
}

function place(composed: Composed, numbered: boolean): PlacedSection {
  const { id, heading, calls, citation, boxed, sections, texts, holds } = composed
  return {
    section: {
      id,
      heading,
      ...(calls === undefined ? {} : { calls }),
      ...(citation === undefined ? {} : { citation }),
      boxed,
      blocks: allBlocks(composed),
      sections,
    },
    numbered,
    ...(texts.number === undefined ? {} : { givenNumber: texts.number }),
    holds,
  }
}
