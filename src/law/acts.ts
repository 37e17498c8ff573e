/**
 * Finnish Acts that rules and notices cite: their numbers, names, and the days between which they hold. Each `from` was
 * read in the provision on entry into force of the Act as enacted, or in the Act or page that `source` names beside it.
 */
import { type Dated, type DatedTable, inForce } from './dated.ts'
import { REPEALED_ACTS } from './repealed-acts.ts'

export interface Act extends Dated {
  /** Number and year in the Statutes of Finland: `1050/2018`. */
  readonly number: string
  readonly name: { readonly en: string; readonly fi: string }
  /** The Act that took its place. */
  readonly replacedBy?: string
}

export const ACTS: DatedTable<Act> = {
  verified: '2026-11-22',
  rows: [
    {
      number: '244/2001',
      name: { en: 'Business Information Act', fi: 'yritys- ja yhteisötietolaki' },
      from: '2001-04-01',
      source: 'https://www.finlex.fi/fi/laki/ajantasa/2001/20010244',
    },
    {
      number: '1050/2018',
      name: { en: 'Data Protection Act', fi: 'tietosuojalaki' },
      from: '2019-01-01',
      source: 'https://www.finlex.fi/fi/laki/ajantasa/2018/20181050',
    },
    {
      number: '1054/2018',
      name: {
        en: 'Act on the Processing of Personal Data in Criminal Matters and in Connection with Maintaining National Security',
        fi: 'laki henkilötietojen käsittelystä rikosasioissa ja kansallisen turvallisuuden ylläpitämisen yhteydessä',
      },
      from: '2019-01-01',
      source: 'https://www.finlex.fi/fi/laki/ajantasa/2018/20181054',
    },
    {
      number: '434/2003',
      name: { en: 'Administrative Procedure Act', fi: 'hallintolaki' },
      from: '2004-01-01',
      source:
        'https://www.finlex.fi/fi/laki/ajantasa/2003/20030434; entry into force: circular of Kuntaliitto, 14 October 2003',
    },
    {
      number: '609/1986',
      name: {
        en: 'Act on Equality between Women and Men',
        fi: 'laki naisten ja miesten välisestä tasa-arvosta',
      },
      from: '1987-01-01',
      source: 'https://www.finlex.fi/fi/laki/ajantasa/1986/19860609',
    },
    {
      number: '703/2023',
      name: {
        en: 'Act on the Processing of Client Data in Healthcare and Social Welfare',
        fi: 'laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä',
      },
      from: '2024-01-01',
      source: 'https://www.finlex.fi/fi/laki/ajantasa/2023/20230703',
    },
    {
      number: '759/2004',
      name: {
        en: 'Act on the Protection of Privacy in Working Life',
        fi: 'laki yksityisyyden suojasta työelämässä',
      },
      from: '2004-10-01',
      source: 'https://www.finlex.fi/fi/laki/ajantasa/2004/20040759',
    },
    {
      number: '906/2019',
      name: {
        en: 'Act on Information Management in Public Administration',
        fi: 'laki julkisen hallinnon tiedonhallinnasta',
      },
      from: '2020-01-01',
      source: 'https://www.finlex.fi/fi/laki/ajantasa/2019/20190906',
    },
    {
      number: '917/2014',
      name: { en: 'Act on Electronic Communications Services', fi: 'laki sähköisen viestinnän palveluista' },
      from: '2015-01-01',
      source:
        'https://www.finlex.fi/fi/laki/ajantasa/2014/20140917; entry into force: Finlex, note on Act 516/2004',
    },
    {
      number: '1171/2022',
      name: {
        en: 'Act on the Protection of Persons Reporting Infringements of European Union and National Law',
        fi: 'laki Euroopan unionin ja kansallisen oikeuden rikkomisesta ilmoittavien henkilöiden suojelusta',
      },
      from: '2023-01-01',
      source: 'https://www.finlex.fi/fi/laki/ajantasa/2022/20221171',
    },
    {
      number: '1325/2014',
      name: { en: 'Non-discrimination Act', fi: 'yhdenvertaisuuslaki' },
      from: '2015-01-01',
      source:
        'https://www.finlex.fi/fi/laki/ajantasa/2014/20141325; entry into force: Act 1347/2014, section 8',
    },
    {
      number: '1336/1997',
      name: { en: 'Accounting Act', fi: 'kirjanpitolaki' },
      from: '1997-12-31',
      source: 'https://www.finlex.fi/fi/laki/ajantasa/1997/19971336',
    },
    {
      number: '55/2001',
      name: { en: 'Employment Contracts Act', fi: 'työsopimuslaki' },
      from: '2001-06-01',
      source: 'https://www.finlex.fi/fi/laki/ajantasa/2001/20010055',
    },
    {
      number: '444/2017',
      name: {
        en: 'Act on Preventing Money Laundering and Terrorist Financing',
        fi: 'laki rahanpesun ja terrorismin rahoittamisen estämisestä',
      },
      from: '2017-07-03',
      source: 'https://www.finlex.fi/fi/laki/ajantasa/2017/20170444',
    },
    {
      number: '423/2003',
      name: { en: 'Language Act', fi: 'kielilaki' },
      from: '2004-01-01',
      source: 'https://www.finlex.fi/fi/laki/ajantasa/2003/20030423',
    },
    {
      number: '621/1999',
      name: {
        en: 'Act on the Openness of Government Activities',
        fi: 'laki viranomaisten toiminnan julkisuudesta',
      },
      from: '1999-12-01',
      source: 'https://www.finlex.fi/fi/laki/ajantasa/1999/19990621',
    },
    {
      number: '1333/2021',
      name: { en: 'Co-operation Act', fi: 'yhteistoimintalaki' },
      from: '2022-01-01',
      source: 'https://www.finlex.fi/fi/laki/ajantasa/2021/20211333',
    },
    ...REPEALED_ACTS.rows,
  ],
}

const byNumber = new Map(ACTS.rows.map((act) => [act.number, act]))

/** The Act of that number. @throws {Error} for one that the table lacks: a fault of the rule that cites it. */
export function actOf(number: string): Act {
  const act = byNumber.get(number)
  if (act === undefined) throw new Error(`law/acts.ts has no Act ${number}`)
  return act
}

/** Whether the Act of that number holds on the day. */
export function isInForce(number: string, day: string): boolean {
  return inForce(ACTS, day).some((act) => act.number === number)
}
