/** Marked words → runs, plain or tracked. */
import type { ParagraphChild } from 'docx'
import { plainText } from '../../../compose/inline.ts'
import type { Inline } from '../../../compose/notice.ts'
import type { MarkedText, Sides } from '../../../diff/redline/redline.ts'
import { inlineRuns, type RunContext } from '../../../render/docx/inline-runs.ts'

export function markedRuns(text: MarkedText, context: RunContext): ParagraphChild[] {
  return text.flatMap(({ mark, inline, was }) =>
    was === undefined
      ? inlineRuns([inline], mark, context)
      : replacedRuns({ old: [was], new: [inline] }, context),
  )
}

/** The old words deleted and the new ones inserted, where they read differently. */
export function replacedRuns(text: Sides<readonly Inline[]>, context: RunContext): ParagraphChild[] {
  if (plainText(text.old) === plainText(text.new)) return inlineRuns(text.new, 'same', context)
  return [...inlineRuns(text.old, 'deleted', context), ...inlineRuns(text.new, 'inserted', context)]
}
