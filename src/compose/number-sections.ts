/** Numbers sections without gaps, or prints the numbers that were given. */
import type { Layout } from '../validate/register.ts'
import type { PlacedSection } from './composed-section.ts'
import type { Section } from './notice.ts'

type Numbering = NonNullable<Layout['numbering']>

/** `auto` counts from 1, below a part `2.1`; `explicit` prints each as given, gaps and all; `none` prints nothing. */
export function numberSections(
  sections: readonly PlacedSection[],
  numbering: Numbering,
  prefix = '',
): Section[] {
  let count = 0
  return sections.map(({ section, numbered, givenNumber }) => {
    if (numbered) count += 1
    const number = numberOf(numbering, numbered ? `${prefix}${count}` : undefined, givenNumber)
    const below = numberSections(section.sections, numbering, number === undefined ? '' : `${number}.`)
    return { ...section, sections: below, ...(number === undefined ? {} : { number }) }
  })
}

function numberOf(
  numbering: Numbering,
  counted: string | undefined,
  given: string | undefined,
): string | undefined {
  if (numbering === 'none') return undefined
  return numbering === 'explicit' ? given : counted
}
