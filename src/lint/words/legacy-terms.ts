/** Terms of the Personal Data Act of 1999, former names of Acts and translations older than the GDPR, and what is said today. */
import type { WordLists } from '../prose/word-list.ts'

interface LegacyTerm {
  /** The present term, of the GDPR in its language version where it has one. */
  readonly now: string
  readonly entries: readonly string[]
}

const FINNISH: readonly LegacyTerm[] = [
  { now: 'tietosuojaseloste', entries: ['rekisteriselost(e|een|etta|eessa|eesta|eella|eet|eiden|eita)'] },
  {
    now: 'oikeus saada pääsy tietoihin',
    entries: ['tarkastusoikeu(s|den|tta|desta|teen|della|det|ksia|ksien)', 'tarkastusoikeu*'],
  },
  { now: 'vastustamisoikeus', entries: ['kielto-oikeu*', 'kieltämisoikeu*'] },
  {
    now: 'erityiset henkilötietoryhmät',
    entries: [
      '(arkaluonteinen|arkaluontoinen|arkaluonteista|arkaluontoista) … (tieto|tietoa|henkilötieto|henkilötietoa)',
      '(arkaluonteis*|arkaluontois*) … (tieto*|tiedo*|henkilötie*)',
    ],
  },
  { now: 'tietolähteet', entries: ['säännönmukai(set|sia|sten|sista|nen) … *läht*'] },
  {
    now: 'henkilötietojen vastaanottajat',
    entries: ['säännönmukai(set|sia|sten|sista|nen) … luovutu*'],
  },
  { now: 'laki sähköisen viestinnän palveluista (917/2014)', entries: ['tietoyhteiskuntakaar*'] },
  { now: 'rekisterin suojaaminen', entries: ['atk', 'atk:*', 'atk-*'] },
]

const ENGLISH: readonly LegacyTerm[] = [
  {
    now: 'privacy notice',
    entries: [
      'register description*',
      'description of … data file',
      'data file description*',
      'description of file',
    ],
  },
  {
    now: 'right of access',
    entries: ['right of inspection', 'right to inspect', 'inspection right*', 'right of verification'],
  },
  { now: 'right to object', entries: ['right of prohibition', 'right to prohibit', 'prohibition right'] },
  {
    now: 'special categories of personal data',
    entries: ['sensitive data', 'sensitive personal data', 'sensitive information'],
  },
  { now: 'sources', entries: ['regular sources', 'regular (data|information) sources'] },
  {
    now: 'recipients',
    entries: ['regular disclosure*', 'regular (data|information) disclosure*', 'regular data … disclosure*'],
  },
  {
    now: 'Act on Electronic Communications Services (917/2014)',
    entries: ['information society code'],
  },
]

const source =
  'terms of Act 523/1999, sections 10, 11, 26 and 30, against those of Articles 9, 13–15 and 21 GDPR; the former name of Act 917/2014'

export const legacyTerms: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: FINNISH.flatMap(({ entries }) => entries),
    innocent: ['tilintarkastusoikeu*'],
  },
  en: {
    language: 'en',
    source,
    entries: ENGLISH.flatMap(({ entries }) => entries),
    // What the notice is called now stands beside it, as in `rekisteri- ja tietosuojaseloste`.
    innocent: ['register description and privacy (notice|statement|policy)'],
  },
}

const terms = new Map(
  [...FINNISH, ...ENGLISH].flatMap(({ now, entries }) => entries.map((entry) => [entry, now])),
)

/** What is said today instead of the term that an entry of the lists finds. */
export function presentTerm(entry: string): string {
  return terms.get(entry) ?? ''
}
