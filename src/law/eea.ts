/** The European Economic Area: EU Treaties and Joint Committee Decision 154/2018, by which the GDPR holds there. */

/** The Member States, then Iceland, Liechtenstein and Norway, then parts of Member States with codes of their own. */
const CODES =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO AX GF GP MF MQ RE YT'

/** Countries in which data stay within the EU and the EEA. Svalbard, Greenland and the Faroe Islands are not among them. */
export const EEA: ReadonlySet<string> = new Set(CODES.split(' '))

/**
 * Countries that were inside for a time. The United Kingdom left on 31 January 2020; until the end of that year Union
 * law went on applying there (Withdrawal Agreement, Articles 126 and 127), and data sent there were no transfers to a
 * third country until the adequacy decision (Trade and Cooperation Agreement, Article FINPROV.10A).
 */
const INSIDE_UNTIL: ReadonlyMap<string, string> = new Map([['GB', '2021-06-28']])

/** Whether data sent to the country stay within the EU and the EEA by the law of the day (ISO 8601). */
export function isInEea(country: string, day: string): boolean {
  const until = INSIDE_UNTIL.get(country)
  return EEA.has(country) || (until !== undefined && day < until)
}
