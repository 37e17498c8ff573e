/** Dates of the notice that are missing or cannot be: Articles 5(2) and 24(1) GDPR. */
import { WP260 } from '../../guidelines.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

export const metaDateMissingRule: Rule = {
  id: 'meta/date-missing',
  severity: 'warning',
  cites: [{ gdpr: ['5(2)', '24(1)'] }, WP260],
  title: {
    en: 'The notice says when it was made or last changed.',
    fi: 'Selosteessa kerrotaan, milloin se on laadittu tai milloin sitä on viimeksi muutettu.',
  },
  rationale: {
    en: 'A reader must see whether the notice is in force, and the controller must be able to show what was told when. A date in the future, or an update before the making, shows neither.',
    fi: 'Lukijan on nähtävä, onko seloste voimassa, ja rekisterinpitäjän on pystyttävä osoittamaan, mitä milloinkin on kerrottu. Tuleva päivä tai laatimista edeltävä päivitys ei kerro kumpaakaan.',
  },
  hint: {
    en: 'Add `document.created` and, when the notice has changed, `document.updated`.',
    fi: 'Lisää `document.created` ja, kun selostetta on muutettu, `document.updated`.',
  },
  messages: {
    default: {
      message: { en: 'The notice has no date.', fi: 'Selosteella ei ole päiväystä.' },
    },
    future: {
      message: {
        en: 'The date {date} is after the day of judgement, {day}.',
        fi: 'Päivä {date} on arviointipäivän {day} jälkeen.',
      },
      hint: {
        en: 'Correct the date, or judge the notice on a later day by `--as-of`. For the day from which the notice holds use `document.effective`.',
        fi: 'Korjaa päivä tai arvioi seloste myöhemmän päivän mukaan (`--as-of`). Ilmoita päivä, josta alkaen selostetta sovelletaan, avaimella `document.effective`.',
      },
    },
    order: {
      message: {
        en: 'The notice was updated on {updated}, before it was made on {created}.',
        fi: 'Selostetta on päivitetty {updated}, ennen kuin se laadittiin {created}.',
      },
      hint: { en: 'Check the two dates.', fi: 'Tarkista päiväykset.' },
    },
  },
  examples: {
    bad: [
      { shows: { en: 'no date', fi: 'ei päiväystä' }, yaml: 'controllers: [{ name: Esimerkki Oy }]' },
      {
        shows: { en: 'made in the future', fi: 'laadittu tulevaisuudessa' },
        yaml: 'document: { created: 2027-02-01 }',
        asOf: '2026-11-22',
      },
      {
        shows: { en: 'updated before it was made', fi: 'päivitetty ennen laatimista' },
        yaml: 'document: { created: 2026-02-01, updated: 2025-02-01 }',
        asOf: '2026-11-22',
      },
    ],
    good: [
      { shows: { en: 'the day of making', fi: 'laatimispäivä' }, yaml: 'document: { created: 2026-02-01 }' },
      {
        shows: {
          en: 'updated on the day of judgement, in force later',
          fi: 'päivitetty arviointipäivänä, sovelletaan myöhemmin',
        },
        yaml: 'document: { updated: 2026-11-22, effective: 2027-01-01 }',
        asOf: '2026-11-22',
      },
    ],
  },
  check: ({ register, asOf }): RuleFinding[] => {
    const { created, updated } = register.document ?? {}
    if (created === undefined && updated === undefined) return [{ path: ['document'] }]
    const future = (['created', 'updated'] as const).flatMap((key): RuleFinding[] => {
      const date = register.document?.[key]
      return date !== undefined && date > asOf
        ? [{ path: ['document', key], message: 'future', args: { date, day: asOf } }]
        : []
    })
    if (future.length > 0) return future
    return created !== undefined && updated !== undefined && updated < created
      ? [{ path: ['document', 'updated'], message: 'order', args: { created, updated } }]
      : []
  },
}
