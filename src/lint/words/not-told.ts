/** Words by which a notice says that people are not told of data received from others. */
import type { WordLists } from '../prose/word-list.ts'

const source = 'Article 14(5) GDPR: the only cases in which people need not be told'

export const notTold: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      'ei … ilmoiteta',
      'ei … kerrota',
      'ei … informoida',
      'emme … ilmoita',
      'emme … kerro',
      'emme … informoi',
      'ilman … ilmoitusta',
    ],
    innocent: ['ei … ilmoiteta … muulla', 'ei kerrota ulkopuolisille'],
  },
  en: {
    language: 'en',
    source,
    entries: [
      'not … (told|informed|notified)',
      'not … (tell|inform|notify)',
      'without … (notice|notification|informing|telling)',
    ],
    innocent: ['not later than'],
  },
}
