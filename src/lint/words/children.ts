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

/** Groups of data subjects who are children. */
export const childGroups: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      'lapset',
      'lapsi',
      '*lapset',
      'alaikäiset',
      'alaikäinen',
      'alle (13-vuotia*|15-vuotia*|18-vuotia*)',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: ['children', 'child', 'minors', 'minor', 'under (13|15|16|18)'],
    innocent: [
      '(guardian|guardians|parent|parents|carers|family|relatives|teachers|representatives) of … (children|child|minors|minor)',
      "(child|children|minor)'s",
      '(children|child) (care|protection)',
    ],
  },
}
