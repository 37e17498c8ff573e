/** A legal obligation or public task without the law behind it: Articles 6(3) and 13(1)(c) GDPR. */
import { citesAct } from '../../cites-act.ts'
import type { LintRegister } from '../../lint-register.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { type LookedBasis, type LookedPurpose, purposesOf } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { textForms } from '../../text-forms.ts'
import { genericLaw, moneyLaunderingAct, ownersOfCompanies } from '../../words/generic-law.ts'

export const legalBasisLawNotCitedRule: Rule = {
  id: 'legal-basis/law-not-cited',
  severity: 'warning',
  cites: [
    { gdpr: ['6(3)', '13(1)(c)', '14(1)(c)'] },
    { act: '1050/2018', at: { en: 'section 4', fi: '4 §' } },
  ],
  title: {
    en: 'A legal obligation or a public task is stated with the Act that lays it down.',
    fi: 'Lakisääteisen velvoitteen tai yleistä etua koskevan tehtävän yhteydessä mainitaan laki, josta se johtuu.',
  },
  rationale: {
    en: 'These two bases exist only where Union law or national law lays them down. A reader who learns only that “the law obliges us” can neither check it nor see how far the obligation goes. The Act and section also show what limits the rights of the data subject.',
    fi: 'Nämä perusteet edellyttävät, että käsittelystä säädetään unionin oikeudessa tai kansallisessa lainsäädännössä. Pelkkä viittaus lakiin ei anna rekisteröidylle mahdollisuutta tarkistaa velvoitetta tai sen laajuutta. Laki ja pykälä osoittavat myös, mikä rajoittaa rekisteröidyn oikeuksia.',
  },
  hint: {
    en: 'Name the Act with its number, and the section, in `law`.',
    fi: 'Mainitse lain nimi, numero ja pykälä avaimessa `law`.',
  },
  messages: {
    default: {
      message: {
        en: 'The Act that lays down the obligation or task is not named: {purpose}.',
        fi: 'Lakia, johon velvoite tai tehtävä perustuu, ei mainita: {purpose}.',
      },
    },
    owners: {
      severity: 'info',
      message: {
        en: 'Data on beneficial owners are usually processed under Act 444/2017, which is not cited.',
        fi: 'Edunsaajien tietoja käsitellään yleensä rahanpesulain 444/2017 nojalla, mutta lakia ei mainita.',
      },
      hint: {
        en: 'If the Act applies, add a purpose with `basis: legal-obligation` and the Act in `law`.',
        fi: 'Jos laki koskee rekisterinpitäjää, lisää tarkoitus, jossa on `basis: legal-obligation` ja laki avaimessa `law`.',
      },
    },
    generic: {
      message: {
        en: 'The law is spoken of without naming an Act: “{words}”.',
        fi: 'Lakiin viitataan yksilöimättä sitä: ”{words}”.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'an obligation and no Act', fi: 'velvoite ilman lakia' },
        yaml: 'purposes: [{ id: bookkeeping, name: { fi: Kirjanpito, en: Bookkeeping }, basis: legal-obligation }]',
      },
      {
        shows: { en: 'legislation in general', fi: 'lainsäädäntö yleisesti' },
        yaml: `purposes:
  - id: bookkeeping
    basis: legal-obligation
    law: { fi: voimassa oleva lainsäädäntö, en: applicable legislation }`,
      },
      {
        shows: {
          en: 'a public task among other bases',
          fi: 'yleisen edun tehtävä muiden perusteiden joukossa',
        },
        yaml: `purposes:
  - id: permits
    basis: [{ basis: public-task, note: { fi: luvat, en: permits } }, { basis: consent, note: { fi: kuvat, en: images } }]`,
      },
      {
        shows: { en: 'beneficial owners and no Act', fi: 'edunsaajat ilman lakia' },
        yaml: `purposes: [{ id: delivery, basis: contract }]
data: [{ id: owners, name: { fi: Asiakasyritysten edustajat ja edunsaajat, en: Beneficial owners of client companies } }]`,
      },
    ],
    good: [
      {
        shows: { en: 'beneficial owners under the Act', fi: 'tosiasialliset edunsaajat lain nojalla' },
        yaml: `languages: [fi]
purposes: [{ id: knowing, basis: legal-obligation, law: rahanpesulaki 444/2017 }]
data: [{ id: owners, name: Asiakasyritysten tosiasialliset edunsaajat }]`,
      },
      {
        shows: { en: 'beneficiaries of an insurance', fi: 'vakuutuksen edunsaajat' },
        yaml: `languages: [fi]
purposes: [{ id: claims, basis: contract }]
data: [{ id: insured, name: Henkivakuutuksen edunsaajat }]`,
      },
      {
        shows: { en: 'an Act and its section', fi: 'laki ja pykälä' },
        yaml: `purposes:
  - id: bookkeeping
    basis: legal-obligation
    law: { fi: "kirjanpitolaki 1336/1997, 2 luku 10 §", en: "Accounting Act 1336/1997, chapter 2, section 10" }`,
      },
      {
        shows: { en: 'the public task with its Act', fi: 'julkinen tehtävä ja sen laki' },
        yaml: `purposes:
  - id: permits
    basis: public-task
    publicTask: { fi: kunnan rakennusvalvonta (rakentamislaki 751/2023), en: municipal building control (Building Act 751/2023) }`,
      },
      {
        shows: { en: 'a contract, which needs no Act', fi: 'sopimus, joka ei tarvitse lakia' },
        yaml: 'purposes: [{ id: delivery, basis: contract }]',
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const duties = purposesOf(register).flatMap((looked) =>
      looked.bases
        .filter(({ codes }) => codes.includes('legal-obligation') || codes.includes('public-task'))
        .flatMap((basis) => judge(register, looked, basis)),
    )
    return [...duties, ...beneficialOwners(register)]
  },
}

/** Data on beneficial owners of client companies, as a rule kept for Act 444/2017, which nothing cites. */
function beneficialOwners(register: LintRegister): RuleFinding[] {
  const owners = register.textsWith(ownersOfCompanies, 'data', 'dataSubjects')
  if (owners.length === 0 || register.textsWith(moneyLaunderingAct).length > 0) return []
  return owners.slice(0, 1).map(({ path }) => ({ path, message: 'owners' }))
}

function judge(register: LintRegister, { purpose }: LookedPurpose, basis: LookedBasis): RuleFinding[] {
  const { law } = basis
  const path = basis.placeOf('law')
  if (law === undefined) {
    const task = (register.register.controllers ?? []).map(({ publicTask }) => publicTask)
    const elsewhere = [basis.words, basis.note, purpose.description, purpose.publicTask]
    const texts = basis.codes.includes('public-task') ? [...elsewhere, ...task] : elsewhere
    if (texts.some(citesAct)) return []
    return [{ path, args: { purpose: register.nameOf(purpose.name ?? purpose.id) } }]
  }
  if (citesAct(law)) return []
  // An Act may bear a name that no pattern knows: only words that surely name none are spoken of.
  const found = textForms(law, register.register.languages).flatMap((form) =>
    findByLanguage(form, genericLaw),
  )
  return found.length === 0 ? [] : [{ path, message: 'generic', args: { words: register.nameOf(law) } }]
}
