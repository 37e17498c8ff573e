/** What stands around a block, and where its paragraphs stand for that. */
import { BorderStyle, type IParagraphOptions } from 'docx'
import type { List } from '../../compose/notice.ts'
import { accent, indentStep } from './styles.ts'

export interface Surroundings {
  /** Levels of lists around it. */
  readonly depth: number
  /** Steps by which it is set in. */
  readonly indent: number
  /** Whether a rule stands beside it. */
  readonly boxed: boolean
  /** How deep a heading in it stands in the outline of the document, the sections of the notice being 0. */
  readonly outline: number
  /** The bullet or number that its first paragraph carries. */
  readonly marker?: ListMarker | undefined
}

interface ListMarker {
  readonly reference: List['style']
  readonly level: number
  readonly instance: number
}

export const atTop: Surroundings = { depth: 0, indent: 0, boxed: false, outline: 0 }

/** The deepest level of lists and of headings that a word processor knows. */
const deepest = 8

/** @param depth of the section, the outermost being 0 */
export function aroundSection(boxed: boolean, depth: number): Surroundings {
  return { ...atTop, boxed, outline: Math.min(deepest, depth + 1) }
}

/** Of a list that stands there. */
export function listLevel({ depth }: Surroundings): number {
  return Math.min(deepest, depth)
}

/** The same place after its first paragraph, which carried the number or bullet. */
export function unmarked(around: Surroundings): Surroundings {
  return around.marker === undefined ? around : { ...around, marker: undefined }
}

/** Where what is told of a term stands. In a box it stands under its term: the rule beside both is then one line. */
export function insideEntry(around: Surroundings): Surroundings {
  return { ...unmarked(around), indent: around.boxed ? around.indent : around.indent + 1 }
}

/** Points from the rule of a box to the words; a word processor knows none beyond the longest. */
const [ruleSpace, longestSpace] = [9, 31]

/** The rule stands where the words outside the box begin, however far in those within it are set. */
export function paragraphPlace({ indent, marker, boxed }: Surroundings): IParagraphOptions {
  const box = boxed ? ruleSpace * 20 : 0
  const left = box + indentStep * indent
  const isOwn = marker === undefined ? left > 0 : boxed || indent !== marker.level + 1
  // The bullet or number hangs before the words.
  const hanging = marker === undefined ? 0 : indentStep
  const space = Math.min(longestSpace, (left - hanging) / 20)
  return {
    ...(marker !== undefined && { numbering: marker }),
    ...(isOwn && { indent: hanging === 0 ? { left } : { left, hanging } }),
    ...(boxed && { border: { left: { style: BorderStyle.SINGLE, size: 12, space, color: accent } } }),
  }
}
