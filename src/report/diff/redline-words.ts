/** What a redline says besides the notice itself, in the language of the report. */
import type { ReportLanguage } from '../word-diagnostic.ts'

export interface RedlineWords {
  readonly language: ReportLanguage
  /** Read aloud before what is underlined or struck out. */
  readonly added: string
  readonly removed: string
  readonly addedSection: string
  readonly removedSection: string
  /** At the new place of what moved; with its number in the old notice where it had one: `{number}`. */
  readonly movedHere: string
  readonly movedHereFrom: string
  /** At the old place; with its number in the new notice where it has one: `{number}`. */
  readonly movedAway: string
  readonly movedAwayTo: string
  readonly title: string
  readonly kind: string
  readonly introduction: string
  readonly footnotes: string
  readonly boxed: string
  readonly unboxed: string
}

const WORDS: Readonly<Record<ReportLanguage, RedlineWords>> = {
  en: {
    language: 'en',
    added: 'added',
    removed: 'removed',
    addedSection: 'New section',
    removedSection: 'Section removed',
    movedHere: 'Moved here',
    movedHereFrom: 'Moved here; formerly section {number}',
    movedAway: 'Moved elsewhere',
    movedAwayTo: 'Moved; now section {number}',
    title: 'Title',
    kind: 'Kind of document',
    introduction: 'Introduction',
    footnotes: 'Notes',
    boxed: 'Now set apart in a box',
    unboxed: 'No longer set apart in a box',
  },
  fi: {
    language: 'fi',
    added: 'lisätty',
    removed: 'poistettu',
    addedSection: 'Uusi kohta',
    removedSection: 'Poistettu kohta',
    movedHere: 'Siirretty tähän',
    movedHereFrom: 'Siirretty tähän; aiemmin kohta {number}',
    movedAway: 'Siirretty muualle',
    movedAwayTo: 'Siirretty; nyt kohta {number}',
    title: 'Otsikko',
    kind: 'Asiakirjan laji',
    introduction: 'Johdanto',
    footnotes: 'Alaviitteet',
    boxed: 'Esitetään nyt omassa laatikossaan',
    unboxed: 'Ei enää omassa laatikossaan',
  },
}

export function redlineWords(language: ReportLanguage): RedlineWords {
  return WORDS[language]
}

/** What stands before words of the notice, in its language where there are words in it, else in that of the report. */
export function redlineLabels(
  notice: string,
  words: RedlineWords,
): Pick<RedlineWords, 'title' | 'kind' | 'introduction' | 'footnotes'> {
  return Object.entries(WORDS).find(([language]) => language === notice)?.[1] ?? words
}
