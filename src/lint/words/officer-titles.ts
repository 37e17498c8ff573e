/** Titles that only a designated data protection officer bears: Articles 37–39 GDPR. */
import type { WordLists } from '../prose/word-list.ts'

const source = 'Articles 37(7) and 38–39 GDPR: the title belongs to the officer designated under them'

export const officerTitles: WordLists = {
  fi: { language: 'fi', source, entries: ['tietosuojavastaava*', 'dpo', 'dpo:*', 'data protection officer'] },
  en: {
    language: 'en',
    source,
    entries: ['data protection officer*', 'dpo', "dpo's", 'tietosuojavastaava*'],
  },
}
