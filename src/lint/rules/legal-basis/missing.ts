/** A purpose without a legal basis: Articles 13(1)(c) and 6(1) GDPR. */
import { purposesOf } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

export const legalBasisMissingRule: Rule = {
  id: 'legal-basis/missing',
  severity: 'error',
  cites: [{ gdpr: ['13(1)(c)', '14(1)(c)', '6(1)'] }],
  title: {
    en: 'Each purpose has a legal basis.',
    fi: 'Kullakin käsittelyn tarkoituksella on oikeusperuste.',
  },
  rationale: {
    en: 'Processing is lawful only on one of the six legal bases, and the notice must state which. The rights of the data subject depend on it: who does not know the basis does not know whether to withdraw consent or to object.',
    fi: 'Käsittely on lainmukaista vain jollakin kuudesta oikeusperusteesta, ja peruste on kerrottava rekisteröidylle. Myös rekisteröidyn oikeudet riippuvat perusteesta: ilman sitä ei voi tietää, onko suostumus peruutettavissa tai voiko käsittelyä vastustaa.',
  },
  hint: {
    en: 'Add to the purpose `basis`: `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task` or `legitimate-interests`.',
    fi: 'Lisää tarkoitukselle `basis`: `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task` tai `legitimate-interests`.',
  },
  messages: {
    default: {
      message: {
        en: 'The purpose has no legal basis: {purpose}.',
        fi: 'Tarkoitukselta puuttuu käsittelyn oikeusperuste: {purpose}.',
      },
    },
    none: {
      message: {
        en: 'No purpose has a legal basis.',
        fi: 'Yhdelläkään tarkoituksella ei ole käsittelyn oikeusperustetta.',
      },
    },
  },
  yieldsTo: ['legal-basis/not-per-purpose'],
  examples: {
    bad: [
      {
        shows: { en: 'one purpose without a basis', fi: 'yksi tarkoitus ilman oikeusperustetta' },
        yaml: `purposes:
  - { id: delivery, name: { fi: Tilausten toimittaminen, en: Delivering orders }, basis: contract }
  - { id: newsletter, name: { fi: Uutiskirje, en: Newsletter } }`,
      },
      {
        shows: { en: 'purposes and no basis at all', fi: 'tarkoituksia ilman yhtäkään oikeusperustetta' },
        yaml: `purposes:
  - { id: delivery, name: { fi: Tilausten toimittaminen, en: Delivering orders } }
  - { id: newsletter, name: { fi: Uutiskirje, en: Newsletter } }`,
      },
    ],
    good: [
      {
        shows: { en: 'a basis for each', fi: 'kullakin oma oikeusperuste' },
        yaml: `purposes:
  - { id: delivery, name: { fi: Tilausten toimittaminen, en: Delivering orders }, basis: contract }
  - { id: newsletter, name: { fi: Uutiskirje, en: Newsletter }, basis: consent }`,
      },
      {
        shows: {
          en: 'criminal investigation, where Article 6 does not apply',
          fi: 'rikostutkinta, johon 6 artiklaa ei sovelleta',
        },
        yaml: `document: { regime: law-enforcement }
purposes: [{ id: investigation, name: { fi: Rikosten selvittäminen, en: Investigation of offences } }]`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const purposes = purposesOf(register)
    const without = purposes.filter(({ bases }) => bases.length === 0)
    if (without.length === purposes.length) {
      const scopes = new Set(without.map(({ scope }) => scope))
      return [...scopes].map(({ path }): RuleFinding => ({ path: [...path, 'purposes'], message: 'none' }))
    }
    return without.map(({ purpose, path }) => ({
      path: [...path, 'basis'],
      args: { purpose: register.nameOf(purpose.name ?? purpose.id) },
    }))
  },
}
