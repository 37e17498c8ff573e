/** How notices name the mechanisms by which data may leave the EU and the EEA. */
import type { WordLists } from '../prose/word-list.ts'

function lists(source: string, fi: readonly string[], en: readonly string[]): WordLists {
  return {
    fi: { language: 'fi', source, entries: fi },
    en: { language: 'en', source, entries: en },
  }
}

const codes = ['scc', 'sccs', 'scc-*', 'bcr', 'bcrs', 'bcr-*']

/** By kind of mechanism; mechanisms that no longer hold are named elsewhere. */
export const mechanismWords = {
  adequacy: lists(
    'Article 45 GDPR; Decision (EU) 2023/1795',
    [
      '*riittävyy*',
      'riittävä* tietosuojan taso*',
      'tietosuojakehy*',
      'data privacy framework*',
      'dpf',
      'dpf-*',
    ],
    ['adequacy', 'adequate level of protection', 'data privacy framework*', 'dpf'],
  ),
  safeguards: lists(
    'Articles 46 and 47 GDPR; Decision (EU) 2021/914',
    [
      ...codes,
      '*vakiolausek*',
      '*mallilausek*',
      '*mallisopimuslausek*',
      '*vakiosopimuslausek*',
      'mallisopimus*',
      'sitov* sään*',
      'sitov* yrityssään*',
      'yritystä koskev* sitov*',
      'käytännesään*',
      'sertifiointimekanism*',
      'hallinnolli* järjestely*',
    ],
    [
      ...codes,
      '(standard|model) … clauses',
      '(standard|model) clauses',
      'binding corporate rules',
      'binding rules',
      'codes of conduct',
      'code of conduct',
      'certification mechanism*',
      'administrative arrangement*',
    ],
  ),
  derogation: lists(
    'Article 49(1) GDPR, first subparagraph',
    ['poikkeukse*', 'poikkeus', 'poikkeama*', 'poikkeusperust*', '49 artikla*', 'nimenomai* suostumu*'],
    ['derogation*', 'article 49*', 'explicit consent'],
  ),
  compelling: lists(
    'Article 49(1) GDPR, second subparagraph',
    ['pakottav* oikeute*', 'pakottav* etu*', 'pakottav* edu*'],
    ['compelling legitimate', 'compelling interests'],
  ),
} as const

/** Words that say which of the derogations is meant: points (a) to (g), or the second subparagraph. */
export const derogationWords = lists(
  'Article 49(1) GDPR, points (a)–(g) and second subparagraph',
  [
    '*suostumu*',
    '*sopimu*',
    'yleis* etu*',
    'yleis* edu*',
    'yleistä etua',
    'oikeusvaa*',
    'elintärke*',
    '*rekisteri*',
    'pakottav*',
  ],
  ['consent*', 'contract*', 'public interest', 'legal claims', 'vital interest*', 'register*', 'compelling'],
)
