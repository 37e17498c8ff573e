/**
 * Acts that no longer hold and that old notices still cite, each with what took its place. `source` says where the
 * repeal was read; `from` was read in the Act itself, as enacted, unless `source` says that it is not confirmed.
 */
import type { Dated, DatedTable } from './dated.ts'

export interface RepealedAct extends Dated {
  /** Number and year in the Statutes of Finland; of a Union act its own number. */
  readonly number: string
  readonly name: { readonly en: string; readonly fi: string }
  /** The first day on which it no longer held. */
  readonly until: string
  /** The number of what took its place. */
  readonly replacedBy: string
  /** Another act that took its place together with that. */
  readonly alsoReplacedBy?: string
}

export const REPEALED_ACTS: DatedTable<RepealedAct> = {
  verified: '2026-11-22',
  rows: [
    {
      number: '471/1987',
      name: { en: 'Personal Data File Act', fi: 'henkilörekisterilaki' },
      from: '1988-01-01',
      until: '1999-06-01',
      replacedBy: '523/1999',
      source: 'Act 523/1999, section 50',
    },
    {
      number: '523/1999',
      name: { en: 'Personal Data Act', fi: 'henkilötietolaki' },
      from: '1999-06-01',
      until: '2019-01-01',
      replacedBy: '1050/2018',
      alsoReplacedBy: '(EU) 2016/679',
      source: 'Data Protection Act 1050/2018, section 37',
    },
    {
      number: '389/1994',
      name: {
        en: 'Act on the Data Protection Board and the Data Protection Ombudsman',
        fi: 'laki tietosuojalautakunnasta ja tietosuojavaltuutetusta',
      },
      from: '1994-06-01',
      until: '2019-01-01',
      replacedBy: '1050/2018',
      source: 'Data Protection Act 1050/2018, section 37; first day not confirmed',
    },
    {
      number: '477/2001',
      name: {
        en: 'Act on the Protection of Privacy in Working Life',
        fi: 'laki yksityisyyden suojasta työelämässä',
      },
      from: '2001-10-01',
      until: '2004-10-01',
      replacedBy: '759/2004',
      source: 'Act 759/2004, section 26',
    },
    {
      number: '516/2004',
      name: {
        en: 'Act on the Protection of Privacy in Electronic Communications',
        fi: 'sähköisen viestinnän tietosuojalaki',
      },
      from: '2004-09-01',
      until: '2015-01-01',
      replacedBy: '917/2014',
      source: 'https://www.finlex.fi/fi/laki/ajantasa/kumotut/2004/20040516',
    },
    {
      number: '159/2007',
      name: {
        en: 'Act on the Electronic Processing of Client Data in Healthcare and Social Welfare',
        fi: 'laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä',
      },
      from: '2007-07-01',
      until: '2021-11-01',
      replacedBy: '784/2021',
      source: 'Act 784/2021, section 51',
    },
    {
      number: '334/2007',
      name: { en: 'Act on Co-operation within Undertakings', fi: 'laki yhteistoiminnasta yrityksissä' },
      from: '2007-07-01',
      until: '2022-01-01',
      replacedBy: '1333/2021',
      source: 'Co-operation Act 1333/2021, section 47',
    },
    {
      number: '503/2008',
      name: {
        en: 'Act on Preventing and Clearing Money Laundering and Terrorist Financing',
        fi: 'laki rahanpesun ja terrorismin rahoittamisen estämisestä ja selvittämisestä',
      },
      from: '2008-08-01',
      until: '2017-07-03',
      replacedBy: '444/2017',
      source: 'Act 444/2017, chapter 9, section 7',
    },
    {
      number: '298/2009',
      name: {
        en: 'Decree of the Ministry of Social Affairs and Health on Patient Documents',
        fi: 'sosiaali- ja terveysministeriön asetus potilasasiakirjoista',
      },
      from: '2009-08-01',
      until: '2022-02-01',
      // The decree that came then rested on Acts that Act 703/2023 has replaced; what holds now is in its annex.
      replacedBy: '703/2023',
      source: 'Decree 94/2022, section 25',
    },
    {
      number: '254/2015',
      name: { en: 'Act on Social Welfare Client Documents', fi: 'laki sosiaalihuollon asiakasasiakirjoista' },
      from: '2015-04-01',
      until: '2024-01-01',
      replacedBy: '703/2023',
      source: 'Act 703/2023, section 101',
    },
    {
      number: '784/2021',
      name: {
        en: 'Act on the Electronic Processing of Client Data in Healthcare and Social Welfare',
        fi: 'laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä',
      },
      from: '2021-11-01',
      until: '2024-01-01',
      replacedBy: '703/2023',
      source: 'Act 703/2023, section 101',
    },
    {
      number: '95/46/EC',
      name: { en: 'Data Protection Directive', fi: 'henkilötietodirektiivi' },
      from: '1995-12-13',
      until: '2018-05-25',
      replacedBy: '(EU) 2016/679',
      source: 'Regulation (EU) 2016/679, Article 94; first day not confirmed',
    },
  ],
}

const byNumber = new Map(REPEALED_ACTS.rows.map((act) => [act.number, act]))

/**
 * The numbers of what stands in the place of an Act on a day: of the successors' successors, where those ended too. The
 * GDPR comes first.
 */
export function replacementsOf(number: string, day: string): readonly string[] {
  const act = byNumber.get(number)
  if (act === undefined || day < act.until) return [number]
  const others = act.alsoReplacedBy === undefined ? [] : [act.alsoReplacedBy]
  return [...others, ...replacementsOf(act.replacedBy, day)]
}
