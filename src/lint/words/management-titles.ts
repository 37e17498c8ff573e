/** Titles of those who decide on the processing, and so cannot supervise it: Article 38(6) GDPR. */
import type { WordLists } from '../prose/word-list.ts'

const source = 'Article 38(6) GDPR; Guidelines on DPOs WP243 rev.01: senior management positions'

export const managementTitles: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      '*toimitusjohtaja*',
      'yrittäjä*',
      'hallituksen puheenjohtaja*',
      'talousjohtaja*',
      'markkinointijohtaja*',
      'henkilöstöjohtaja*',
      'tietohallintojohtaja*',
      'it-johtaja*',
      'omistaja*',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      'managing director*',
      'it director*',
      'chief _ officer*',
      'ceo',
      'owner*',
      'sole trader*',
      'chair of the board',
      'head of (marketing|it|hr)',
    ],
    innocent: ['chief privacy officer', 'chief compliance officer'],
  },
}
