/** Accounting material kept for too short a time: Accounting Act 1336/1997, chapter 2, section 10. */
import { isLongerPeriod } from '../../../law/compare-periods.ts'
import { statutoryPeriod } from '../../../law/statutory-periods.ts'
import type { LintRegister } from '../../lint-register.ts'
import { mentions } from '../../mentions.ts'
import { type PlacedRow, periodPath, periodsOf, retentionRows, rowMentions } from '../../retention-rows.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { accountingBooks, accountingLaw, accountingStart } from '../../words/retention-matters.ts'

const bookkeeping = `purposes:
  - { id: bookkeeping, basis: legal-obligation, law: { fi: "kirjanpitolaki 1336/1997, 2 luku 10 §", en: "Accounting Act 1336/1997, chapter 2, section 10" } }
data: [{ id: invoices, name: { fi: Laskut, en: Invoices }, for: [bookkeeping] }]`

export const retentionAccountingRule: Rule = {
  id: 'retention/accounting',
  severity: 'warning',
  cites: [{ act: '1336/1997', at: { en: 'chapter 2, section 10', fi: '2 luvun 10 §' } }],
  title: {
    en: 'Accounting material is kept as long as the Accounting Act asks, from the event that the Act names.',
    fi: 'Kirjanpitoaineistoa säilytetään kirjanpitolaissa säädetty aika laissa säädetystä hetkestä.',
  },
  rationale: {
    en: 'Vouchers are kept for at least six years from the end of the year in which the financial period ended, books and financial statements for at least ten years from the end of the financial period. A shorter time in the notice is either untrue or unlawful. A time without its start, or with another start, does not say when the data go.',
    fi: 'Tositteita säilytetään vähintään kuusi vuotta sen vuoden lopusta, jonka aikana tilikausi on päättynyt, ja kirjanpitoja ja tilinpäätöstä vähintään kymmenen vuotta tilikauden päättymisestä. Lyhyempi aika selosteessa on joko virheellinen tai lainvastainen. Aika ilman alkamishetkeä tai väärästä hetkestä laskettuna ei kerro, milloin tiedot poistetaan.',
  },
  hint: {
    en: 'Write `period: P6Y` with `from: end-of-year-of-financial-year-end`, and for books `period: P10Y` with `from: end-of-financial-year`.',
    fi: 'Kirjoita `period: P6Y` ja `from: end-of-year-of-financial-year-end`, kirjanpidoille `period: P10Y` ja `from: end-of-financial-year`.',
  },
  messages: {
    short: {
      message: {
        en: 'Accounting records must be kept longer than {period}: the Act requires at least {years} years.',
        fi: 'Kirjanpitoaineistoa on säilytettävä tätä pidempään: {period}. Laissa säädetty vähimmäisaika on {years} vuotta.',
      },
    },
    start: {
      message: {
        en: 'The period of the accounting material has no start.',
        fi: 'Kirjanpitoaineiston säilytysajalta puuttuu alkamishetki.',
      },
      hint: {
        en: 'Add `from: end-of-year-of-financial-year-end`.',
        fi: 'Lisää `from: end-of-year-of-financial-year-end`.',
      },
    },
    'start-of-books': {
      message: {
        en: 'The period of the accounting books and financial statements has no start.',
        fi: 'Kirjanpitojen ja tilinpäätöksen säilytysajalta puuttuu alkamishetki.',
      },
      hint: { en: 'Add `from: end-of-financial-year`.', fi: 'Lisää `from: end-of-financial-year`.' },
    },
    'early-books': {
      message: {
        en: 'The period starts before the financial period ends, so that the data go sooner than the Act allows: {years} years from the end of the financial period.',
        fi: 'Säilytysaika alkaa ennen tilikauden päättymistä, joten tiedot poistetaan ennen kuin laki sallii: {years} vuotta tilikauden päättymisestä.',
      },
    },
    early: {
      message: {
        en: 'The period starts before the financial period ends, so that the data go sooner than the Act allows: {years} years from the end of the year in which the financial period ended.',
        fi: 'Säilytysaika alkaa ennen tilikauden päättymistä, joten tiedot poistetaan ennen kuin laki sallii: {years} vuotta sen vuoden lopusta, jonka aikana tilikausi päättyi.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'vouchers for five years', fi: 'tositteet viisi vuotta' },
        yaml: `${bookkeeping}
retention: [{ of: [invoices], period: P5Y, from: end-of-year-of-financial-year-end }]`,
      },
      {
        shows: { en: 'six years from nothing', fi: 'kuusi vuotta ilman alkamishetkeä' },
        yaml: `retention: [{ name: { fi: Laskut, en: Invoices }, period: P6Y, law: { fi: "kirjanpitolaki 1336/1997, 2 luku 10 §", en: "Accounting Act 1336/1997, chapter 2, section 10" } }]`,
      },
      {
        shows: { en: 'six years from the invoice', fi: 'kuusi vuotta laskun päiväyksestä' },
        yaml: `${bookkeeping}
retention: [{ of: [invoices], period: P6Y, from: { fi: laskun päiväys, en: date of the invoice } }]`,
      },
      {
        shows: { en: 'books for six years', fi: 'kirjanpitokirjat kuusi vuotta' },
        yaml: `retention: [{ name: { fi: Kirjanpitokirjat ja tilinpäätökset, en: Accounting books and financial statements }, period: P6Y, from: end-of-financial-year, law: { fi: kirjanpitolaki 1336/1997, en: Accounting Act 1336/1997 } }]`,
      },
      {
        shows: {
          en: 'books from nothing, and from the last entry',
          fi: 'kirjanpidot ilman alkamishetkeä ja viennistä',
        },
        yaml: `languages: [fi]
retention:
  - { name: Kirjanpidot ja tilinpäätökset, period: P10Y, law: kirjanpitolaki 1336/1997 }
  - { name: Pääkirja, period: P10Y, from: viimeinen vienti, law: kirjanpitolaki 1336/1997 }`,
      },
      {
        shows: { en: 'three years in words', fi: 'kolme vuotta sanoin' },
        yaml: `retention: [{ name: { fi: Tositteet, en: Vouchers }, criteria: { fi: kolme vuotta tilikauden päättymisestä, en: three years from the end of the financial year } }]`,
      },
    ],
    good: [
      {
        shows: { en: 'six years as the Act has it', fi: 'kuusi vuotta lain mukaan' },
        yaml: `${bookkeeping}
retention: [{ of: [invoices], period: P6Y, from: end-of-year-of-financial-year-end }]`,
      },
      {
        shows: { en: 'ten years for books', fi: 'kymmenen vuotta kirjanpitokirjoille' },
        yaml: `retention: [{ name: { fi: Tilinpäätökset, en: Financial statements }, period: P10Y, from: end-of-financial-year, law: { fi: kirjanpitolaki 1336/1997, en: Accounting Act 1336/1997 } }]`,
      },
      {
        shows: {
          en: 'invoices that also serve the contract, with a longer row for bookkeeping',
          fi: 'laskut, jotka palvelevat myös sopimusta, ja pidempi rivi kirjanpidolle',
        },
        yaml: `purposes:
  - { id: bookkeeping, basis: legal-obligation, law: { fi: kirjanpitolaki 1336/1997, en: Accounting Act 1336/1997 } }
  - { id: sales, basis: contract }
data: [{ id: invoices, name: { fi: Laskut, en: Invoices }, for: [bookkeeping, sales] }]
retention: [{ of: [invoices], for: [sales], period: P2Y, from: end-of-contract }, { of: [invoices], for: [bookkeeping], period: P6Y, from: end-of-year-of-financial-year-end }]`,
      },
      {
        shows: { en: 'a longer time from the last contact', fi: 'pidempi aika viimeisestä yhteydenotosta' },
        yaml: `${bookkeeping}
retention: [{ of: [invoices], period: P10Y, from: last-contact }]`,
      },
      {
        shows: {
          en: 'data that have nothing to do with accounting',
          fi: 'tiedot, jotka eivät liity kirjanpitoon',
        },
        yaml: 'retention: [{ period: P6M, from: last-contact }]',
      },
    ],
  },
  check: (register) => {
    const purposes = accountingPurposes(register)
    return retentionRows(register)
      .filter((placed) => isAccounting(register, placed, purposes))
      .flatMap((placed) => rowFinding(register, placed))
  },
}

/** Ids of the purposes that rest on accounting law. */
function accountingPurposes({ register, scopes }: LintRegister): ReadonlySet<string> {
  const purposes = scopes.flatMap(({ facts }) => facts.purposes ?? [])
  const isOne = ({ law, basis }: (typeof purposes)[number]) =>
    [
      law,
      ...(Array.isArray(basis)
        ? basis.map((one) => (typeof one === 'object' && 'law' in one ? one.law : undefined))
        : []),
    ].some((text) => mentions(text, register.languages, accountingLaw))
  return new Set(purposes.filter(isOne).map(({ id }) => id))
}

/** A row that names the Act or its material, or that concerns only data or purposes of bookkeeping. */
function isAccounting(register: LintRegister, placed: PlacedRow, purposes: ReadonlySet<string>): boolean {
  if (rowMentions(register, placed, accountingLaw)) return true
  const { row, scope } = placed
  if (row.for !== undefined) return row.for.every((id) => purposes.has(id))
  const data = [...(register.register.data ?? []), ...(scope.facts.data ?? [])]
  const served = (row.of ?? []).map((id) => data.find((category) => category.id === id)?.for ?? [])
  return served.length > 0 && served.every((ids) => ids.length > 0 && ids.every((id) => purposes.has(id)))
}

function rowFinding(register: LintRegister, placed: PlacedRow): RuleFinding[] {
  const { row, path } = placed
  const isBooks = rowMentions(register, placed, accountingBooks)
  const least = statutoryPeriod(isBooks ? 'accounting-books' : 'accounting-vouchers', register.asOf)
  const periods = periodsOf(row)
  if (least === undefined || periods.length === 0) return []
  const years = Number(/\d+/.exec(least)?.[0])
  const period = periods.reduce((longest, next) => (isLongerPeriod(next, longest) ? next : longest))
  if (isLongerPeriod(least, period)) {
    return [{ path: periodPath(placed), message: 'short', args: { period, years } }]
  }
  if (row.from === undefined && row.period !== undefined)
    return [{ path: [...path, 'from'], message: isBooks ? 'start-of-books' : 'start' }]
  // A longer time may make up for an early start; how much it must, the description cannot tell.
  if (isLongerPeriod(period, least) || row.from === undefined || isYearly(register, row.from)) return []
  return [{ path: [...path, 'from'], message: isBooks ? 'early-books' : 'early', args: { years } }]
}

function isYearly({ register }: LintRegister, from: NonNullable<PlacedRow['row']['from']>): boolean {
  if (typeof from === 'string' && /^end-of-[a-z-]*year/.test(from)) return true
  return mentions(from, register.languages, accountingStart)
}
