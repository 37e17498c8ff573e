/** Ways in which notices leave it to the reader to find out what has changed. */
import type { WordLists } from '../prose/word-list.ts'

const source =
  'Guidelines on transparency, WP260 rev.01, paragraph 29: advice to check regularly, and use taken for acceptance'

/** The reader is to look, or accepts by using. */
export const leftToReader: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      '(tarkista|tarkistamaan|tarkistat|tarkistaa|tarkastamaan|tarkasta) … (säännöllisesti|ajoittain|aika|toisinaan)',
      '(säännöllisesti|ajoittain) … (tarkist*|tarkast*|tutust*|seuraa*|lukemaan|käymään)',
      '(tutustu|tutustumaan|tutustut) … (säännöllisesti|ajoittain)',
      '(seuraa|seuraamaan|seuraat) … (selostetta|muutoksia|päivityksiä|sivua|sivustoa|tietosuojaselostetta)',
      'seuraamaan … (muutoksia|päivityksiä|sisältöä)',
      '(käy|käyt|käytte|käydä|käymään|vieraile|vierailet|vierailemaan) … (säännöllisesti|ajoittain)',
      '(säännöllisesti|ajoittain) … (sivulla*|sivuilla*|sivustolla*)',
      '(jatkamalla|jatkaessasi) … (käyttöä|käyttämistä)',
      'käytön jatkaminen',
      'jatkettu käyttö',
      '(käyttämällä|käyttäessäsi) … (hyväksyt|hyväksyy)',
    ],
    innocent: [
      '(julkaisemme|päivitämme|tiedotamme) … säännöllisesti … _',
      'rekisterinpitäjä … (tarkist*|seuraa) … _',
      '(tarkistamme|tarkastamme|seuraamme) … _',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      '(check|review|visit|consult|read) … (regularly|periodically)',
      '(check|review|visit|consult|read) … from time to time',
      '(regularly|periodically) (check|review|visit|consult|read|checking|reviewing)',
      '(continued|continuing) … use',
      'by (using|continuing) … (accept|agree)',
      'check back',
    ],
    innocent: [
      'we (check|review|regularly) … _',
      'we regularly (check|review|read|visit)',
      'we (check|review) … regularly',
    ],
  },
}

/** The new version is only put where the old one was. */
export const onlyPublished: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      'julkais*',
      'päivitet*',
      'päivitämme',
      '*sivulla',
      '*sivuilla',
      '*sivustolla',
      '*sivuillamme',
      '*sivustollamme',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      'publish*',
      'posted',
      'posting',
      'post',
      'updat*',
      'on … (page|website|site)',
      'at this address',
    ],
  },
}

/** People are reached without having to look. */
export const activelyTold: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      '*sähköpost*',
      '*kirje*',
      '*kirjei*',
      '*viesti*',
      '*viestei*',
      'henkilökohtai*',
      'puhelim*',
      '*ilmoitu*',
      'kuulut*',
      'ilmoitamme',
      'ilmoitetaan',
      'kerromme',
      'tiedotamme',
      'tiedotetaan',
      'sovelluksessa',
      'kirjautu*',
    ],
    innocent: ['ilmoituskanava*', 'ilmoitustaulu*', 'ilmoituslomak*'],
  },
  en: {
    language: 'en',
    source,
    entries: [
      'email*',
      'e-mail*',
      'letter*',
      'message*',
      'notif*',
      'notice at',
      'inform',
      'tell',
      'in the app',
      'sign in',
      'log in',
      'announce*',
    ],
  },
}
