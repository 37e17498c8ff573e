/** The words of the coverage report in each language of the messages. */

import type { DutyStatus } from '../../coverage/cover-register.ts'
import type { DutyGroup } from '../../coverage/duty.ts'
import type { Severity } from '../../diagnostics/diagnostic.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'

export interface CoverageWords {
  readonly title: string
  /** One sentence for lists of pages. */
  readonly description: string
  /** What the statuses mean, and what the program cannot see. */
  readonly explanation: string
  readonly groups: Readonly<Record<DutyGroup, string>>
  readonly statuses: Readonly<Record<DutyStatus, string>>
  /** The sum: how many of each. */
  readonly counts: (told: number, untold: number, without: number) => string
  readonly columns: {
    readonly duty: string
    readonly status: string
    readonly section: string
    readonly place: string
    readonly notes: string
  }
  readonly missing: string
  readonly hidden: string
  readonly builtIn: string
  readonly tool: string
  readonly facts: string
  readonly id: string
  readonly draft: string
  readonly draftExplained: string
  readonly findings: string
  readonly noFindings: string
  readonly findingColumns: { readonly place: string; readonly severity: string; readonly finding: string }
  readonly severities: Readonly<Record<Severity, string>>
  readonly sign: string
  readonly signature: readonly string[]
  readonly skipToContent: string
}

export const coverageWords: Readonly<Record<ReportLanguage, CoverageWords>> = {
  en: {
    title: 'Coverage of the information duties',
    description: 'Which information duties the privacy notice fulfils, by which fact and in which section.',
    explanation:
      'Told means that the notice prints the information in every language in which it is published. What stands only in a text of one’s own the program cannot judge: the reader decides whether it tells what is marked as not told.',
    groups: {
      information: 'Articles 13 and 14 of the GDPR',
      other: 'Other provisions of the GDPR',
      record: 'Record of processing activities (Article 30), as far as a notice tells it',
      national: 'Finnish law',
    },
    statuses: { told: 'told', 'not-told': 'not told', 'not-applicable': 'not applicable' },
    counts: (told, untold, without) => `Told: ${told}, not told: ${untold}, not applicable: ${without}`,
    columns: {
      duty: 'Duty',
      status: 'Status',
      section: 'In the notice',
      place: 'In the description',
      notes: 'Notes',
    },
    missing: 'Missing:',
    hidden: 'In the description, but not printed in the notice:',
    builtIn: 'worded by the program',
    tool: 'Made by',
    facts: 'Hash of the facts',
    id: 'Register id',
    draft: 'Draft',
    draftExplained: 'The notice is a draft and must not be published as it is.',
    findings: 'Open findings',
    noFindings: 'None.',
    findingColumns: { place: 'Place', severity: 'Severity', finding: 'Finding' },
    severities: { error: 'error', warning: 'warning', info: 'info' },
    sign: 'Reviewed and approved',
    signature: ['Date', 'Name', 'Signature'],
    skipToContent: 'Skip to content',
  },
  fi: {
    title: 'Informointivelvollisuuden toteutuminen',
    description: 'Mitkä informointivelvoitteet tietosuojaseloste täyttää, millä tiedolla ja missä kohdassa.',
    explanation:
      'Kerrottu tarkoittaa, että tieto on selosteessa jokaisella kielellä, jolla seloste julkaistaan. Ohjelma ei pysty arvioimaan tietoa, joka on vain omassa vapaamuotoisessa tekstissä: lukija päättää, kerrotaanko siinä se, mikä on merkitty kertomatta jätetyksi.',
    groups: {
      information: 'Tietosuoja-asetuksen 13 ja 14 artikla',
      other: 'Muut tietosuoja-asetuksen säännökset',
      record: 'Seloste käsittelytoimista (30 artikla) siltä osin kuin sen tiedot ovat tietosuojaselosteessa',
      national: 'Suomen lainsäädäntö',
    },
    statuses: { told: 'kerrottu', 'not-told': 'ei kerrottu', 'not-applicable': 'ei sovelleta' },
    counts: (told, untold, without) => `Kerrottu: ${told}, ei kerrottu: ${untold}, ei sovelleta: ${without}`,
    columns: {
      duty: 'Velvoite',
      status: 'Tila',
      section: 'Selosteessa',
      place: 'Kuvauksessa',
      notes: 'Huomautukset',
    },
    missing: 'Puuttuu:',
    hidden: 'On kuvauksessa, mutta ei selosteessa:',
    builtIn: 'ohjelman muotoilema',
    tool: 'Muodostettu ohjelmalla',
    facts: 'Tietojen tiiviste',
    id: 'Rekisterin tunniste',
    draft: 'Luonnos',
    draftExplained: 'Seloste on luonnos, eikä sitä saa julkaista sellaisenaan.',
    findings: 'Avoimet huomautukset',
    noFindings: 'Ei huomautettavaa.',
    findingColumns: { place: 'Paikka', severity: 'Vakavuus', finding: 'Huomautus' },
    severities: { error: 'virhe', warning: 'varoitus', info: 'huomio' },
    sign: 'Tarkastettu ja hyväksytty',
    signature: ['Päiväys', 'Nimenselvennys', 'Allekirjoitus'],
    skipToContent: 'Siirry sisältöön',
  },
}
