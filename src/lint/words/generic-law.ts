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
