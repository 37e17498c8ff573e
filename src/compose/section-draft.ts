/** What a section composer gives: content before it has a number, and a heading of its own only where facts ask for one. */

import type { Phrases } from '../locale/phrases.ts'
import type { Context } from './context.ts'
import type { Block, Inline } from './notice.ts'
import type { SectionCode } from './section-codes.ts'

/** Headings that have a statement and a question. */
export type HeadingKey = Exclude<keyof Phrases['headings'], 'history' | 'related'>

export interface SubsectionDraft {
  readonly id: string
  readonly heading: string
  /** Calls of footnotes in a heading of the user's. */
  readonly calls?: readonly Inline[]
  readonly citation?: string
  readonly boxed: boolean
  /** Whether the first block is the sentence that leads the facts, which the user may word anew. */
  readonly led?: boolean
  readonly blocks: readonly Block[]
}

export interface SectionDraft {
  /** Another heading than that of the section's code, such as that of joint controllers. */
  readonly heading?: HeadingKey
  readonly boxed?: boolean
  readonly led?: boolean
  readonly blocks: readonly Block[]
  readonly sections?: readonly SubsectionDraft[]
  /** What stands beside the section and no longer below it: rights that the layout names. */
  readonly beside?: readonly SubsectionDraft[]
}

/** One section: which facts it takes and which blocks it makes; undefined when there is nothing to say. */
export interface SectionComposer {
  readonly code: SectionCode
  readonly compose: (context: Context) => SectionDraft | undefined
}

/** A draft of some blocks, or nothing when there are none. */
export function draftOf(
  blocks: readonly Block[],
  extra: Omit<SectionDraft, 'blocks'> = {},
): SectionDraft | undefined {
  const others = [...(extra.sections ?? []), ...(extra.beside ?? [])]
  return blocks.length === 0 && others.length === 0 ? undefined : { ...extra, blocks }
}
