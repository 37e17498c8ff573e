/** How notices word the six legal bases of Article 6(1) GDPR. */
import type { BasisCode } from '../../law/gdpr.ts'
import type { WordLists } from '../prose/word-list.ts'

const source =
  'Article 6(1)(a)–(f) GDPR in Finnish and English, and their inflected forms in published notices'

function lists(point: string, fi: readonly string[], en: readonly string[]): WordLists {
  const points = [`6 1 ${point}`, `6.1 ${point}`, `6.1.${point}`, `6.1${point}`]
  return {
    fi: { language: 'fi', source, entries: [...fi, ...points, `6 artiklan 1 kohdan ${point}`] },
    en: { language: 'en', source, entries: [...en, ...points] },
  }
}

export const legalBasisWords: Readonly<Record<BasisCode, WordLists>> = {
  consent: lists('a', ['suostumu*', '*suostumus', '*suostumuksella'], ['consent*']),
  contract: lists(
    'b',
    [
      '*sopimus',
      '*sopimuksen',
      '*sopimusten',
      '*sopimukseen',
      '*sopimusta',
      'sopimusoikeudel*',
      'toimeksian(to|non|toon)',
    ],
    ['contract', 'contracts', 'contractual*', 'agreement*'],
  ),
  'legal-obligation': lists(
    'c',
    [
      'lakisäätei* velvo*',
      'lakisäätei* … velvo*',
      'laki* velvo*',
      'laissa … velvo*',
      'lain … velvo*',
      'lakiin … velvo*',
    ],
    ['(legal|statutory) obligation*', '(legal|statutory) dut*', 'obligation* … law', 'required by law'],
  ),
  'vital-interests': lists('d', ['elintärke*'], ['vital interest*']),
  'public-task': lists(
    'e',
    ['yleis* etu*', 'yleis* edu*', 'julkis* val(ta|lan|taa)*', 'lakisäätei* tehtäv*', 'julki* tehtäv*'],
    ['public interest*', 'official authority', '(public|statutory) task*'],
  ),
  'legitimate-interests': lists(
    'f',
    ['oikeutet* … etu*', 'oikeutet* … edu*', 'oikeutet* … etuj*'],
    ['legitimate interest*', 'legitimate … interest*'],
  ),
}
