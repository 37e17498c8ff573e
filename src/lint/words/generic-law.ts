/** Ways of naming the law without naming an Act: Article 6(3) GDPR asks which law it is. */
import type { WordLists } from '../prose/word-list.ts'

const source = 'Article 6(3) GDPR: the basis is laid down by law, which can be known only if it is named'

export const genericLaw: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      '*lainsäädän*',
      'laki',
      'lait',
      'lakiin',
      'lain',
      'lakien',
      'lakisääteis*',
      'säädök*',
      'määräyk*',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: ['law', 'laws', 'legislation', 'statutory', 'statutes', 'regulations', 'legal requirement*'],
  },
}

/** Those who own or control client companies; the beneficiaries of an insurance are others. */
export const ownersOfCompanies: WordLists = {
  fi: {
    language: 'fi',
    source: 'Act 444/2017, chapter 1, section 5: the beneficial owner',
    entries: [
      'tosiasialli* … edunsaaj*',
      'asiakasyrity* … edunsaaj*',
      'asiakasyrity* … _ … edunsaaj*',
      'edunsaaj* … asiakasyrity*',
      '(yritysten|yhtiöiden|yritysasiakkaiden) … edunsaaj*',
    ],
  },
  en: {
    language: 'en',
    source: 'Act 444/2017, chapter 1, section 5: the beneficial owner',
    entries: ['beneficial owner*', 'beneficial ownership'],
  },
}

/** Act 444/2017, by its number or its names. */
export const moneyLaunderingAct: WordLists = {
  fi: {
    language: 'fi',
    source: 'Act 444/2017',
    entries: ['444/2017', 'rahanpesula*', 'rahanpesun … estämis*'],
  },
  en: {
    language: 'en',
    source: 'Act 444/2017',
    entries: ['444/2017', 'money laundering', 'anti-money laundering', 'aml act'],
  },
}
