/** Words of the conditions under which some rights hold, for texts that stand in place of what is composed. */
import type { WordLists } from '../prose/word-list.ts'

export const restrictionConditions: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 18(1)(a)–(d) GDPR',
    entries: ['paikkansapitä*', 'lainvastai*', 'oikeusva*', 'vastust*'],
  },
  en: {
    language: 'en',
    source: 'Article 18(1)(a)–(d) GDPR',
    entries: ['accura*', 'inaccura*', 'unlawful*', 'legal claim*', 'object*'],
  },
}

export const objectionConditions: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 21(1) GDPR',
    entries: ['pakottav*', 'oikeusva*', '*tilante*'],
  },
  en: { language: 'en', source: 'Article 21(1) GDPR', entries: ['compelling', 'legal claim*', 'situation*'] },
}
