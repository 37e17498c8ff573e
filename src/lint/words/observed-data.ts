/** Names of data that nobody gives: they are observed of the use of something. */
import type { WordLists } from '../prose/word-list.ts'

const source =
  'Article 13(2)(e) GDPR asks of the provision of data; names of observed data in published notices'

export const observedData: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      'käytöstä',
      '*valvonnan',
      '*valvonnassa',
      '*valvontatie*',
      '*kameravalvo*',
      '*loki*',
      '*eväste*',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      '(collected|arising|resulting|data|information) … from … use',
      'use of … (website|site|service|application|app)',
      'monitoring',
      'surveillance',
      'log',
      'logs',
      'cookie*',
    ],
  },
}
