/** What a section composer gives: content before it has a number, and a heading of its own only where facts ask for one. */

import type { Phrases } from '../locale/phrases.ts'
import type { Context } from './context.ts'
import type { Block } from './notice.ts'
import type { SectionCode } from './section-codes.ts'

/** Headings that have a statement and a question. */
export type HeadingKey = Exclude<keyof Phrases['headings'], 'history' | 'related'>

export interface SubsectionDraft {
  readonly id: string
  readonly heading: string
  readonly citation?: string
  readonly boxed: boolean
  readonly blocks: readonly Block[]
}

export interface SectionDraft {
  /** Another heading than that of the section's code, such as that of joint controllers. */
  readonly heading?: HeadingKey
  readonly boxed?: boolean
  readonly blocks: readonly Block[]
  readonly sections?: readonly SubsectionDraft[]
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
  return blocks.length === 0 && (extra.sections ?? []).length === 0 ? undefined : { ...extra, blocks }
}
