/**
 * How long Finnish law has data kept at the least, or lets them be kept at the most. The periods were read in the Acts
 * as enacted or last amended; where `source` says that the first day is not confirmed, `from` is from memory.
 */
import { type Dated, type DatedTable, inForce } from './dated.ts'

export type StatutoryPeriodCode =
  | 'accounting-vouchers'
  | 'accounting-books'
  | 'customer-due-diligence'
  | 'hiring-claims'
  | 'discrimination-claims'
  | 'pay-claims'
  | 'workplace-cameras'
  | 'cameras-recommended'
  | 'whistleblowing-reports'
  | 'patient-records'
  | 'patient-records-unknown-death'
  | 'social-care-records'
  | 'social-care-families'

export interface StatutoryPeriod extends Dated {
  readonly code: StatutoryPeriodCode
  /** Number of the Act, where an Act lays the period down. */
  readonly act?: string
  /** Where in the Act or guideline; left out where it could not be checked. */
  readonly place?: { readonly en: string; readonly fi: string }
  /** The event from which it runs. */
  readonly event: { readonly en: string; readonly fi: string }
  /** ISO 8601: the law has the data kept for so long. */
  readonly least?: string
  /** ISO 8601: the law, or a guideline, has the data kept no longer. */
  readonly most?: string
  /** ISO 8601: within which claims can be made. No maximum by itself: it only tells how long a defence may need the data. */
  readonly claims?: string
}

const hiring = {
  event: { en: 'learning of the decision on appointment', fi: 'tiedon saaminen valintapäätöksestä' },
}

export const STATUTORY_PERIODS: DatedTable<StatutoryPeriod> = {
  verified: '2026-11-22',
  rows: [
    {
      code: 'accounting-vouchers',
      act: '1336/1997',
      place: { en: 'chapter 2, section 10', fi: '2 luvun 10 §' },
      event: {
        en: 'end of the year in which the financial period ended',
        fi: 'sen vuoden loppu, jonka aikana tilikausi on päättynyt',
      },
      least: 'P6Y',
      from: '2016-01-01',
      source: 'Act 1336/1997, chapter 2, section 10, as amended by Act 1620/2015',
    },
    {
      code: 'accounting-books',
      act: '1336/1997',
      place: { en: 'chapter 2, section 10', fi: '2 luvun 10 §' },
      event: { en: 'end of the financial period', fi: 'tilikauden päättyminen' },
      least: 'P10Y',
      from: '2016-01-01',
      source: 'Act 1336/1997, chapter 2, section 10, as amended by Act 1620/2015',
    },
    {
      code: 'customer-due-diligence',
      act: '444/2017',
      place: { en: 'chapter 3, section 3', fi: '3 luvun 3 §' },
      event: {
        en: 'end of the customer relationship, or completion of an occasional transaction',
        fi: 'asiakassuhteen päättyminen tai satunnaisen liiketoimen suorittaminen',
      },
      least: 'P5Y',
      from: '2017-07-03',
      source: 'Act 444/2017, chapter 3, section 3',
    },
    {
      code: 'hiring-claims',
      act: '609/1986',
      place: { en: 'section 12', fi: '12 §' },
      ...hiring,
      claims: 'P1Y',
      from: '2005-06-01',
      source: 'Act 609/1986, section 12, as amended by Act 232/2005',
    },
    {
      code: 'hiring-claims',
      act: '1325/2014',
      place: { en: 'section 26', fi: '26 §' },
      ...hiring,
      claims: 'P1Y',
      from: '2015-01-01',
      source: 'Act 1325/2014, section 26',
    },
    {
      code: 'discrimination-claims',
      act: '609/1986',
      place: { en: 'section 12', fi: '12 §' },
      event: { en: 'breach of the prohibition of discrimination', fi: 'syrjinnän kiellon rikkominen' },
      claims: 'P2Y',
      from: '2005-06-01',
      source: 'Act 609/1986, section 12, as amended by Act 232/2005',
    },
    {
      code: 'discrimination-claims',
      act: '1325/2014',
      place: { en: 'section 26', fi: '26 §' },
      event: { en: 'discrimination', fi: 'syrjintä' },
      claims: 'P2Y',
      from: '2015-01-01',
      source: 'Act 1325/2014, section 26',
    },
    {
      code: 'pay-claims',
      act: '55/2001',
      place: { en: 'chapter 13, section 9', fi: '13 luvun 9 §' },
      event: { en: 'end of the employment relationship', fi: 'työsuhteen päättyminen' },
      claims: 'P2Y',
      from: '2001-06-01',
      source: 'Act 55/2001, chapter 13, section 9',
    },
    {
      code: 'workplace-cameras',
      act: '759/2004',
      place: { en: 'section 17(3)', fi: '17 §:n 3 momentti' },
      event: { en: 'end of the recording', fi: 'tallentamisen päättyminen' },
      most: 'P1Y',
      from: '2004-10-01',
      source: 'Act 759/2004, section 17(3)',
    },
    {
      code: 'cameras-recommended',
      event: { en: 'recording', fi: 'tallentaminen' },
      most: 'PT72H',
      from: '2020-01-29',
      source:
        'EDPB Guidelines 3/2019 on processing of personal data through video devices; first day not confirmed',
    },
    {
      code: 'whistleblowing-reports',
      act: '1171/2022',
      place: { en: 'section 29(2)', fi: '29 §:n 2 momentti' },
      event: { en: 'receipt of the report', fi: 'ilmoituksen saapuminen' },
      most: 'P5Y',
      from: '2023-01-01',
      source: 'Act 1171/2022, section 29(2)',
    },
    {
      code: 'patient-records',
      act: '703/2023',
      event: { en: 'death of the patient', fi: 'potilaan kuolema' },
      least: 'P12Y',
      from: '2024-01-01',
      source: 'Act 703/2023, annex',
    },
    {
      code: 'patient-records-unknown-death',
      act: '703/2023',
      event: { en: 'birth of the patient', fi: 'potilaan syntymä' },
      least: 'P120Y',
      from: '2024-01-01',
      source: 'Act 703/2023, annex',
    },
    {
      code: 'social-care-records',
      act: '703/2023',
      event: { en: 'closing of the matter', fi: 'asian sulkeminen' },
      least: 'P10Y',
      from: '2024-01-01',
      source: 'Act 703/2023, annex',
    },
    {
      code: 'social-care-families',
      act: '703/2023',
      event: { en: 'closing of the matter', fi: 'asian sulkeminen' },
      least: 'P30Y',
      from: '2024-01-01',
      source: 'Act 703/2023, annex',
    },
  ],
}

/** The period of that code in force on the day, in ISO 8601; undefined before it was law and after. */
export function statutoryPeriod(code: StatutoryPeriodCode, day: string): string | undefined {
  const row = inForce(STATUTORY_PERIODS, day).find((period) => period.code === code)
  return row?.least ?? row?.most ?? row?.claims
}
