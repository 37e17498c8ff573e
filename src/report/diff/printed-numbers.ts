/** The numbers that a run of inlines prints and that change when others move: of footnotes and of sections. */
import { plainText } from '../../compose/inline.ts'
import type { Inline } from '../../compose/notice.ts'
import type { MarkedText } from '../../diff/redline/redline.ts'

/** What may print numbers, in reading order. */
export function numbersIn(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'strong' || inline.kind === 'emphasis') return numbersIn(inline.children)
    return inline.kind === 'reference' || inline.kind === 'footnote' || inline.kind === 'link' ? [inline] : []
  })
}

/** The plain text with the numbers of footnotes. */
export function shownText(inline: Inline): string {
  if (inline.kind === 'footnote') return String(inline.number)
  return 'children' in inline ? inline.children.map(shownText).join('') : plainText([inline])
}

/** The inlines as unchanged ones, each with what the old notice has in place of its numbers. */
export function withOldNumbers(inlines: readonly Inline[], olds: readonly Inline[]): MarkedText {
  const left = numbersIn(olds)
  return inlines.map((inline) => {
    const children = left.splice(0, numbersIn([inline]).length)
    if (children.length === 0) return { mark: 'same', inline }
    return { mark: 'same', inline, was: { kind: 'emphasis', children } }
  })
}
