/** A section after its composer has spoken, before it has its place and number. */
import type { Register } from '../validate/register.ts'
import type { Block, Section } from './notice.ts'
import type { SectionCode } from './section-codes.ts'

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

/** The content of one section, with what the user wrote around it. */
export interface Composed {
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

/** Everything in the section itself, the user's closing text last. */
export function allBlocks({ blocks, after }: Composed): Block[] {
  return [...blocks, ...after]
}

/** The section where it will stand; a summary is read before the numbered sections and is none of them. */
export function placed(composed: Composed, overrides: { readonly numbered?: boolean }): PlacedSection {
  const { code, heading, boxed, sections, texts, holds } = composed
  return {
    section: { id: code, heading, boxed, blocks: allBlocks(composed), sections },
    numbered: overrides.numbered ?? texts.numbered ?? code !== 'summary',
    ...(texts.number === undefined ? {} : { givenNumber: texts.number }),
    holds,
  }
}
