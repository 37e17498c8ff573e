/** Forms of firms, as they stand behind names. */
import type { WordList } from '../prose/word-list.ts'

/** Forms of a firm, one of which ends the name of every company. */
export const firms: WordList = {
  language: 'fi',
  source: 'forms of companies in Finland and its neighbours, as company-names.ts reads them',
  entries: [
    'oy',
    'oyj',
    'ab',
    'abp',
    'ky',
    'oü',
    ...['-', '.', "'"].flatMap((joint) =>
      ['oy', 'ab', 'ky', 'oü', 'ag', 'bv'].map((form) => `${form}${joint}*`),
    ),
    'ltd',
    'limited',
    'gmbh',
    'inc',
    'llc',
    'ag',
    'aps',
    'bv',
    'corp',
  ],
}
