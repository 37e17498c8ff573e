/** No purpose of the processing is told: Articles 13(1)(c) and 14(1)(c) GDPR. */
import { someItems } from '../../lint-register.ts'
import type { Rule } from '../../rule.ts'

export const purposeMissingRule: Rule = {
  id: 'purpose/missing',
  severity: 'error',
  cites: [{ gdpr: ['13(1)(c)', '14(1)(c)'] }],
  title: {
    en: 'The notice says for what purposes personal data are processed.',
    fi: 'Selosteessa kerrotaan henkilötietojen käsittelyn tarkoitukset.',
  },
  rationale: {
    en: 'Personal data may be collected only for specified, explicit and legitimate purposes. Everything else hangs on them: the legal basis, what data are needed, how long they are kept. Without its purposes a notice says nothing that a reader could judge.',
    fi: 'Henkilötietoja saa kerätä vain tiettyä, nimenomaista ja laillista tarkoitusta varten. Tarkoituksesta riippuvat oikeusperuste, tarvittavat tiedot ja säilytysaika. Ilman tarkoituksia rekisteröity ei voi arvioida käsittelyä lainkaan.',
  },
  hint: {
    en: 'Add `purposes`, each with `id`, `name`, `description` and `basis`.',
    fi: 'Lisää `purposes` ja kuhunkin tarkoitukseen `id`, `name`, `description` ja `basis`.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not state any purpose of the processing.',
        fi: 'Henkilötietojen käsittelyn tarkoituksia ei kerrota.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'data and no purpose', fi: 'tietoja ilman tarkoitusta' },
        yaml: 'data: [{ id: contact-details, items: [{ fi: nimi, en: name }] }]',
      },
      {
        shows: {
          en: 'a part without purposes of its own or common ones',
          fi: 'osa, jolla ei ole tarkoituksia',
        },
        yaml: `parts:
  - id: members
    name: { fi: Jäsenrekisteri, en: Member register }
    purposes: [{ id: member-list, name: { fi: Jäsenluettelon pitäminen, en: Keeping the list of members } }]
  - id: donors
    name: { fi: Lahjoittajarekisteri, en: Donor register }`,
      },
    ],
    good: [
      {
        shows: { en: 'one purpose', fi: 'yksi tarkoitus' },
        yaml: 'purposes: [{ id: delivery, name: { fi: Tilausten toimittaminen, en: Delivering orders }, basis: contract }]',
      },
      {
        shows: { en: 'parts under common purposes', fi: 'osat, joilla on yhteiset tarkoitukset' },
        yaml: `purposes: [{ id: member-list, name: { fi: Jäsenluettelon pitäminen, en: Keeping the list of members } }]
parts: [{ id: members, name: { fi: Jäsenrekisteri, en: Member register } }]`,
      },
    ],
  },
  check: ({ wholes }) =>
    wholes
      .filter(({ facts }) => !someItems(facts.purposes))
      .map(({ path }) => ({ path: [...path, 'purposes'] })),
}
