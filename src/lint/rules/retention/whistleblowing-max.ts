/** Reports of breaches kept longer than five years: Act 1171/2022, section 29(2). */
import { isLongerPeriod } from '../../../law/compare-periods.ts'
import { statutoryPeriod } from '../../../law/statutory-periods.ts'
import type { LintRegister } from '../../lint-register.ts'
import { type PlacedRow, periodPath, periodsOf, retentionRows } from '../../retention-rows.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

/** Starts that never come before the report. */
const LATER_STARTS: readonly unknown[] = ['case-closed']

export const retentionWhistleblowingMaxRule: Rule = {
  id: 'retention/whistleblowing-max',
  severity: 'error',
  cites: [{ act: '1171/2022', at: { en: 'section 29(2)', fi: '29 §:n 2 momentti' } }],
  title: {
    en: 'Reports of breaches are erased within five years of their receipt, unless a ground for keeping them longer is named.',
    fi: 'Rikkomusilmoitukset poistetaan viiden vuoden kuluessa niiden saapumisesta, ellei pidempään säilytykseen ole nimettyä perustetta.',
  },
  rationale: {
    en: 'The Act on the protection of those who report has data received through a channel erased five years after the report was received. They may be kept longer only where rights or duties laid down in an Act, or a legal claim, need it. A time that runs from the closing of the case passes five years from receipt.',
    fi: 'Ilmoittajansuojelulain mukaan ilmoituskanavan kautta saadut tiedot poistetaan viiden vuoden kuluttua ilmoituksen saapumisesta. Pidempään niitä saa säilyttää vain, jos se on välttämätöntä laissa säädettyjen oikeuksien tai velvollisuuksien toteuttamiseksi taikka oikeudellisen vaateen vuoksi. Aika, joka lasketaan asian päättymisestä, ylittää viisi vuotta saapumisesta.',
  },
  hint: {
    en: 'Write `period: P5Y` or less with `from: report-received`, and name the ground for longer keeping under `exception`.',
    fi: 'Kirjoita `period: P5Y` tai lyhyempi aika ja `from: report-received` ja nimeä pidemmän säilytyksen peruste kohdassa `exception`.',
  },
  messages: {
    long: {
      message: {
        en: 'Reports are kept longer than five years: {period}.',
        fi: 'Ilmoituksia säilytetään yli viisi vuotta: {period}.',
      },
    },
    start: {
      message: {
        en: 'The five years run from the receipt of the report, not from the closing of the case: {period}.',
        fi: 'Viisi vuotta lasketaan ilmoituksen saapumisesta, ei asian päättymisestä: {period}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'ten years', fi: 'kymmenen vuotta' },
        yaml: `register: { type: whistleblowing }
retention: [{ period: P10Y, from: report-received }]`,
      },
      {
        shows: { en: 'five years from the closing of the case', fi: 'viisi vuotta asian päättymisestä' },
        yaml: `register: { type: whistleblowing }
retention: [{ period: P5Y, from: case-closed }]`,
      },
    ],
    good: [
      {
        shows: { en: 'five years from receipt', fi: 'viisi vuotta saapumisesta' },
        yaml: `register: { type: whistleblowing }
retention: [{ period: P5Y, from: report-received }]`,
      },
      {
        shows: { en: 'longer for a pending matter', fi: 'pidempään vireillä olevan asian vuoksi' },
        yaml: `register: { type: whistleblowing }
retention: [{ period: P5Y, from: report-received, exception: { ground: { fi: vireillä oleva oikeudenkäynti, en: pending court proceedings }, max: P10Y } }]`,
      },
      {
        shows: { en: 'sixty months', fi: 'kuusikymmentä kuukautta' },
        yaml: `register: { type: whistleblowing }
retention: [{ period: P60M, from: report-received }]`,
      },
      {
        shows: { en: 'a channel outside the Act', fi: 'kanava, jota laki ei koske' },
        yaml: `register: { type: whistleblowing }
whistleblowing: { withinDirective: false }
retention: [{ period: P6Y, from: report-received }]`,
      },
      {
        shows: { en: 'before the Act was in force', fi: 'ennen lain voimaantuloa' },
        yaml: `register: { type: whistleblowing }
retention: [{ period: P6Y, from: report-received }]`,
        asOf: '2022-12-31',
      },
    ],
  },
  check: (register) => {
    const channels = register.wholes.filter(
      ({ facts }) =>
        facts.register?.type === 'whistleblowing' && facts.whistleblowing?.withinDirective !== false,
    )
    if (channels.length === 0) return []
    const parts = new Set(channels.map(({ path }) => path[1]))
    return retentionRows(register)
      .filter(({ scope }) => scope.path.length === 0 || parts.has(scope.path[1]))
      .flatMap((placed) => rowFinding(register, placed))
  },
}

function rowFinding(register: LintRegister, placed: PlacedRow): RuleFinding[] {
  const most = statutoryPeriod('whistleblowing-reports', register.asOf)
  if (most === undefined || placed.row.exception !== undefined) return []
  const path = periodPath(placed)
  const periods = periodsOf(placed.row)
  const long = periods.find((period) => isLongerPeriod(period, most))
  if (long !== undefined) return [{ path, message: 'long', args: { period: long } }]
  // Five years, no less, after an event that comes later than the report.
  const later = periods.find((period) => !isLongerPeriod(most, period))
  if (later === undefined || !LATER_STARTS.includes(placed.row.from)) return []
  return [{ path: [...placed.path, 'from'], message: 'start', args: { period: later } }]
}
