/** Children, as headings and names of notices for them call them. */
import type { WordLists } from '../prose/word-list.ts'

const source = 'Article 12(1) GDPR: information addressed specifically to a child; recital 58'

export const children: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      'laps(i|en|ta|et|ille|elle|ia|ien|illa)',
      'lapsi*',
      'lasten*',
      'nuor(i|elle|ille|et|ten|ia)',
      'nuorten*',
      'koululai*',
      'oppilaille',
      'alaikäi*',
      'selkokiel*',
      'selkosuom*',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      "child('s|)",
      "children('s|)",
      'kids',
      'young',
      'pupils',
      'minors',
      'easy language',
      'easy read',
    ],
  },
}
