/** A Finnish Business ID that cannot be one, or none where a Finnish legal person has one. */
import { isBusinessId } from '../../business-id.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

/** Private persons have none; of sole traders it is known by their trade. */
const WITHOUT = ['private-individual']

export const controllerBusinessIdInvalidRule: Rule = {
  id: 'controller/business-id-invalid',
  severity: 'warning',
  cites: [
    { other: { en: 'good practice', fi: 'hyvä käytäntö' } },
    { act: '244/2001', at: { en: 'section 2', fi: '2 §' } },
  ],
  title: {
    en: 'The Finnish Business ID of the controller is a valid one.',
    fi: 'Rekisterinpitäjän Y-tunnus on oikeanmuotoinen.',
  },
  rationale: {
    en: 'Names of companies resemble each other; the Business ID shows which one is meant. Its last digit is a check digit, so most slips of the pen show.',
    fi: 'Yritysten nimet muistuttavat toisiaan, ja Y-tunnus kertoo, mitä niistä tarkoitetaan. Tunnuksen viimeinen numero on tarkistusnumero, joten useimmat näppäilyvirheet paljastuvat.',
  },
  hint: {
    en: 'Check the Business ID in the Business Information System: seven digits, a hyphen and the check digit.',
    fi: 'Tarkista Y-tunnus yritys- ja yhteisötietojärjestelmästä: seitsemän numeroa, yhdysmerkki ja tarkistusnumero.',
  },
  messages: {
    default: {
      message: {
        en: '“{id}” is not a valid Finnish Business ID.',
        fi: '”{id}” ei ole kelvollinen Y-tunnus.',
      },
    },
    missing: {
      severity: 'info',
      message: {
        en: 'The Business ID of the controller is missing: {name}.',
        fi: 'Rekisterinpitäjän Y-tunnusta ei ole ilmoitettu: {name}.',
      },
      hint: { en: 'Add `businessId`.', fi: 'Lisää `businessId`.' },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a wrong check digit', fi: 'väärä tarkistusnumero' },
        yaml: 'controllers: [{ name: Esimerkki Oy, businessId: "9104275-9" }]',
      },
      {
        shows: { en: 'a digit too few', fi: 'numero liian vähän' },
        yaml: 'controllers: [{ name: Esimerkki Oy, businessId: "910427-8" }]',
      },
      {
        shows: { en: 'a company without a Business ID', fi: 'yhtiö ilman Y-tunnusta' },
        yaml: 'controllers: [{ name: Esimerkki Oy, kind: company }]',
      },
    ],
    good: [
      {
        shows: { en: 'a right check digit', fi: 'oikea tarkistusnumero' },
        yaml: 'controllers: [{ name: Esimerkki Oy, businessId: "9104275-8" }]',
      },
      {
        shows: { en: 'a company of another country', fi: 'ulkomainen yhtiö' },
        yaml: 'controllers: [{ name: Näidis OÜ, country: EE, businessId: "12345678" }]',
      },
      {
        shows: { en: 'a private person', fi: 'yksityishenkilö' },
        yaml: 'controllers: [{ name: Mökin vuokraaja, kind: private-individual }]',
      },
    ],
  },
  check: ({ register, nameOf }) =>
    (register.controllers ?? []).flatMap(
      ({ name, businessId, country, address, kind }, index): RuleFinding[] => {
        if ((country ?? address?.country ?? 'FI') !== 'FI') return []
        const path = ['controllers', index]
        if (businessId !== undefined) {
          return isBusinessId(businessId) ? [] : [{ path: [...path, 'businessId'], args: { id: businessId } }]
        }
        // Only a controller that is said to be a legal person is asked for what it lacks.
        if (kind === undefined || WITHOUT.includes(kind)) return []
        return [{ path, message: 'missing', args: { name: nameOf(name) } }]
      },
    ),
}
