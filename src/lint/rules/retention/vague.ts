/** Criteria for retention that say nothing: Article 13(2)(a) GDPR. */

import { isLongerPeriod } from '../../../law/compare-periods.ts'
import { citesAct } from '../../cites-act.ts'
import { WP260_ANNEX } from '../../guidelines.ts'
import type { LintRegister } from '../../lint-register.ts'
import { findByLanguage, type PlainText } from '../../prose/find-by-language.ts'
import { hasOnlyWords } from '../../prose/only-words.ts'
import { periodsIn } from '../../prose/periods-in-text.ts'
import { onlyCoveredBy } from '../../retention-coverage.ts'
import { type PlacedRow, retentionRows } from '../../retention-rows.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { textForms } from '../../text-forms.ts'
import { bareLengths, examplesFollow, retentionEvents, vagueRetention } from '../../words/vague-retention.ts'

export const retentionVagueRule: Rule = {
  id: 'retention/vague',
  severity: 'warning',
  cites: [{ gdpr: ['13(2)(a)', '14(2)(a)', '5(1)(e)'] }, WP260_ANNEX],
  title: {
    en: 'Each retention period or criterion shows when the data are erased.',
    fi: 'Kustakin säilytysajasta tai kriteeristä näkee, milloin tiedot poistetaan.',
  },
  rationale: {
    en: '“As long as necessary” only repeats the storage limitation of Article 5(1)(e), which binds everybody. The guidelines say that it does not suffice: a person must be able to assess, from their own situation, how long the data are kept. A period, an event, a named Act or a published plan is enough.',
    fi: '”Niin kauan kuin on tarpeen” vain toistaa 5 artiklan 1 kohdan e alakohdan säilytyksen rajoittamisen, joka koskee kaikkia. Ohjeiden mukaan se ei riitä: rekisteröidyn on voitava omasta tilanteestaan arvioida, kuinka kauan tietoja säilytetään. Määräaika, tapahtuma, nimetty laki tai julkaistu suunnitelma riittää.',
  },
  hint: {
    en: 'Give a `period` and its start in `from`, or in `criteria` the event at which the data are erased, or the Act that lays down the period.',
    fi: 'Anna `period` ja sen alkamishetki kohdassa `from` tai kerro kohdassa `criteria` tapahtuma, johon säilytys päättyy, tai laki, jossa ajasta säädetään.',
  },
  messages: {
    default: {
      message: {
        en: 'This does not say when the data are erased: “{words}”.',
        fi: 'Ilmaisu ei kerro, milloin tiedot poistetaan: ”{words}”.',
      },
    },
    only: {
      message: {
        en: 'This does not say when the data are erased: “{words}”. This row is the only retention rule for: {names}.',
        fi: 'Ilmaisu ei kerro, milloin tiedot poistetaan: ”{words}”. Tämä rivi on ainoa säilytysaika näille tiedoille: {names}.',
      },
    },
    start: {
      message: {
        en: 'The retention period has no start, so that nobody can see when it ends: {period}.',
        fi: 'Säilytysajalta puuttuu alkamishetki, joten ei voi tietää, milloin se päättyy: {period}.',
      },
      hint: {
        en: 'Add `from`: a code such as `end-of-relationship`, or the event in words.',
        fi: 'Lisää `from`: koodi, kuten `end-of-relationship`, tai tapahtuma sanoin.',
      },
    },
    long: {
      message: {
        en: 'The retention period is so long that it is none, and no Act is named for it: {period}.',
        fi: 'Säilytysaika on niin pitkä, ettei se rajaa säilyttämistä, eikä sille mainita lakia: {period}.',
      },
      hint: {
        en: 'Shorten the period to what the purpose needs, or name the Act that lays it down in `law`.',
        fi: 'Lyhennä aika tarkoituksen edellyttämään tai mainitse avaimessa `law` laki, jossa siitä säädetään.',
      },
    },
    empty: {
      message: {
        en: 'The retention row gives neither a period nor criteria.',
        fi: 'Säilytystä koskevassa rivissä ei ole säilytysaikaa eikä kriteereitä.',
      },
    },
  },
  // Of the start of accounting records another rule says which it is.
  yieldsTo: ['retention/accounting'],
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
      {
        shows: { en: 'a last row that says nothing', fi: 'viimeinen rivi, joka ei kerro mitään' },
        yaml: `data: [{ id: orders, name: { fi: Tilaukset, en: Orders } }, { id: feedback, name: { fi: Palautteet, en: Feedback } }]
retention: [{ of: [orders], period: P1Y, from: last-contact }, { name: { fi: Muut tiedot, en: Other data }, criteria: { fi: kohtuullinen aika, en: a reasonable time } }]`,
      },
      {
        shows: { en: 'a length without a start', fi: 'aika ilman alkamishetkeä' },
        yaml: 'retention: [{ period: P3Y }, { criteria: { fi: enintään kolme vuotta, en: for three years at most } }]',
      },
      {
        shows: { en: 'a hundred years', fi: 'sata vuotta' },
        yaml: 'retention: [{ period: P100Y, from: end-of-relationship }]',
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
        shows: { en: 'a long period that an Act lays down', fi: 'pitkä aika, josta säädetään laissa' },
        yaml: `retention:
  - { period: P120Y, from: { fi: syntymä, en: birth }, law: { fi: "laki 703/2023, liite", en: "Act 703/2023, annex" } }`,
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
    ...retentionRows(register).flatMap((placed) => rowFindings(register, placed)),
    ...register
      .textsWith(vagueRetention, 'sections')
      .filter(({ key, path }) => key === 'replace' && path[1] === 'retention')
      .flatMap((text) => vagueIn(text).map((words) => ({ path: text.path, args: { words } }))),
  ],
}

/** Longer than a working life: a period only by its form, unless an Act lays it down. */
const LONG = 'P50Y'

function rowFindings(register: LintRegister, placed: PlacedRow): RuleFinding[] {
  const { row, path } = placed
  const { languages } = register.register
  if (row.plan !== undefined || row.permanent !== undefined || row.memoryOnly === true) return []
  if (row.period !== undefined) {
    const isLong = /^P\d{2,}Y/.test(row.period) && isLongerPeriod(row.period, LONG)
    // An Act that the row cites is a rule by which the end can be found.
    if ((row.from !== undefined && !isLong) || citesAct(row.law)) return []
    const args = { period: row.period }
    return [
      ...(row.from === undefined ? [{ path: [...path, 'from'], message: 'start', args }] : []),
      ...(isLong ? [{ path: [...path, 'period'], message: 'long', args }] : []),
    ]
  }
  if (row.criteria === undefined) return [{ path, message: 'empty' }]
  if (citesAct(row.law)) return []
  return textForms(row.criteria, languages).flatMap((form): RuleFinding[] => {
    const at = [...path, 'criteria', ...form.below]
    if (row.from === undefined && isBareLength(form.plain))
      return [{ path: at, message: 'start', args: { period: form.plain } }]
    return vagueIn(form).map((words) => {
      const names = onlyCoveredBy(register, placed)
      return names.length === 0
        ? { path: at, args: { words } }
        : { path: at, message: 'only', args: { words, names: names.join('; ') } }
    })
  })
}

const BARE = 60

/** A length of time and nothing else: `kolme vuotta`, `for two years`. */
function isBareLength(words: string): boolean {
  // Longer texts say more than a length.
  return words.length < BARE && periodsIn(words).length > 0 && hasOnlyWords(words, bareLengths)
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
