/** How notices speak of withdrawing consent, and of consent that is no free choice. */
import type { WordLists } from '../prose/word-list.ts'

const withdrawal = 'Article 7(3) GDPR: withdrawal at any time; processing before it stays lawful'
const freedom =
  'Articles 4(11) and 7(4) GDPR; recital 42: consent is freely given, and refusing brings no detriment'

export const withdrawalWords: WordLists = {
  fi: {
    language: 'fi',
    source: withdrawal,
    entries: [
      'peruut* … suostumu*',
      'suostumu* … peruut*',
      'peru(a|t|ko|nut) … suostumu*',
      'suostumu* … peru(a|t|n|minen|misen)',
    ],
  },
  en: {
    language: 'en',
    source: withdrawal,
    entries: ['withdraw* … consent*', 'consent* … withdraw*', 'revok* … consent*', 'consent* … revok*'],
  },
}

/** Consents among the data that are kept. */
export const keptConsents: WordLists = {
  fi: {
    language: 'fi',
    source: 'Items of published notices: suoramarkkinointikiellot ja -suostumukset',
    entries: ['*suostumukset', '*suostumuksia', '*suostumus', '*suostumukse(sta|t)'],
  },
  en: { language: 'en', source: 'Items of published notices', entries: ['consent', 'consents'] },
}

/** That what was done before the withdrawal stays lawful. */
export const earlierLawfulnessWords: WordLists = {
  fi: {
    language: 'fi',
    source: withdrawal,
    entries: [
      'lainmukaisuu*',
      'laillisuu*',
      'ennen … peruut*',
      'peruut* ennen … käsittely*',
      'aiempaan … käsittely*',
      'aikaisempaan … käsittely*',
    ],
  },
  en: {
    language: 'en',
    source: withdrawal,
    entries: ['lawfulness', 'before … withdraw*', 'prior to … withdraw*', 'processing … before … withdraw*'],
  },
}

/** Consent bundled with terms, or read from mere use. */
export const bundledConsentWords: WordLists = {
  fi: {
    language: 'fi',
    source: freedom,
    entries: [
      'hyväksymällä … *ehdo*',
      '*ehto* … hyväksymi*',
      '*ehdot hyväksy*',
      '*ehtojen hyväksy*',
      '(käyttämällä|jatkamalla) … (palvelu*|sivusto*|verkkosivu*|sovellu*|käyttö*)',
      '(palvelua|palveluja|palveluita|sivustoa|verkkosivustoa|sovellusta) … käyttämällä',
      'rekisteröitymällä … palvelu*',
    ],
    innocent: ['erikseen … hyväksy*'],
  },
  en: {
    language: 'en',
    source: freedom,
    entries: [
      '(accepting|accept|agreeing|agree) … terms',
      'by (using|continuing) …',
      'by registering',
      'by signing up … (service|account)',
    ],
    innocent: ['without accepting … terms', 'separately from … terms'],
  },
}

/** That the service is refused to who does not give the data. */
export const refusedServiceWords: WordLists = {
  fi: {
    language: 'fi',
    source: freedom,
    entries: [
      '(palvelua|palveluja|palveluita|palveluitamme|palvelujamme|palveluamme) … ei … voi*',
      '(et|emme|ei) voi* … (käyttää|tarjota|toimittaa|tuottaa|antaa) … palvelu*',
      '(palvelua|palveluja|palveluita|palvelun) … käyttää … ei',
      'ei pääse palvelu*',
      'sopimusta … ei … voi*',
      '(tiliä|käyttäjätiliä|jäsenyyttä) … ei … voi*',
      'palvelun … käyttö … (estyy|päättyy|keskeytyy)',
    ],
  },
  en: {
    language: 'en',
    source: freedom,
    entries: [
      '(cannot|not) … (use|provide|offer|supply|access) … service*',
      'service* … (cannot|not) be … (used|provided|offered|supplied)',
      'unable to … (use|provide|offer|supply) … service*',
      'contract … (cannot|not) be … (made|concluded)',
      'account … (cannot|not) be … (opened|created)',
    ],
  },
}
