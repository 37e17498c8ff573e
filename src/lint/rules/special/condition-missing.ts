/** Special categories of data without a condition of Article 9(2) GDPR. */
import { concernedPurposes } from '../../concerned-purposes.ts'
import { dataOf, type LookedData } from '../../data-items.ts'
import { WP260_ANNEX } from '../../guidelines.ts'
import type { LintRegister } from '../../lint-register.ts'
import { type LookedPurpose, purposesOf } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

/** Conditions that hold only by virtue of Union or national law: Article 9(2)(b), (g), (h), (i) and (j). */
const BY_LAW: ReadonlySet<string> = new Set([
  'employment-and-social-law',
  'substantial-public-interest',
  'health-care',
  'public-health',
  'archiving-research-statistics',
])

export const specialConditionMissingRule: Rule = {
  id: 'special/condition-missing',
  severity: 'error',
  cites: [
    { gdpr: ['9(2)', '13(1)(c)', '14(1)(c)'] },
    WP260_ANNEX,
    { act: '1050/2018', at: { en: 'section 6', fi: '6 §' } },
  ],
  title: {
    en: 'Data of a special category are processed only under a condition of Article 9(2), and the notice states which.',
    fi: 'Erityisten henkilötietoryhmien käsittelylle on 9 artiklan 2 kohdan edellytys, ja se kerrotaan selosteessa.',
  },
  rationale: {
    en: 'Data on health, beliefs, union membership and the like may as a rule not be processed at all. An exception of Article 9(2) is needed beside the legal basis of Article 6, and several of the exceptions rest on national law. The guidelines ask that the condition and the law be stated.',
    fi: 'Terveyttä, vakaumusta, ammattiliiton jäsenyyttä ja muita erityisiä henkilötietoryhmiä koskevien tietojen käsittely on lähtökohtaisesti kiellettyä. Oikeusperusteen lisäksi tarvitaan 9 artiklan 2 kohdan mukainen poikkeus, ja moni poikkeuksista edellyttää kansallista lakia. Edellytys ja laki on kerrottava rekisteröidylle.',
  },
  hint: {
    en: 'Add `special: { condition: … }` to the purpose for which these data are used, with `law` where the condition rests on law.',
    fi: 'Lisää tietoja käyttävälle tarkoitukselle `special: { condition: … }` ja avain `law`, jos edellytys perustuu lakiin.',
  },
  messages: {
    default: {
      message: {
        en: 'No purpose states under which condition these data may be processed: {data}.',
        fi: 'Yhdestäkään tarkoituksesta ei käy ilmi, millä edellytyksellä näitä tietoja saa käsitellä: {data}.',
      },
    },
    purpose: {
      message: {
        en: 'The purpose uses data of a special category without a condition of Article 9(2): {purpose}.',
        fi: 'Tarkoituksessa käytetään erityisen henkilötietoryhmän tietoja ilman 9 artiklan 2 kohdan edellytystä: {purpose}.',
      },
    },
    law: {
      severity: 'warning',
      message: {
        en: 'The condition rests on law, but no Act is named: {purpose}.',
        fi: 'Edellytys perustuu lakiin, mutta lakia ei mainita: {purpose}.',
      },
      hint: {
        en: 'Name the Act and section in `special.law` of the purpose.',
        fi: 'Mainitse laki ja pykälä tarkoituksen avaimessa `special.law`.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'health data without a condition', fi: 'terveystiedot ilman edellytystä' },
        yaml: `purposes: [{ id: meals, basis: contract }]
data: [{ id: diets, items: [{ item: { fi: allergiat, en: allergies }, special: health }] }]`,
      },
      {
        shows: {
          en: 'one purpose of two without it',
          fi: 'toiselta kahdesta tarkoituksesta puuttuu edellytys',
        },
        yaml: `purposes:
  - { id: care, basis: contract, special: { condition: explicit-consent } }
  - { id: reports, name: { fi: Raportointi, en: Reporting }, basis: contract }
data: [{ id: diets, name: { fi: Ruokavaliot, en: Diets }, special: health, for: [care, reports] }]`,
      },
      {
        shows: { en: 'a condition by law, and no Act', fi: 'lakiin perustuva edellytys ilman lakia' },
        yaml: `purposes: [{ id: sick-pay, basis: contract, special: { condition: employment-and-social-law } }]
data: [{ id: absences, special: health, for: [sick-pay] }]`,
      },
    ],
    good: [
      {
        shows: { en: 'explicit consent', fi: 'nimenomainen suostumus' },
        yaml: `purposes: [{ id: meals, basis: contract, special: { condition: explicit-consent } }]
data: [{ id: diets, special: health, for: [meals] }]`,
      },
      {
        shows: { en: 'a condition with its Act', fi: 'edellytys ja sen laki' },
        yaml: `purposes:
  - id: sick-pay
    basis: legal-obligation
    law: { fi: "sairausvakuutuslaki 1224/2004", en: Health Insurance Act 1224/2004 }
    special: { condition: employment-and-social-law }
data: [{ id: absences, special: health, for: [sick-pay] }]`,
      },
      {
        shows: {
          en: 'an item that only one of two purposes uses',
          fi: 'tieto, jota käyttää vain toinen tarkoituksista',
        },
        yaml: `purposes:
  - { id: meals, basis: contract, special: { condition: explicit-consent } }
  - { id: invoicing, basis: contract }
data: [{ id: order, items: [{ item: { fi: allergiat, en: allergies }, special: health }], for: [meals, invoicing] }]`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const flagged = dataOf(register).filter(({ special }) => special !== undefined)
    const missing = flagged.flatMap((data) => judge(register, data))
    const places = new Map(missing.map((finding) => [JSON.stringify(finding.path), finding]))
    return [...places.values(), ...withoutLaw(register)]
  },
}

function judge(register: LintRegister, data: LookedData): RuleFinding[] {
  const purposes = concernedPurposes(register, data.scope, data.category.for)
  const without = purposes.filter(({ purpose }) => purpose.special === undefined)
  if (without.length === purposes.length) {
    return [{ path: [...data.path, 'special'], args: { data: register.nameOf(data.name) } }]
  }
  // A category flagged as a whole goes to each purpose that it names; a single item may go to one of them only.
  if (!data.isCategory || data.category.for === undefined) return []
  return without.map(({ purpose, path }) => ({
    path: [...path, 'special'],
    message: 'purpose',
    args: { purpose: register.nameOf(purpose.name ?? purpose.id) },
  }))
}

function withoutLaw(register: LintRegister): RuleFinding[] {
  const lacksLaw = ({ purpose, bases }: LookedPurpose) =>
    purpose.special !== undefined &&
    BY_LAW.has(purpose.special.condition) &&
    purpose.special.law === undefined &&
    bases.every(({ law }) => law === undefined)
  return purposesOf(register)
    .filter(lacksLaw)
    .map(({ purpose, path }) => ({
      path: [...path, 'special', 'law'],
      message: 'law',
      args: { purpose: register.nameOf(purpose.name ?? purpose.id) },
    }))
}
