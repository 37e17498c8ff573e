/** A controller outside the EEA without a representative in the Union: Articles 13(1)(a) and 27 GDPR. */
import { isInEea } from '../../../law/eea.ts'
import { isPublicBody } from '../../public-bodies.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

export const controllerRepresentativeMissingRule: Rule = {
  id: 'controller/representative-missing',
  severity: 'error',
  cites: [{ gdpr: ['27(1)', '3(2)', '13(1)(a)', '14(1)(a)'] }],
  title: {
    en: 'A controller outside the EU and the EEA names its representative, or why none is required.',
    fi: 'EU:n ja ETA:n ulkopuolinen rekisterinpitäjä nimeää edustajansa tai kertoo, miksi edustajaa ei tarvita.',
  },
  rationale: {
    en: 'Whoever offers goods or services to people in the Union from outside or monitors the behaviour of people there must have somebody in the Union to whom they and the authorities can turn. Only occasional processing of little risk, and public bodies, are exempt.',
    fi: 'Sillä, joka tarjoaa tavaroita tai palveluja unionin ulkopuolelta tai seuraa ihmisten käyttäytymistä unionissa, on oltava unionissa joku, jonka puoleen rekisteröidyt ja viranomaiset voivat kääntyä. Vain satunnainen, vähäriskinen käsittely ja julkishallinnon elimet on vapautettu tästä.',
  },
  hint: {
    en: 'Add `representative` with contact details, or `representative: { notRequired: … }` with the reason: a case of Article 27(2), or an establishment in the Union.',
    fi: 'Lisää `representative` yhteystietoineen tai `representative: { notRequired: … }` ja syy: 27 artiklan 2 kohdan tapaus tai toimipaikka unionissa.',
  },
  messages: {
    default: {
      message: {
        en: 'The controller is outside the EU and the EEA, but no representative is named: {name}.',
        fi: 'Rekisterinpitäjä on EU:n ja ETA:n ulkopuolella, mutta edustajaa ei ole nimetty: {name}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a company in the United States', fi: 'yhdysvaltalainen yhtiö' },
        yaml: 'controllers: [{ name: Example Inc., country: US }]',
      },
      {
        shows: { en: 'an address in Switzerland', fi: 'osoite Sveitsissä' },
        yaml: 'controllers: [{ name: Beispiel AG, address: { street: Beispielstrasse 1, city: Zürich, country: CH } }]',
      },
    ],
    good: [
      {
        shows: { en: 'with a representative', fi: 'edustaja nimetty' },
        yaml: `controllers: [{ name: Example Inc., country: US }]
representative: { name: Esimerkki Edustus Oy, emails: [edustus@esimerkki.example] }`,
      },
      {
        shows: { en: 'not required, with the reason', fi: 'ei vaadita, syy kerrottu' },
        yaml: `controllers: [{ name: Example Inc., country: US }]
representative: { notRequired: { fi: Käsittely on satunnaista., en: The processing is occasional. } }`,
      },
      {
        shows: { en: 'a company in Norway', fi: 'norjalainen yhtiö' },
        yaml: 'controllers: [{ name: Eksempel AS, country: "NO" }]',
      },
      {
        shows: { en: 'an authority of a third country', fi: 'kolmannen maan viranomainen' },
        yaml: 'controllers: [{ name: Example Authority, country: GB, kind: public-authority }]',
      },
    ],
  },
  check: ({ register, asOf, nameOf }): RuleFinding[] => {
    if (register.representative !== undefined) return []
    const outside = (register.controllers ?? []).find(({ country, address, kind }) => {
      const where = country ?? address?.country
      return where !== undefined && !isInEea(where, asOf) && !isPublicBody(kind)
    })
    return outside === undefined ? [] : [{ path: ['representative'], args: { name: nameOf(outside.name) } }]
  },
}
