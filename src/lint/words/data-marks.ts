/** Notes on marked data, and the words by which a note says that data are mandatory. */
import type { WordLists } from '../prose/word-list.ts'

const source = 'Article 13(2)(e) GDPR; as forms and notices write it'

/** A note that explains stars: `tähdellä merkityt tiedot`. */
export const starNotes: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: ['tähdellä', 'tähdin', 'tähtimer*', 'asteriskilla', 'tähdell(ä|isiä)'],
  },
  en: {
    language: 'en',
    source,
    entries: ['asterisk*', 'marked with a star', 'marked with stars', 'starred'],
  },
}

/** That data must be given, by law, by contract or for entering into one. */
export const mandatoryWords: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      'pakolli*',
      'edellyty*',
      'edellytt*',
      'välttämät*',
      'vaadi*',
      'vaatim*',
      'on annettava',
      'velvolli*',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      'mandatory',
      'compulsory',
      'obligat*',
      'require*',
      'condition*',
      'necessary',
      'must',
      'prerequisite*',
    ],
  },
}
