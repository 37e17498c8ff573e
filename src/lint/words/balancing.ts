/** Words by which a text tells how interests were weighed. */
import type { WordLists } from '../prose/word-list.ts'

const source = 'WP260 rev.01, Annex: information from the balancing test, or how to obtain it'

export const balancingWords: WordLists = {
  fi: { language: 'fi', source, entries: ['*tasapainotesti*', '*intressipunnin*', '*etujen punnin*'] },
  en: { language: 'en', source, entries: ['balancing test*', 'legitimate interest* assessment*'] },
}
