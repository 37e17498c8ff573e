/** Two runs of words laid over each other. */
import type { Inline } from '../../compose/notice.ts'
import { assemble } from './assemble.ts'
import { diffKeys } from './diff-keys.ts'
import { type Edit, editsOf, lengthOf } from './edit-runs.ts'
import { joinEdits } from './join-edits.ts'
import type { MarkedText, Sides } from './redline.ts'
import type { SectionNumbers } from './same-but-numbers.ts'
import { slideEdits } from './slide-edits.ts'
import { type Token, tokensOf } from './tokens.ts'

/** More changed words than this are a new text: the search ends and both are shown whole. */
const MOST_EDITS = 1200

/** What must be the same of a text for its changed words to be worth showing one by one. */
export const LEAST_SAME = 1 / 3

/** The words of both with their marks; both whole, the old one first, where hardly anything is the same. */
export function diffText(
  old: readonly Inline[],
  fresh: readonly Inline[],
  numbers: Sides<SectionNumbers>,
): MarkedText {
  const tokens = { old: tokensOf(old, numbers.old), new: tokensOf(fresh, numbers.new) }
  const steps = diffKeys(
    tokens.old.map(({ key }) => key),
    tokens.new.map(({ key }) => key),
    MOST_EDITS,
  )
  if (steps === undefined) return replaced(tokens)
  const edits = slideEdits(joinEdits(editsOf(steps, tokens)))
  const same = edits.reduce((sum, edit) => sum + (edit.kind === 'same' ? lengthOf(edit.new) : 0), 0)
  const all = lengthOf(tokens.old) + lengthOf(tokens.new)
  return 2 * same < LEAST_SAME * all ? replaced(tokens) : assemble(edits)
}

/** As `diffText`; of a text that is on one side only, all of it. */
export function diffSides(
  old: readonly Inline[] | undefined,
  fresh: readonly Inline[] | undefined,
  numbers: Sides<SectionNumbers>,
): MarkedText {
  if (old === undefined) return (fresh ?? []).map((inline) => ({ mark: 'inserted', inline }))
  if (fresh === undefined) return old.map((inline) => ({ mark: 'deleted', inline }))
  return diffText(old, fresh, numbers)
}

/** The old text whole, then the new one. */
export function replaceText(
  old: readonly Inline[],
  fresh: readonly Inline[],
  numbers: Sides<SectionNumbers>,
): MarkedText {
  return replaced({ old: tokensOf(old, numbers.old), new: tokensOf(fresh, numbers.new) })
}

function replaced(tokens: Sides<readonly Token[]>): MarkedText {
  const edit: Edit = { kind: 'change', ...tokens }
  return assemble(tokens.old.length + tokens.new.length === 0 ? [] : [edit])
}

/** Whether nothing came or went. */
export function isSameText(text: MarkedText): boolean {
  return text.every(({ mark }) => mark === 'same')
}

/** Whether nothing stayed. */
export function isReplaced(text: MarkedText): boolean {
  return text.length > 0 && text.every(({ mark }) => mark !== 'same')
}
