/** Words by which the first layer of a notice tells of rights and of purposes. */
import type { WordLists } from '../prose/word-list.ts'

const source =
  'Guidelines on transparency, WP260 rev.01, on layered notices: identity, purposes, rights, greatest impact'

export const summaryRights: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      '*oikeu*',
      'vastust*',
      'oikais*',
      'peruut*',
      'pyytää',
      'voit … (pyytää|kieltää|tarkistaa|nähdä|poistaa)',
    ],
  },
  en: { language: 'en', source, entries: ['right*', 'object*', 'rectif*', 'withdraw*', 'request*', 'ask'] },
}

export const summaryController: WordLists = {
  fi: { language: 'fi', source, entries: ['*rekisterinpitäj*', 'vastaa tiedoista', 'vastaamme'] },
  en: { language: 'en', source, entries: ['controller*', 'responsible'] },
}
