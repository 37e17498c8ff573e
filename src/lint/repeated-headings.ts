/** Sections whose headings say the same: one matter told in two places. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { LintRegister } from './lint-register.ts'

export interface RepeatedHeading {
  /** The later heading. */
  readonly path: DataPath
  /** The words that both headings have. */
  readonly words: string
}

interface Heading {
  readonly path: DataPath
  readonly section: string
  readonly words: string
}

/** The user’s own headings that stand whole in the heading of another section. One word alone may well recur. */
export function repeatedHeadings({ register, texts }: LintRegister): RepeatedHeading[] {
  const headings = texts
    .filter(({ area, key }) => area === 'sections' && key === 'heading')
    .map(({ path, plain }): Heading => ({ path, section: String(path[1]), words: bare(plain) }))
  const merges = register.layout?.merge ?? []
  const areOne = (...sections: readonly string[]) =>
    merges.some((merge) =>
      sections.every((section) => (merge.sections as readonly string[]).includes(section)),
    )
  return headings.flatMap(({ path, section, words }, index) => {
    const twin = headings.find(
      (other, at) =>
        at !== index &&
        other.section !== section &&
        !areOne(section, other.section) &&
        / /.test(other.words) &&
        (words.startsWith(`${other.words} `) || (words === other.words && at < index)),
    )
    return twin === undefined ? [] : [{ path, words: twin.words }]
  })
}

function bare(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[.:?]$/, '')
}
