/** Promises about data that are not kept, so wide that no register can hold them. */
import type { WordLists } from '../prose/word-list.ts'

const source =
  'Article 4(1) GDPR: personal data are all information on a person; promises of published notices'

/** Whether privacy is spoken of at all: rarer words, by which texts are picked out. */
export const privacyWords: WordLists = {
  fi: { language: 'fi', source, entries: ['yksityisyy*'] },
  en: { language: 'en', source, entries: ['privacy', 'private'] },
}

/** Whatever else concerns privacy. */
export const otherPrivacy: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      'mu(u|ut|uhun|uta|ihin|ita|hun) … yksityisyy*',
      'yksityisyyteen (liittyv*|kuuluv*|vaikuttav*)',
      'yksityisyyttä koskev*',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      'other … privacy',
      'other private (data|information|matters)',
      '(data|information) … (concerning|relating) … privacy',
    ],
  },
}

/** That something is not kept. */
export const notKept: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      '(ei|emme|eikä) … (tallenneta|tallenna|talleteta|kerätä|kerää|käsitellä|käsittele|rekisteröidä)',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      '(not|never|no|nor) … (store|stored|collect|collected|process|processed|record|recorded|kept|keep)',
    ],
  },
}
