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
