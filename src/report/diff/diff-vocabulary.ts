/** What the report of changes has words for. */
import type { AreaName, Weight } from '../../diff/change.ts'

/** What an effect does, seen from the data subject. */
export type EffectWord =
  | 'reachesFurther'
  | 'reachesLess'
  | 'weakens'
  | 'strengthens'
  | 'incomparable'
  | 'neutral'

export interface DiffVocabulary {
  readonly title: string
  /** One sentence for lists of pages. */
  readonly description: string
  readonly skipToContent: string
  readonly compared: (old: string, now: string) => string
  readonly areas: Readonly<Record<AreaName, string>>
  readonly effects: Readonly<Record<EffectWord, string>>
  /** Headings of the groups, without their numbers. */
  readonly weights: Readonly<Record<Weight, string>>
  /** `2 material, 3 notable, 1 editorial change`; of nothing, that nothing changed. */
  readonly counts: (counts: Readonly<Record<Weight, number>>) => string
  /** The sum; `of` is how many were looked at, which goes without saying where it is one. */
  readonly sum: (counts: string, changed: number, of: number) => string
  readonly nothing: string
  /** Where no description changed, but the tool or templates changed the words of so many notices. */
  readonly onlyWords: (notices: number) => string
  /** Of descriptions that have errors, by their files. */
  readonly unread: (files: readonly string[]) => string
  readonly firstTold: string
  readonly correction: string
  readonly oneLanguage: (languages: string, count: number) => string
  /** A place in the old description, with the slot `{place}`. */
  readonly oldPlace: string
  /** What Articles 13(3) and 14(4) GDPR ask before a new purpose is pursued. */
  readonly furtherProcessing: string
  readonly part: string
  /** What happened to a register as a whole. */
  readonly added: string
  readonly removed: string
  readonly unchanged: string
  readonly advice: {
    readonly heading: string
    /** Before the law behind an advice. */
    readonly ground: string
    readonly material: (count: number) => string
    readonly materialReason: string
    readonly addedRegister: string
    readonly furtherProcessing: (count: number) => string
    readonly notable: (count: number) => string
    readonly notableReason: string
    readonly editorial: string
    readonly editorialReason: string
  }
  readonly tool: {
    readonly heading: string
    readonly unknown: string
    readonly none: string
    readonly changed: string
  }
  /** `Wording: Finnish`. */
  readonly redline: (language: string) => string
  readonly redlineExplained: string
  /** Before links from a change to its places in the redlines. */
  readonly shownIn: string
  readonly cut: {
    readonly redline: string
    readonly changes: (left: number) => string
  }
}
