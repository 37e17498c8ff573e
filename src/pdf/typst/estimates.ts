/**
 * How wide and how tall text will be, near enough to choose a layout by.
 *
 * Typst could measure it exactly, but everything it measures is laid out once more, in each of its passes.
 */
import type { Block, Definition, Section } from '../../compose/notice.ts'
import { greatest } from '../../render/greatest.ts'
import { printedText } from './printed-text.ts'

/** Advance widths in Source Sans 3 SemiBold, in ems, by classes of letters. */
const narrow = 0.33
const wide = 0.86
const capital = 0.64
const other = 0.55

/** Width of bold text in millimetres, at a size in points; other text is a little narrower. */
export function boldWidth(text: string, size = 10.5): number {
  const millimetresPerEm = (size * 25.4) / 72
  const ems = [...text].map((letter) => {
    if (/[ijlftrI.,:;'’()|! -]/u.test(letter)) return narrow
    if (/[mwMW@%–—]/u.test(letter)) return wide
    return /\p{Lu}/u.test(letter) ? capital : other
  })
  return ems.reduce((sum, width) => sum + width, 0) * millimetresPerEm
}

/**
 * Width of a column for the terms of a list, in millimetres, or nothing where they are too long to stand in one or
 * what is told of them does not begin with text. In steps, so that lists which follow each other line up.
 */
export function termColumn(entries: readonly Definition[]): number | undefined {
  if (entries.some(({ blocks: [first] }) => first !== undefined && first.kind !== 'paragraph'))
    return undefined
  const step = 6
  const widest = greatest(0, entries, (entry) => boldWidth(printedText(entry.term)))
  const column = Math.ceil((widest + 4) / step) * step
  return column <= 54 ? column : undefined
}

const lineLength = 85

function linesOf(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
    case 'subheading':
      return (
        0.6 +
        block.text.filter((inline) => inline.kind === 'break').length +
        printedText(block.text).length / lineLength
      )
    case 'list':
      return block.items
        .flatMap((item) => item.blocks)
        .reduce((sum, inner) => sum + Math.ceil(linesOf(inner)), 0)
    case 'definitions':
      return block.entries
        .flatMap((entry) => entry.blocks)
        .reduce((sum, inner) => sum + 1 + linesOf(inner), 0)
    case 'table':
      return 2 + 3 * block.rows.length
    case 'note':
      return block.blocks.reduce((sum, inner) => sum + 1 + linesOf(inner), 0)
  }
}

/** Whether a box with these contents takes a third of a page at most, and so can be kept on one. */
export function isShort({ blocks, sections }: Pick<Section, 'blocks' | 'sections'>): boolean {
  return sections.length === 0 && blocks.reduce((sum, block) => sum + 1 + linesOf(block), 0) < 24
}

/**
 * Whether a notice surely takes four pages or more, contents or no contents: three hold about 140 such lines.
 *
 * One that is long and not known to be so is laid out once more.
 */
export function isLong(sections: readonly Section[]): boolean {
  const lines = (within: readonly Section[]): number =>
    within.reduce((sum, { blocks, sections: inner }) => {
      return sum + 2 + blocks.reduce((above, block) => above + linesOf(block), 0) + lines(inner)
    }, 0)
  return lines(sections) > 150
}
