/** Words by which a notice lets slip that somebody else handles the data. */
import type { WordLists } from '../prose/word-list.ts'

const source =
  'Articles 4(8)–(9) and 28 GDPR: whoever handles data on one’s behalf is a processor, and a recipient'

export const outsourcing: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      'ulkoistet*',
      'ulkoista*',
      'alihankkij*',
      'alihankint*',
      '*palveluntarjoaj*',
      'ulkopuoli* palvelu*',
      'ulkopuoli* palvelin*',
      'henkilötietojen käsittelijä*',
      '*pilvipalvelu*',
      'pilvipalvelimel*',
    ],
    innocent: ['ei … ulkoist*', 'ei … alihankkij*', 'ei … pilvipalvelu*', 'ei … palveluntarjoaj*'],
  },
  en: {
    language: 'en',
    source,
    entries: [
      'outsourc*',
      'subcontractor*',
      'service provider*',
      'hosting provider*',
      'cloud service*',
      'cloud provider*',
      'processor',
      'processors',
    ],
    innocent: [
      'not outsourc*',
      'no … subcontractor*',
      'no … cloud service*',
      'no service provider*',
      'no processor*',
    ],
  },
}

const SHARED_EN = '(disclose*|share*|give|given|transfer*|pass*|sell|sold)'
const SHARED_FI = '(luovut*|anneta|anna|jaeta|jaa|siirr*|myydä|myy)'

/** Nobody: rarer words, by which texts are picked out. */
export const nobodyWords: WordLists = {
  fi: { language: 'fi', source, entries: ['kenellekään'] },
  en: { language: 'en', source, entries: ['anyone', 'anybody', 'nobody'] },
}

/** That nobody gets the data. */
export const noDisclosure: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [`(ei|emme|eikä|emmekä) … ${SHARED_FI} … kenellekään`],
    innocent: [
      `(ei|emme|eikä|emmekä) … ${SHARED_FI} … kenellekään (muulle|muille|ulkopuoliselle|sivulliselle|ilman)`,
      '(ei|emme|eikä|emmekä) … (myydä|myy) … kenellekään',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [`(not|never) … ${SHARED_EN} … (anyone|anybody)`, `(disclosed|shared|given) to nobody`],
    innocent: [
      `(not|never) … ${SHARED_EN} … (anyone|anybody) (else|other|outside|without|except|unless)`,
      `(not|never) … (sell|sold) … (anyone|anybody)`,
      `(disclosed|shared|given) to nobody (else|other|outside)`,
    ],
  },
}
