/** A notice that nobody has looked at for long: Articles 5(2) and 24(1) GDPR. */
import { addMonths } from '../../add-months.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

/** The day on which the GDPR began to apply: Article 99(2). */
const APPLICATION = '2018-05-25'
/** No provision gives a number of months; controllers review their notices every year or two. */
const MONTHS = 24
/** Nobody has looked at it twice over. */
const LONG = 48

export const metaStaleRule: Rule = {
  id: 'meta/stale',
  severity: 'warning',
  cites: [{ other: { en: 'good practice', fi: 'hyvä käytäntö' } }, { gdpr: ['24(1)', '5(2)'] }],
  title: {
    en: 'The notice has been reviewed within two years, and by the day set for it.',
    fi: 'Seloste on tarkistettu kahden vuoden kuluessa ja viimeistään sille asetettuna päivänä.',
  },
  rationale: {
    en: 'Processing changes, and the controller must keep its measures up to date and be able to show it. Two years is a measure of this tool, not of the law. A date before the GDPR began to apply shows that the notice was written for another law.',
    fi: 'Käsittely muuttuu, ja rekisterinpitäjän on pidettävä toimenpiteensä ajan tasalla ja pystyttävä osoittamaan se. Kaksi vuotta on ohjelman oma mitta, ei lain vaatimus. Tietosuoja-asetuksen soveltamista edeltävä päiväys kertoo, että seloste on kirjoitettu toisen lain aikana.',
  },
  hint: {
    en: 'Review the notice, then set `document.updated` and the next `document.review`.',
    fi: 'Tarkista seloste ja päivitä sitten `document.updated` ja seuraava `document.review`.',
  },
  messages: {
    default: {
      severity: 'info',
      message: {
        en: 'The notice was last dated {date}, more than {months} months ago.',
        fi: 'Selosteen viimeisin päiväys on {date}, yli {months} kuukautta sitten.',
      },
    },
    old: {
      message: {
        en: 'The notice was last dated {date}, more than {months} months ago.',
        fi: 'Selosteen viimeisin päiväys on {date}, yli {months} kuukautta sitten.',
      },
    },
    review: {
      severity: 'info',
      message: {
        en: 'The notice was to be reviewed by {date}.',
        fi: 'Selosteen tarkistuspäivä oli {date}.',
      },
    },
    'before-gdpr': {
      message: {
        en: 'The notice is dated {date}, before the GDPR began to apply on 25 May 2018.',
        fi: 'Selosteen päiväys {date} on ajalta ennen tietosuoja-asetuksen soveltamisen alkamista 25.5.2018.',
      },
    },
  },
  yieldsTo: ['meta/date-missing'],
  examples: {
    bad: [
      {
        shows: { en: 'three years old', fi: 'kolme vuotta vanha' },
        yaml: 'document: { created: 2019-02-01, updated: 2023-10-12 }',
        asOf: '2026-11-22',
      },
      {
        shows: { en: 'five years old', fi: 'viisi vuotta vanha' },
        yaml: 'document: { updated: 2021-10-30 }',
        asOf: '2026-11-22',
      },
      {
        shows: { en: 'a day of review that has passed', fi: 'tarkistuspäivä on mennyt' },
        yaml: 'document: { updated: 2026-01-12, review: 2026-10-01 }',
        asOf: '2026-11-22',
      },
      {
        shows: { en: 'older than the GDPR', fi: 'tietosuoja-asetusta vanhempi' },
        yaml: 'document: { created: 2017-01-31 }',
        asOf: '2026-11-22',
      },
    ],
    good: [
      {
        shows: { en: 'updated last year', fi: 'päivitetty viime vuonna' },
        yaml: 'document: { created: 2017-01-31, updated: 2025-10-12 }',
        asOf: '2026-11-22',
      },
      {
        shows: {
          en: 'dated the first day of the GDPR, judged soon after',
          fi: 'päivätty tietosuoja-asetuksen ensimmäisenä päivänä, arvioitu pian sen jälkeen',
        },
        yaml: 'document: { created: 2018-05-25 }',
        asOf: '2019-05-25',
      },
    ],
  },
  check: ({ register, asOf }): RuleFinding[] => {
    const { created, updated, review } = register.document ?? {}
    const date = updated ?? created
    if (date === undefined) return []
    const path = ['document', updated === undefined ? 'created' : 'updated']
    if (date < APPLICATION) return [{ path, message: 'before-gdpr', args: { date } }]
    if (review !== undefined && review < asOf && review > date) {
      return [{ path: ['document', 'review'], message: 'review', args: { date: review } }]
    }
    if (addMonths(date, LONG) < asOf) return [{ path, message: 'old', args: { date, months: LONG } }]
    return addMonths(date, MONTHS) < asOf ? [{ path, args: { date, months: MONTHS } }] : []
  },
}
