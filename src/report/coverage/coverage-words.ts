/** The words of the coverage report in each language of the messages. */

import type { DutyGroup } from '../../coverage/duty.ts'
import type { Lack } from '../../coverage/lacks.ts'
import type { Severity } from '../../diagnostics/diagnostic.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'
import type { Standing } from './standing.ts'

export interface CoverageWords {
  readonly title: string
  /** One sentence for lists of pages. */
  readonly description: string
  /** What the statuses mean, and what the program cannot see. */
  readonly explanation: string
  readonly groups: Readonly<Record<DutyGroup, string>>
  readonly statuses: Readonly<Record<Standing, string>>
  /** The sum: how many of each; kinds that are rare only where there are some. */
  readonly counts: (of: Readonly<Record<Standing, number>>) => string
  readonly columns: {
    readonly duty: string
    readonly status: string
    readonly section: string
    readonly place: string
    readonly notes: string
  }
  /** What stands before the name of something that is not told, by why it is not. */
  readonly lacks: Readonly<Record<Lack, string>>
  /** Of a duty that no law asks a notice to fulfil. */
  readonly advice: string
  readonly builtIn: string
  readonly tool: string
  readonly facts: string
  readonly id: string
  readonly languages: string
  /** By which law the register was judged; both days as people write them. */
  readonly lawOf: (asOf: string, verified: string) => string
  /** Why the notice cannot be published. */
  readonly notToBePublished: (errors: number) => string
  readonly findings: string
  readonly noFindings: string
  readonly findingColumns: { readonly place: string; readonly severity: string; readonly finding: string }
  readonly waived: string
  readonly waivedColumns: { readonly reason: string; readonly owner: string; readonly until: string }
  readonly severities: Readonly<Record<Severity, string>>
  readonly sign: string
  readonly signature: readonly string[]
  readonly skipToContent: string
}

/** `Stated: 20, not stated: 2`; what is rare is left out where there is none. */
function counted(parts: readonly (readonly [name: string, count: number, rare?: 'rare'])[]): string {
  return parts
    .filter(([, count, rare]) => rare === undefined || count > 0)
    .map(([name, count]) => `${name}: ${count}`)
    .join(', ')
}

export const coverageWords: Readonly<Record<ReportLanguage, CoverageWords>> = {
  en: {
    title: 'Coverage of the information duties',
    description: 'Which information duties the privacy notice fulfils, by which fact and in which section.',
    explanation:
      '“Stated” means that the notice gives the information in every language in which it is published. This page does not assess whether the information is true or sufficient. A passage in the controller’s own words is for the reader to assess.',
    groups: {
      information: 'Articles 13 and 14 of the GDPR',
      other: 'Other provisions of the GDPR',
      record: 'Record of processing activities (Article 30), as far as a notice states it',
      national: 'Finnish law',
    },
    statuses: {
      told: 'stated',
      'told-but': 'stated, but',
      'not-told': 'not stated',
      'own-words': 'own words – to be read',
      'not-answered': 'not answered',
      'not-applicable': 'not applicable',
    },
    counts: (of) =>
      counted([
        ['Stated', of.told + of['told-but']],
        ['of which with findings', of['told-but'], 'rare'],
        ['not stated', of['not-told']],
        ['own words, to be read', of['own-words'], 'rare'],
        ['not answered', of['not-answered'], 'rare'],
        ['not applicable', of['not-applicable']],
      ]),
    columns: {
      duty: 'Duty',
      status: 'Status',
      section: 'In the notice',
      place: 'In the description',
      notes: 'Notes',
    },
    lacks: {
      missing: 'Missing:',
      'not-printed': 'In the description, but not printed in the notice:',
      'left-out': 'Follows from the legal bases, but `rights.told` leaves it out:',
      'own-words': 'In the controller’s own words, to be read:',
      'not-answered': 'Not answered:',
    },
    advice: 'Good practice: no provision requires the notice to state it.',
    builtIn: 'worded by the program',
    tool: 'Made by',
    facts: 'Hash of the facts',
    id: 'Register id',
    languages: 'Languages',
    lawOf: (asOf, verified) => `Law as of: ${asOf}; tables last checked ${verified}`,
    notToBePublished: (errors) => `Not to be published: ${errors} open ${errors === 1 ? 'error' : 'errors'}.`,
    findings: 'Open findings',
    noFindings: 'None.',
    findingColumns: { place: 'Place', severity: 'Severity', finding: 'Finding' },
    waived: 'Waived findings',
    waivedColumns: { reason: 'Reason', owner: 'Owner', until: 'Until' },
    severities: { error: 'error', warning: 'warning', info: 'info' },
    sign: 'Reviewed and approved',
    signature: ['Date', 'Name', 'Signature'],
    skipToContent: 'Skip to content',
  },
  fi: {
    title: 'Informointivelvollisuuden toteutuminen',
    description: 'Mitkä informointivelvoitteet tietosuojaseloste täyttää, millä tiedolla ja missä kohdassa.',
    explanation:
      'Kerrottu tarkoittaa, että tieto on selosteessa jokaisella julkaistulla kielellä. Sivu ei arvioi, onko tieto totta tai riittävä. Omin sanoin kirjoitettu kohta on lukijan arvioitava. Merkintä 13(1)(c) tarkoittaa 13 artiklan 1 kohdan c alakohtaa.',
    groups: {
      information: 'Tietosuoja-asetuksen 13 ja 14 artikla',
      other: 'Muut tietosuoja-asetuksen säännökset',
      record: 'Seloste käsittelytoimista (30 artikla) siltä osin kuin sen tiedot ovat tietosuojaselosteessa',
      national: 'Suomen lainsäädäntö',
    },
    statuses: {
      told: 'kerrottu',
      'told-but': 'kerrottu, mutta',
      'not-told': 'ei kerrottu',
      'own-words': 'omin sanoin – luettava',
      'not-answered': 'ei vastattu',
      'not-applicable': 'ei sovelleta',
    },
    counts: (of) =>
      counted([
        ['Kerrottu', of.told + of['told-but']],
        ['joista huomautettavaa', of['told-but'], 'rare'],
        ['ei kerrottu', of['not-told']],
        ['omin sanoin, luettava', of['own-words'], 'rare'],
        ['ei vastattu', of['not-answered'], 'rare'],
        ['ei sovelleta', of['not-applicable']],
      ]),
    columns: {
      duty: 'Velvoite',
      status: 'Tila',
      section: 'Selosteessa',
      place: 'Kuvauksessa',
      notes: 'Huomautukset',
    },
    lacks: {
      missing: 'Puuttuu:',
      'not-printed': 'On kuvauksessa, mutta ei selosteessa:',
      'left-out': 'Seuraa oikeusperusteista, mutta puuttuu luettelosta `rights.told`:',
      'own-words': 'Rekisterinpitäjän omin sanoin, luettava:',
      'not-answered': 'Ei vastattu:',
    },
    advice: 'Suositeltava tieto: mikään säännös ei vaadi kertomaan sitä selosteessa.',
    builtIn: 'ohjelman muotoilema',
    tool: 'Muodostettu ohjelmalla',
    facts: 'Tietojen tiiviste',
    id: 'Rekisterin tunniste',
    languages: 'Kielet',
    lawOf: (asOf, verified) =>
      `Arvioitu ${asOf} voimassa olleen lain mukaan; lakitaulukot tarkistettu ${verified}`,
    notToBePublished: (errors) => `Ei julkaistavissa: avoimia virheitä ${errors}.`,
    findings: 'Avoimet huomautukset',
    noFindings: 'Ei huomautettavaa.',
    findingColumns: { place: 'Paikka', severity: 'Vakavuus', finding: 'Huomautus' },
    waived: 'Poikkeuksena hyväksytyt havainnot',
    waivedColumns: { reason: 'Perustelu', owner: 'Vastuuhenkilö', until: 'Voimassa' },
    severities: { error: 'virhe', warning: 'varoitus', info: 'huomio' },
    sign: 'Tarkastettu ja hyväksytty',
    signature: ['Päiväys', 'Nimenselvennys', 'Allekirjoitus'],
    skipToContent: 'Siirry sisältöön',
  },
}
