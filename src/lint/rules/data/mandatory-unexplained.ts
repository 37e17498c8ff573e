/** The notice does not say whether data must be given and what follows otherwise: Article 13(2)(e) GDPR. */
import type { Facts } from '../../../compose/context.ts'
import { basesOf } from '../../../compose/grounds.ts'
import type { DataCategory } from '../../../validate/register.ts'
import { allWords, mentions } from '../../all-words.ts'
import { distinct, factPath } from '../../fact-path.ts'
import { isGivenByPerson } from '../../given-by-person.ts'
import { marksOf, signsOf } from '../../marks.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { mandatoryWords } from '../../words/data-marks.ts'

export const dataMandatoryUnexplainedRule: Rule = {
  id: 'data/mandatory-unexplained',
  severity: 'error',
  cites: [{ gdpr: ['13(2)(e)'] }],
  title: {
    en: 'The notice says whether data that people give must be given, and what follows otherwise.',
    fi: 'Rekisteröidyn antamista tiedoista kerrotaan, onko ne annettava ja mitä niiden antamatta jättämisestä seuraa.',
  },
  rationale: {
    en: 'People decide what to give. For that they must know whether a law or a contract requires the data, whether they are obliged to give them, and what happens if they do not. Where nothing rests on law or contract, it is enough to say that giving the data is voluntary.',
    fi: 'Rekisteröity päättää, mitä tietoja hän antaa. Siksi hänen on tiedettävä, onko tietojen antaminen lakisääteinen tai sopimukseen perustuva vaatimus, onko hänen pakko antaa ne ja mitä seuraa, jos hän ei anna niitä. Jos käsittely ei perustu lakiin eikä sopimukseen, riittää tieto vapaaehtoisuudesta.',
  },
  hint: {
    en: 'Add `required` to the category, and `ifNotGiven` where the data must be given.',
    fi: 'Lisää henkilötietoryhmälle `required` ja, jos tiedot on annettava, `ifNotGiven`.',
  },
  messages: {
    default: {
      message: {
        en: 'The data rest on a contract or a legal obligation, but the notice does not say whether they must be given: {name}.',
        fi: 'Tiedot perustuvat sopimukseen tai lakisääteiseen velvoitteeseen, mutta selosteessa ei kerrota, onko ne annettava: {name}.',
      },
    },
    consequence: {
      message: {
        en: 'The data must be given, but the notice does not say what follows if they are not: {name}.',
        fi: 'Tiedot on annettava, mutta selosteessa ei kerrota, mitä antamatta jättämisestä seuraa: {name}.',
      },
      hint: {
        en: 'Say in `ifNotGiven` what follows if the data are not given.',
        fi: 'Kerro kohdassa `ifNotGiven`, mitä seuraa, jos tietoja ei anneta.',
      },
    },
    when: {
      severity: 'warning',
      message: {
        en: 'The data are mandatory in some cases, but the notice does not say in which: {name}.',
        fi: 'Tiedot ovat joissakin tapauksissa pakollisia, mutta selosteessa ei kerrota, missä: {name}.',
      },
      hint: {
        en: 'State the cases in `requiredWhen`.',
        fi: 'Kerro tapaukset kohdassa `requiredWhen`.',
      },
    },
    voluntary: {
      severity: 'warning',
      message: {
        en: 'The notice does not say whether giving the data is voluntary: {name}.',
        fi: 'Selosteessa ei kerrota, onko tietojen antaminen vapaaehtoista: {name}.',
      },
      hint: {
        en: 'Add `required` with the value that is true, such as `voluntary`.',
        fi: 'Lisää `required` ja siihen oikea arvo, esimerkiksi `voluntary`.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'data for a contract', fi: 'sopimusta varten kerättävät tiedot' },
        yaml: `purposes: [{ id: orders, basis: contract }]
data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, for: [orders] }]`,
      },
      {
        shows: { en: 'mandatory data without what follows', fi: 'pakolliset tiedot ilman seurausta' },
        yaml: `purposes: [{ id: orders, basis: contract }]
data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, required: contract }]`,
      },
      {
        shows: { en: 'mandatory in cases that nobody tells', fi: 'pakollisia tapauksissa, joita ei kerrota' },
        yaml: `data:
  - id: identity
    name: { fi: Tunnistetiedot, en: Identity data }
    required: conditional
    ifNotGiven: { fi: Luottoa ei myönnetä., en: No credit is granted. }`,
      },
      {
        shows: {
          en: 'data by consent, voluntary or not',
          fi: 'suostumukseen perustuvat tiedot, vapaaehtoisia tai eivät',
        },
        yaml: `purposes: [{ id: newsletter, basis: consent }]
sources: [{ id: the-person, kind: data-subject }]
data: [{ id: email, name: { fi: Sähköpostiosoite, en: Email address }, from: [the-person] }]`,
      },
    ],
    good: [
      {
        shows: {
          en: 'required by the contract, with what follows',
          fi: 'sopimuksen edellyttämät tiedot seurauksineen',
        },
        yaml: `purposes: [{ id: orders, basis: contract }]
data:
  - id: contact
    name: { fi: Yhteystiedot, en: Contact details }
    required: contract
    ifNotGiven: { fi: Tilausta ei voida toimittaa., en: The order cannot be delivered. }`,
      },
      {
        shows: { en: 'voluntary', fi: 'vapaaehtoiset tiedot' },
        yaml: `purposes: [{ id: newsletter, basis: consent }]
data: [{ id: email, name: { fi: Sähköpostiosoite, en: Email address }, required: voluntary }]`,
      },
      {
        shows: {
          en: 'data that do not come from the person',
          fi: 'tiedot, jotka eivät tule rekisteröidyltä',
        },
        yaml: `purposes: [{ id: credit, basis: contract }]
sources: [{ id: the-person, kind: data-subject }, { id: agency, kind: credit-information, public: false }]
data: [{ id: defaults, name: { fi: Maksuhäiriöt, en: Payment defaults }, from: [agency] }]`,
      },
      {
        shows: { en: 'data that are observed, by their name', fi: 'havainnoidut tiedot nimensä mukaan' },
        yaml: `languages: [fi]
purposes: [{ id: care, basis: consent }]
sources: [{ id: the-person, kind: data-subject }]
data:
  - { id: web, name: Verkkosivujen käytöstä kerättävät tiedot }
  - { id: device, name: Laitteen etävalvonnan välittämät tiedot }
  - { id: entries, name: Kirjautumisloki }`,
      },
      {
        shows: { en: 'stars whose meaning tells it', fi: 'tähdet, joiden merkitys kertoo asian' },
        yaml: `purposes: [{ id: orders, basis: contract }]
markers:
  - symbol: "*"
    meaning: { fi: Tähdellä merkityt tiedot ovat sopimuksen edellytys; ilman niitä ei toimiteta., en: A condition of the contract; without them nothing is delivered. }
data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, marker: "*" }]`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    return distinct(
      register.wholes.flatMap((whole): RuleFinding[] => {
        const { facts } = whole
        const path = factPath(register, whole, 'data')
        const isExplained = areMarksExplained(facts)
        return (facts.data ?? []).flatMap((category, index): RuleFinding[] => {
          if (!isGivenByPerson(category, facts)) return []
          const args = { name: register.nameOf(category.name ?? category.id) }
          return judge(category, facts, isExplained).map(({ message, key }) => ({
            path: [...path, index, key],
            ...(message !== undefined && { message }),
            args,
          }))
        })
      }),
    )
  },
}

interface Lack {
  readonly message?: string
  readonly key: string
}

function judge(category: DataCategory, facts: Facts, isExplained: boolean): Lack[] {
  const { required, requiredWhen, ifNotGiven } = category
  if (required === undefined) {
    if (isExplained) return []
    return [restsOnDuty(category, facts) ? { key: 'required' } : { message: 'voluntary', key: 'required' }]
  }
  if (required === 'voluntary') return []
  const consequence = ifNotGiven === undefined && !isExplained
  return [
    ...(consequence ? [{ message: 'consequence', key: 'ifNotGiven' }] : []),
    ...(required === 'conditional' && requiredWhen === undefined
      ? [{ message: 'when', key: 'requiredWhen' }]
      : []),
  ]
}

/** Whether a purpose of the category rests on a contract or a legal obligation. */
function restsOnDuty({ for: purposes }: DataCategory, facts: Facts): boolean {
  return (facts.purposes ?? [])
    .filter(({ id }) => purposes?.includes(id) ?? true)
    .flatMap(basesOf)
    .some(({ basis }) => basis === 'contract' || basis === 'legal-obligation')
}

/** A note that explains its marks tells what is mandatory, and so what is not. */
function areMarksExplained(facts: Facts): boolean {
  const marks = new Set(marksOf(facts).flatMap(({ symbol }) => signsOf(symbol)))
  return (facts.markers ?? []).some(
    ({ symbol, meaning }) => marks.has(symbol) && mentions(allWords(meaning), mandatoryWords),
  )
}
