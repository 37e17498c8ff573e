/** Adequacy decisions of the European Commission: Article 45 GDPR. */
import { type Dated, type DatedTable, inForce } from './dated.ts'

type Bilingual = { readonly en: string; readonly fi: string }

export interface AdequacyDecision extends Dated {
  /** ISO 3166 code; for an international organisation, its short name. */
  readonly to: string
  readonly name: Bilingual
  /** Number of the decision, where it has been checked. */
  readonly decision: string
  /** What the decision covers, where that is not everything. */
  readonly scope?: Bilingual
  /** The decision leaves out only what authorities process, so the scope is asked of public bodies alone. */
  readonly leavesOutAuthorities?: true
  /** The number or the first day could not be checked. */
  readonly unverified?: true
}

const LIST = 'European Commission, list of adequacy decisions'
const DIRECTIVE_ERA = `${LIST}; number: Decision (EU) 2016/2295; day not confirmed`
const DAY_UNCONFIRMED = `${LIST}; day not confirmed`

/**
 * Directive-era decisions go on under Article 45(9) GDPR and were confirmed on 15 January 2024, COM(2024) 7. Their
 * numbers were read in Decision (EU) 2016/2295, which amended them all. Where `source` says that the day is not
 * confirmed, `from` is as commonly cited and was not compared with the Official Journal.
 */
export const ADEQUACY_DECISIONS: DatedTable<AdequacyDecision> = {
  verified: '2026-11-22',
  rows: [
    {
      to: 'CH',
      name: { en: 'Switzerland', fi: 'Sveitsi' },
      decision: '2000/518/EC',
      from: '2000-07-26',
      source: DIRECTIVE_ERA,
    },
    {
      to: 'CA',
      name: { en: 'Canada', fi: 'Kanada' },
      decision: '2002/2/EC',
      scope: {
        en: 'commercial organisations under PIPEDA',
        fi: 'PIPEDA-lain piiriin kuuluvat kaupalliset organisaatiot',
      },
      from: '2001-12-20',
      source: DIRECTIVE_ERA,
    },
    {
      to: 'AR',
      name: { en: 'Argentina', fi: 'Argentiina' },
      decision: '2003/490/EC',
      from: '2003-06-30',
      source: DIRECTIVE_ERA,
    },
    {
      to: 'GG',
      name: { en: 'Guernsey', fi: 'Guernsey' },
      decision: '2003/821/EC',
      from: '2003-11-21',
      source: DIRECTIVE_ERA,
    },
    {
      to: 'IM',
      name: { en: 'Isle of Man', fi: 'Mansaari' },
      decision: '2004/411/EC',
      from: '2004-04-28',
      source: DIRECTIVE_ERA,
    },
    {
      to: 'JE',
      name: { en: 'Jersey', fi: 'Jersey' },
      decision: '2008/393/EC',
      from: '2008-05-08',
      source: DIRECTIVE_ERA,
    },
    {
      to: 'FO',
      name: { en: 'Faroe Islands', fi: 'Färsaaret' },
      decision: '2010/146/EU',
      from: '2010-03-05',
      source: DIRECTIVE_ERA,
    },
    {
      to: 'AD',
      name: { en: 'Andorra', fi: 'Andorra' },
      decision: '2010/625/EU',
      from: '2010-10-19',
      source: DIRECTIVE_ERA,
    },
    {
      to: 'IL',
      name: { en: 'Israel', fi: 'Israel' },
      decision: '2011/61/EU',
      scope: {
        en: 'automated processing, in the territory recognised by international law',
        fi: 'automaattinen käsittely kansainvälisen oikeuden mukaisella alueella',
      },
      from: '2011-01-31',
      source: DIRECTIVE_ERA,
    },
    {
      to: 'UY',
      name: { en: 'Uruguay', fi: 'Uruguay' },
      decision: '2012/484/EU',
      from: '2012-08-21',
      source: DIRECTIVE_ERA,
    },
    {
      to: 'NZ',
      name: { en: 'New Zealand', fi: 'Uusi-Seelanti' },
      decision: '2013/65/EU',
      from: '2012-12-19',
      source: DIRECTIVE_ERA,
    },
    {
      to: 'JP',
      name: { en: 'Japan', fi: 'Japani' },
      decision: '(EU) 2019/419',
      scope: {
        en: 'business operators under the APPI and its Supplementary Rules',
        fi: 'APPI-lain ja sen täydentävien sääntöjen piiriin kuuluvat yritykset',
      },
      from: '2019-01-23',
      source: DAY_UNCONFIRMED,
    },
    {
      to: 'GB',
      name: { en: 'United Kingdom', fi: 'Yhdistynyt kuningaskunta' },
      decision: '(EU) 2021/1772',
      scope: {
        en: 'not data transferred for immigration control',
        fi: 'ei maahanmuuton valvontaa varten siirrettäviä tietoja',
      },
      leavesOutAuthorities: true,
      from: '2021-06-28',
      until: '2025-12-19',
      source: 'Decision (EU) 2021/1772, extended in June 2025',
    },
    {
      // The renewed decision covers data transferred for immigration control as well.
      to: 'GB',
      name: { en: 'United Kingdom', fi: 'Yhdistynyt kuningaskunta' },
      decision: '(EU) 2021/1772, renewed on 19 December 2025',
      from: '2025-12-19',
      // It expires on 27 December 2031, and so holds until the end of that day: Regulation (EEC, Euratom) 1182/71, Article 4(2).
      until: '2031-12-28',
      source: 'Commission, 19 December 2025; number and first day not confirmed',
      unverified: true,
    },
    {
      to: 'KR',
      name: { en: 'Republic of Korea', fi: 'Korean tasavalta' },
      decision: '(EU) 2022/254',
      scope: {
        en: 'not missionary activities, nomination of candidates by parties, or personal credit information under the Financial Services Commission',
        fi: 'ei lähetystyötä, puolueiden ehdokasasettelua eikä rahoituspalvelukomission valvomia luottotietoja',
      },
      from: '2021-12-17',
      source: DAY_UNCONFIRMED,
    },
    {
      to: 'US',
      name: { en: 'United States', fi: 'Yhdysvallat' },
      decision: '(EU) 2023/1795',
      scope: {
        en: 'organisations certified to the EU–U.S. Data Privacy Framework',
        fi: 'EU:n ja Yhdysvaltojen tietosuojakehyksen mukaisesti sertifioidut organisaatiot',
      },
      from: '2023-07-10',
      source: 'Upheld in T-553/23 on 3 September 2025; appeal C-703/25 P pending when last looked at',
    },
    {
      to: 'EPO',
      name: { en: 'European Patent Organisation', fi: 'Euroopan patenttijärjestö' },
      decision: 'Commission decision of 15 July 2025',
      scope: { en: 'the organisation itself', fi: 'järjestö itse' },
      from: '2025-07-15',
      source: 'European Commission and European Patent Office, July 2025',
    },
    {
      to: 'BR',
      name: { en: 'Brazil', fi: 'Brasilia' },
      decision: '(EU) 2026/179',
      scope: {
        en: 'not public security, defence, State security or criminal investigation',
        fi: 'ei yleistä turvallisuutta, puolustusta, valtion turvallisuutta eikä rikostutkintaa',
      },
      leavesOutAuthorities: true,
      from: '2026-01-26',
      source: 'Published reports of the decision, January 2026',
    },
  ],
}

/** The decision that covers a country or organisation on a day, if there is one. */
export function adequacyOf(to: string, day: string): AdequacyDecision | undefined {
  return inForce(ADEQUACY_DECISIONS, day).find((decision) => decision.to === to)
}
