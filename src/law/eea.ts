/** The European Economic Area: EU Treaties and Joint Committee Decision 154/2018, by which the GDPR holds there. */

/** The Member States, then Iceland, Liechtenstein and Norway, then parts of Member States with codes of their own. */
const CODES =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO AX GF GP MF MQ RE YT'

/** Countries in which data stay within the EU and the EEA. Svalbard, Greenland and the Faroe Islands are not among them. */
export const EEA: ReadonlySet<string> = new Set(CODES.split(' '))
