/** Names of mechanisms that no longer hold, and words by which a text calls them superseded. */
import type { DeadMechanism } from '../../law/dead-mechanisms.ts'
import type { WordLists } from '../prose/word-list.ts'

/** By mechanism, each name as an entry of a word list. */
export const deadMechanismNames: Readonly<Record<DeadMechanism['id'], readonly string[]>> = {
  'safe-harbour': ['safe harbo(u|)r*', '2000/520*'],
  'privacy-shield': ['privacy shield*', 'privacy-shield*', '2016/1250*'],
  'old-standard-clauses': ['2001/497*', '2004/915*', '2010/87*'],
}

const superseded = 'Judgments C-362/14 and C-311/18; Decision (EU) 2021/914, Article 4'

/** Beside such words a text tells what was, not what is. */
export const supersededWords: WordLists = {
  fi: {
    language: 'fi',
    source: superseded,
    entries: [
      'kumo*',
      'kumottu*',
      'mitätö*',
      'pätemät*',
      'korva*',
      'aiemm*',
      'aikaisemm*',
      'entin*',
      'entis*',
      'vanhe*',
      'vanhentu*',
      'enää',
      'päätty*',
      'lakan*',
      'tilalle',
      'sijaan',
    ],
  },
  en: {
    language: 'en',
    source: superseded,
    entries: [
      'invalid*',
      'annul*',
      'repeal*',
      'replac*',
      'supersed*',
      'former*',
      'earlier',
      'previous*',
      'no longer',
      'ended',
      'struck down',
      'instead of',
      'not rel(y|ied)',
    ],
  },
}
