/** Criteria for retention that say nothing: Article 13(2)(a) GDPR. */

import { citesAct } from '../../cites-act.ts'
import { WP260_ANNEX } from '../../guidelines.ts'
import { findByLanguage, type PlainText } from '../../prose/find-by-language.ts'
import { periodsIn } from '../../prose/periods-in-text.ts'
import { type PlacedRow, retentionRows } from '../../retention-rows.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { textForms } from '../../text-forms.ts'
import { examplesFollow, retentionEvents, vagueRetention } from '../../words/vague-retention.ts'

export const retentionVagueRule: Rule = {
  id: 'retention/vague',
  severity: 'warning',
  cites: [{ gdpr: ['13(2)(a)', '14(2)(a)'] }, WP260_ANNEX],
  title: {
    en: 'From each retention period or criterion one can see when the data go.',
    fi: 'Kustakin säilytysajasta tai kriteeristä näkee, milloin tiedot poistetaan.',
  },
  rationale: {
    en: '“As long as necessary” only repeats the storage limitation of Article 5(1)(e), which binds everybody. The guidelines say that it does not suffice: a person must be able to assess, from their own situation, how long the data are kept. A period, an event, a named Act or a published plan is enough.',
    fi: '”Niin kauan kuin on tarpeen” vain toistaa 5 artiklan 1 kohdan e alakohdan säilytyksen rajoittamisen, joka koskee kaikkia. Ohjeiden mukaan se ei riitä: rekisteröidyn on voitava omasta tilanteestaan arvioida, kuinka kauan tietoja säilytetään. Määräaika, tapahtuma, nimetty laki tai julkaistu suunnitelma riittää.',
  },
  hint: {
    en: 'Give a `period` and its start in `from`, or in `criteria` the event or the Act that ends the need.',
    fi: 'Anna `period` ja sen alkamishetki kohdassa `from` tai kerro kohdassa `criteria` tapahtuma tai laki, joka päättää tarpeen.',
  },
  messages: {
    default: {
      message: {
        en: 'This says nothing of when the data are erased: “{words}”.',
        fi: 'Ilmaisu ei kerro, milloin tiedot poistetaan: ”{words}”.',
      },
    },
    empty: {
      message: {
        en: 'The retention row gives neither a period nor criteria.',
        fi: 'Säilytystä koskevassa rivissä ei ole säilytysaikaa eikä kriteereitä.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'as long as necessary', fi: 'niin kauan kuin se on tarpeen' },
        yaml: `retention:
  - criteria: { fi: "Tietoja säilytetään niin kauan kuin se on käsittelyn kannalta tarpeen.", en: Data are kept for as long as is necessary. }`,
      },
      {
        shows: { en: 'the necessary time', fi: 'tarpeellisen ajan' },
        yaml: 'retention: [{ criteria: { fi: tarpeellisen ajan, en: for the time that is necessary } }]',
      },
      {
        shows: {
          en: 'an event only as an example, and the law without a name',
          fi: 'tapahtuma vain esimerkkinä ja laki ilman nimeä',
        },
        yaml: `retention:
  - criteria: { fi: "tarvittavan ajan, esimerkiksi asiakassuhteen päättymiseen saakka ja sen jälkeen lain edellyttämän ajan", en: "for as long as needed, for example until the customer relationship ends and after that as required by law" }`,
      },
      {
        shows: { en: 'a section in words of one’s own', fi: 'kohta omin sanoin' },
        yaml: `retention: [{ period: P1Y, from: last-contact }]
sections: { retention: { replace: { fi: "Tietoja säilytetään vain tarvittavan ajan.", en: Data are kept only for a reasonable time. } } }`,
      },
      {
        shows: { en: 'a row that gives nothing', fi: 'rivi, jossa ei ole mitään' },
        yaml: 'retention: [{ name: { fi: Tilaukset, en: Orders } }]',
      },
    ],
    good: [
      {
        shows: { en: 'a period with its start', fi: 'määräaika ja sen alkamishetki' },
        yaml: 'retention: [{ period: P3Y, from: end-of-relationship }]',
      },
      {
        shows: { en: 'as long as a contract is in force', fi: 'niin kauan kuin sopimus on voimassa' },
        yaml: 'retention: [{ criteria: { fi: niin kauan kuin sopimus on voimassa, en: as long as the contract is in force } }]',
      },
      {
        shows: {
          en: 'as long as necessary, but two years at most',
          fi: 'niin kauan kuin on tarpeen, kuitenkin enintään kaksi vuotta',
        },
        yaml: `retention:
  - criteria: { fi: "niin kauan kuin on tarpeen, kuitenkin enintään kaksi vuotta", en: "as long as necessary, but two years at most" }`,
      },
      {
        shows: { en: 'the Act that lays the period down', fi: 'laki, jossa ajasta säädetään' },
        yaml: `retention:
  - criteria: { fi: "säilytysaika voidaan tarkistaa laista (kirjanpitolaki 1336/1997, 2 luku 10 §)", en: "the period laid down in the Accounting Act 1336/1997, chapter 2, section 10, as required" }`,
      },
      {
        shows: { en: 'a published plan', fi: 'julkaistu suunnitelma' },
        yaml: `retention:
  - plan: { name: { fi: Tiedonohjaussuunnitelma, en: Records management plan }, url: https://www.esimerkki.example/suunnitelma }`,
      },
      {
        shows: { en: 'an event', fi: 'tapahtuma' },
        yaml: 'retention: [{ criteria: { fi: kunnes palkinnot on toimitettu, en: until the prizes have been delivered } }]',
      },
      {
        shows: { en: 'as long as a building stands', fi: 'rakennuksen elinkaari' },
        yaml: `retention: [{ criteria: { fi: niin kauan kuin rakennus on olemassa, en: as long as the building stands } }]`,
      },
    ],
  },
  check: (register) => [
    ...retentionRows(register).flatMap((placed) => rowFindings(placed, register.register.languages)),
    ...register
      .textsIn('sections')
      .filter(({ key, path }) => key === 'replace' && path[1] === 'retention')
      .flatMap((text) => vagueIn(text).map((words) => ({ path: text.path, args: { words } }))),
  ],
}

function rowFindings({ row, path }: PlacedRow, languages: readonly string[]): RuleFinding[] {
  if (row.period !== undefined || row.plan !== undefined || row.permanent !== undefined) return []
  if (row.memoryOnly === true) return []
  if (row.criteria === undefined) return [{ path, message: 'empty' }]
  // An Act that the row cites is a rule by which the end can be found.
  if (citesAct(row.law)) return []
  return textForms(row.criteria, languages).flatMap((form) =>
    vagueIn(form).map((words) => ({ path: [...path, 'criteria', ...form.below], args: { words } })),
  )
}

/** The vague words, where nothing else in the text says when the data go; at most one find. */
function vagueIn(text: PlainText): string[] {
  const [found] = findByLanguage(text, vagueRetention)
  if (found === undefined || periodsIn(text.plain).length > 0 || citesAct(text.plain)) return []
  const [event] = findByLanguage(text, retentionEvents)
  const [example] = findByLanguage(text, examplesFollow)
  // An event that is only an example decides nothing.
  if (event !== undefined && (example === undefined || example.start > event.start)) return []
  return [found.words]
}
