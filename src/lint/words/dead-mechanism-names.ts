/** Names of mechanisms that no longer hold, and words by which a text calls them superseded. */
import { DEAD_MECHANISMS, type DeadMechanism } from '../../law/dead-mechanisms.ts'
import type { WordList, WordLists } from '../prose/word-list.ts'

/** By mechanism, each name as an entry of a word list. */
const namesById: Readonly<Record<DeadMechanism['id'], readonly string[]>> = {
  'safe-harbour': ['safe harbo(u|)r*', '2000/520*'],
  'privacy-shield': ['privacy shield*', 'privacy-shield*', '2016/1250*'],
  'old-standard-clauses': ['2001/497*', '2004/915*', '2010/87*'],
}

/** Each mechanism by the entries of its names. */
export const mechanismsByName: ReadonlyMap<string, DeadMechanism> = new Map(
  DEAD_MECHANISMS.rows.flatMap((row) => namesById[row.id].map((words) => [words, row] as const)),
)

/** The names are the same in every language. */
export const deadMechanismNames: WordList = {
  language: 'en',
  source: 'C-362/14, C-311/18 and Decision (EU) 2021/914: the numbers and names of what they ended',
  entries: [...mechanismsByName.keys()],
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
