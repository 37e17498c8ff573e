/** What makes two pieces of notices the same: everything but the numbers that follow from the order of others. */
import type { Block, Inline, Section } from '../../compose/notice.ts'

/** The numbers of the sections of one notice, by their ids. */
export type SectionNumbers = ReadonlyMap<string, string>

export function sectionNumbers(sections: readonly Section[]): SectionNumbers {
  const numbers = new Map<string, string>()
  const visit = ({ id, number, sections: below }: Section): void => {
    if (number !== undefined) numbers.set(id, number)
    below.forEach(visit)
  }
  sections.forEach(visit)
  return numbers
}

/**
 * A key that two pieces share when they differ in nothing, or only in the numbers of footnotes, in numbers of sections
 * that stand for words of a reference, and in the pointers to their facts.
 */
export function pieceKey(piece: Inline | Block, numbers: SectionNumbers): string {
  return JSON.stringify(piece, function (this: unknown, key: string, value: unknown) {
    if (key === 'from') return undefined
    return isInline(value) ? withoutNumbers(value, numbers) : value
  })
}

function isInline(value: unknown): value is Inline {
  return typeof value === 'object' && value !== null && 'kind' in value
}

function withoutNumbers(inline: Inline, numbers: SectionNumbers): unknown {
  if (inline.kind === 'footnote') return { kind: inline.kind, note: inline.note }
  if (inline.kind !== 'reference' || !isNumberOnly(inline.children, numbers.get(inline.section)))
    return inline
  return { kind: inline.kind, section: inline.section }
}

/** A reference without words of its own prints the number of where it leads. */
function isNumberOnly([child, ...others]: readonly Inline[], number: string | undefined): boolean {
  return number !== undefined && child?.kind === 'text' && child.text === number && others.length === 0
}

/**
 * Whether the numbers are those that counting gives: then they are nobody's choice, and a change of them is none.
 *
 * @param prefix of the numbers below a section: `2.`
 */
export function isCounted(sections: readonly Section[], prefix = ''): boolean {
  const numbered = sections.filter(({ number }) => number !== undefined)
  return (
    numbered.every(({ number }, index) => number === `${prefix}${index + 1}`) &&
    sections.every(({ number, sections: below }) =>
      isCounted(below, number === undefined ? '' : `${number}.`),
    )
  )
}
