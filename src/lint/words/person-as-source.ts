/** Words by which a source without a kind turns out to be the person, or the person’s own use of a service. */
import type { WordLists } from '../prose/word-list.ts'

const source = 'Articles 13(1) and 14(1) GDPR: obtained from the data subject, or not'

export const personAsSource: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      'rekisteröidyltä',
      'rekisteröidyn itsensä',
      'rekisteröity itse',
      'rekisteröity',
      '*itseltään',
      'itseltäsi',
      'sinulta',
      'sinä itse',
      'henkilöltä itseltään',
      'asiakkaalta',
      'asiakas itse',
      'käyttäjältä',
      'hakijalta',
      'jäseneltä',
      'työntekijältä',
      'eväst*',
      'palvelun käyt*',
      'verkkosivuston käyt*',
    ],
    // Whoever has to do with the use or the making of a service is not the person.
    innocent: ['palvelun käyttämiseen (tai|ja) … liitty*', 'palvelun käyttämiseen (tai|ja) tuottami*'],
  },
  en: {
    language: 'en',
    source,
    entries: [
      'data subject',
      'data subjects',
      'person concerned',
      'themselves',
      'yourself',
      'you',
      'from the customer',
      'from the applicant',
      'from the user',
      'cookie*',
      'use of the (service|website|application)',
    ],
  },
}
