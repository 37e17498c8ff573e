/** A contract as the basis for people who are no party to it: Article 6(1)(b) GDPR. */
import { EDPB_CONTRACT } from '../../guidelines.ts'
import type { LintRegister } from '../../lint-register.ts'
import { type FoundInPurpose, onceForAll } from '../../once-for-all.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { type LookedPurpose, purposesOf } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule } from '../../rule.ts'
import { textForms } from '../../text-forms.ts'
import { nonParties } from '../../words/non-parties.ts'

export const legalBasisContractNonPartyRule: Rule = {
  id: 'legal-basis/contract-non-party',
  severity: 'warning',
  cites: [{ gdpr: ['6(1)(b)'] }, EDPB_CONTRACT],
  title: {
    en: 'A contract is the basis only for people who are party to it.',
    fi: 'Sopimus on perusteena vain niille, jotka ovat itse sopimuksen osapuolia.',
  },
  rationale: {
    en: 'This basis covers a contract to which the data subject is party. The contract of a company binds the company, not the contact person who answers its telephone. For contact persons, representatives and employees the basis is as a rule a legitimate interest, and they then have the right to object.',
    fi: 'Peruste koskee sopimusta, jonka osapuolena rekisteröity itse on. Yrityksen sopimus sitoo yritystä, ei sen yhteyshenkilöä. Yhteyshenkilöiden, edustajien ja työntekijöiden tietojen käsittely perustuu yleensä oikeutettuun etuun, jolloin heillä on oikeus vastustaa käsittelyä.',
  },
  hint: {
    en: 'Give these people a purpose of their own with `basis: legitimate-interests` and `interest`, and limit the contract to its parties by `subjects`.',
    fi: 'Kirjoita näille henkilöille oma tarkoitus, jossa on `basis: legitimate-interests` ja `interest`, ja rajaa sopimusperuste osapuoliin avaimella `subjects`.',
  },
  messages: {
    default: {
      message: {
        en: 'The contract is given as the basis for people who are not party to it: {groups}. Concerns: {purposes}.',
        fi: 'Perusteena on sopimus, vaikka rekisteröidyt eivät ole sen osapuolia: {groups}. Koskee tarkoituksia: {purposes}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'contact persons of companies', fi: 'yritysten yhteyshenkilöt' },
        yaml: `dataSubjects: [{ id: contacts, name: { fi: Asiakasyritysten yhteyshenkilöt, en: Contact persons of clients } }]
purposes: [{ id: delivery, basis: contract, subjects: [contacts] }]`,
      },
      {
        shows: { en: 'consumers and beneficial owners alike', fi: 'kuluttajat ja edunsaajat yhdessä' },
        yaml: `languages: [fi]
dataSubjects: [{ id: consumers, name: Kuluttaja-asiakkaat }, { id: owners, name: Yritysten tosiasialliset edunsaajat }]
purposes: [{ id: delivery, basis: contract }]`,
      },
      {
        shows: { en: 'no groups, but data of beneficial owners', fi: 'ei ryhmiä, mutta edunsaajien tietoja' },
        yaml: `languages: [fi]
purposes: [{ id: delivery, basis: contract }]
data: [{ id: owners, name: Asiakasyritysten edunsaajien tiedot }]`,
      },
    ],
    good: [
      {
        shows: { en: 'the contract for its party', fi: 'sopimus osapuolelle' },
        yaml: `dataSubjects:
  - { id: consumers, name: { fi: Kuluttaja-asiakkaat, en: Consumers } }
  - { id: contacts, name: { fi: Yritysten yhteyshenkilöt, en: Contact persons of businesses } }
purposes:
  - { id: delivery, basis: contract, subjects: [consumers] }
  - { id: contact, basis: legitimate-interests, subjects: [contacts] }`,
      },
      {
        shows: { en: 'a legal representative', fi: 'laillinen edustaja' },
        yaml: `dataSubjects: [{ id: guardians, name: { fi: Alaikäisten lailliset edustajat, en: Legal representatives of minors } }]
purposes: [{ id: delivery, basis: contract }]`,
      },
      {
        shows: { en: 'a part of the purpose for each', fi: 'kullekin oma osansa tarkoituksesta' },
        yaml: `dataSubjects: [{ id: all, name: { fi: Asiakkaat ja yritysten yhteyshenkilöt, en: Customers and contact persons } }]
purposes:
  - id: delivery
    basis:
      - { basis: contract, note: { fi: kuluttajat, en: consumers } }
      - { basis: legitimate-interests, note: { fi: yhteyshenkilöt, en: contact persons } }`,
      },
      {
        shows: {
          en: 'data of owners for another purpose',
          fi: 'edunsaajien tiedot muuta tarkoitusta varten',
        },
        yaml: `languages: [fi]
purposes: [{ id: delivery, basis: contract }, { id: knowing, basis: legal-obligation }]
data: [{ id: owners, name: Asiakasyritysten edunsaajien tiedot, for: [knowing] }]`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    return onceForAll(
      register,
      purposesOf(register).flatMap((looked): FoundInPurpose[] => {
        // A note tells which part the contract covers, among several bases.
        const contract = looked.bases.find(
          ({ codes, note }) =>
            codes.includes('contract') && (note === undefined || looked.bases.length === 1),
        )
        if (contract === undefined) return []
        const groups = outsiders(register, looked).join(', ')
        if (groups === '') return []
        const { purpose } = looked
        const isCode = typeof purpose.basis === 'string'
        const finding = { path: contract.path, args: { groups } }
        return [{ purpose, value: isCode ? undefined : [purpose.basis, groups], finding }]
      }),
    )
  },
}

/** The names of the groups concerned who act for somebody else. */
function outsiders(register: LintRegister, { purpose, scope }: LookedPurpose): string[] {
  const { languages, dataSubjects } = register.register
  const groups = [...new Set([...(scope.facts.dataSubjects ?? []), ...(dataSubjects ?? [])])]
  // Where no groups are told, the names of the data tell whose they are.
  const named =
    groups.length > 0
      ? groups.filter(({ id }) => purpose.subjects === undefined || purpose.subjects.includes(id))
      : (scope.facts.data ?? []).filter((category) => category.for?.includes(purpose.id) ?? true)
  return named
    .filter(({ name }) =>
      textForms(name, languages).some((form) => findByLanguage(form, nonParties).length > 0),
    )
    .map(({ id, name }) => register.nameOf(name ?? id))
}
