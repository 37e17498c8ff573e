/** How long data are kept, as sentences show it: a period always with its start, `3 years from the end of the contract`. */
import { isPeriod } from '../validate/period.ts'
import type { RetentionRow, StartEvent } from '../validate/register.ts'
import type { ScopePair } from './area.ts'
import type { Shown } from './change.ts'
import { shownFilled, shownName, shownPeriod, shownPlain, shownText, shownWords } from './shown.ts'
import { type Side, shownReferences } from './shown-fact.ts'

/** The starts of the description after a period: in Finnish in the elative. */
const STARTS: Readonly<Record<string, readonly [fi: string, en: string]>> = {
  collection: ['tietojen keräämisestä', 'from the collection of the data'],
  'last-login': ['viimeisimmästä kirjautumisesta', 'from the last login'],
  'last-contact': ['viimeisimmästä yhteydenotosta', 'from the last contact'],
  'end-of-contract': ['sopimuksen päättymisestä', 'from the end of the contract'],
  'end-of-relationship': ['asiakassuhteen päättymisestä', 'from the end of the customer relationship'],
  'end-of-membership': ['jäsenyyden päättymisestä', 'from the end of the membership'],
  'end-of-employment': ['työsuhteen päättymisestä', 'from the end of the employment relationship'],
  'end-of-calendar-year': ['kalenterivuoden päättymisestä', 'from the end of the calendar year'],
  'end-of-financial-year': ['tilikauden päättymisestä', 'from the end of the financial year'],
  'end-of-year-of-financial-year-end': [
    'sen kalenterivuoden päättymisestä, jonka aikana tilikausi on päättynyt',
    'from the end of the calendar year in which the financial year ended',
  ],
  'end-of-event': ['tapahtuman päättymisestä', 'from the end of the event'],
  'end-of-recruitment': ['rekrytoinnin päättymisestä', 'from the end of the recruitment process'],
  'consent-withdrawn': ['suostumuksen peruuttamisesta', 'from the withdrawal of consent'],
  'report-received': ['ilmoituksen saapumisesta', 'from the receipt of the report'],
  'case-closed': ['asian käsittelyn päättymisestä', 'from the closing of the matter'],
  recording: ['tietojen tallentamisesta', 'from the recording of the data'],
  birth: ['rekisteröidyn syntymästä', 'from the birth of the data subject'],
  death: ['rekisteröidyn kuolemasta', 'from the death of the data subject'],
}

/** What a row lays down: all that it says of how long, one after another. */
export function shownTerm(row: RetentionRow): Shown {
  const { period, from, criteria, memoryOnly, permanent, plan } = row
  const told = [
    ...(period === undefined ? [] : [shownFromStart(bounded(row, period), from)]),
    ...(criteria === undefined ? [] : [shownText(criteria)]),
    ...(memoryOnly === true ? [shownWords('vain käyttömuistissa', 'in memory only')] : []),
    ...(memoryOnly === false ? [shownWords('tallennetaan', 'stored')] : []),
    ...(permanent === undefined
      ? []
      : [shownFilled('pysyvästi, {law}', 'permanently, {law}', { law: shownText(permanent) })]),
    ...(plan === undefined
      ? []
      : [shownFilled('suunnitelman mukaan: {name}', 'by a plan: {name}', { name: shownName(plan) })]),
  ]
  if (told.length === 0) return from === undefined ? shownPlain('–') : shownStart(from)
  return told.reduce((first, second) =>
    shownFilled('{first}; {second}', '{first}; {second}', { first, second }),
  )
}

/** When a period starts, by itself. */
export function shownStart(start: StartEvent | undefined): Shown {
  if (start === undefined) return shownWords('ei kerrottu', 'not stated')
  return isCode(start) ? { phrase: `retention.starts.${start}` } : shownText(start)
}

/** The period that holds when nobody knows the start of the other. */
export function shownIfUnknown({ period, from }: NonNullable<RetentionRow['ifUnknown']>): Shown {
  return shownFromStart(shownPeriod(period), from)
}

/** Why data are sometimes kept longer, and how long at most. */
export function shownException({ ground, max }: NonNullable<RetentionRow['exception']>): Shown {
  const why = shownText(ground)
  if (max === undefined) return why
  return shownFilled('{why}, enintään {max}', '{why}, at most {max}', { why, max: shownPeriod(max) })
}

/** A row by its name, else by the data that it covers. */
export function shownRow(row: RetentionRow, side: Side, scope: ScopePair): Shown {
  if (row.name !== undefined) return shownText(row.name)
  return row.of === undefined ? shownPlain(row.id ?? '–') : shownReferences('data', row.of, side, scope)
}

function bounded({ bound }: RetentionRow, length: string): Shown {
  const period = isPeriod(length) ? shownPeriod(length) : shownPlain(length)
  if (bound === 'at-least') return shownFilled('vähintään {period}', 'at least {period}', { period })
  return bound === 'at-most' ? shownFilled('enintään {period}', 'at most {period}', { period }) : period
}

function shownFromStart(period: Shown, start: StartEvent | undefined): Shown {
  if (start === undefined) return period
  const words = isCode(start) ? STARTS[start] : undefined
  return words === undefined
    ? shownFilled('{period} (alkaa: {start})', '{period} (starting from: {start})', {
        period,
        start: shownStart(start),
      })
    : shownFilled('{period} {start}', '{period} {start}', { period, start: shownWords(...words) })
}

function isCode(start: StartEvent): start is string {
  return typeof start === 'string' && Object.hasOwn(STARTS, start)
}
