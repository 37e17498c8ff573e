/** Words with which a list of examples begins: what stands before them is the thing itself, and nothing does. */
import type { WordLists } from '../prose/word-list.ts'

const source =
  'Guidelines on transparency WP260 rev.01, on clear language: an example does not say what there is'

export const exampleOpenings: WordLists = {
  fi: { language: 'fi', source, entries: ['esimerkiksi', 'esim', 'kuten', 'mm.', 'muun muassa'] },
  en: { language: 'en', source, entries: ['for example', 'for instance', 'e.g', 'such as', 'among others'] },
}
