/** Words that make one basis a fallback for another. */
import type { WordLists } from '../prose/word-list.ts'

const source = 'EDPB Guidelines 05/2020 on consent: one cannot swap from consent to another basis'

export const fallbackWords: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      'vaihtoehtoi*',
      'toissijai*',
      'viimesijai*',
      'muussa tapauksessa',
      'ellei … suostumu*',
      'jollei … suostumu*',
      'jos … suostumu* … ei',
      'jos … ei … suostumu*',
      'ilman suostumu*',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      'alternative*',
      'fallback*',
      'otherwise',
      'secondar*',
      'unless … consent*',
      'without … consent*',
      'if … consent … (not|withdrawn|refused|missing)',
      'if … (not|no) … consent*',
    ],
  },
}
