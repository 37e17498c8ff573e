/** A derogation is claimed and not which: Article 49(1) GDPR. */
import { allWords, mentions } from '../../all-words.ts'
import type { Rule } from '../../rule.ts'
import { mechanismKinds, thirdCountryTransfers } from '../../third-country-transfers.ts'
import { derogationWords } from '../../words/transfer-mechanisms.ts'

export const transferDerogationRule: Rule = {
  id: 'transfer/derogation',
  severity: 'warning',
  cites: [{ gdpr: ['49(1)', '30(1)(e)'] }],
  title: {
    en: 'For a transfer under a derogation the notice says which derogation it is.',
    fi: 'Poikkeukseen perustuvasta siirrosta kerrotaan, mikä poikkeus on kyseessä.',
  },
  rationale: {
    en: 'Article 49 has eight derogations with conditions of their own, and each is for particular situations only. Without the point nobody can see whether the conditions are met. The data subject and the supervisory authority must be informed of compelling legitimate interests.',
    fi: 'Tietosuoja-asetuksen 49 artiklassa on kahdeksan poikkeusta, joilla on omat edellytyksensä ja jotka on tarkoitettu vain erityistilanteisiin. Jos kohtaa ei nimetä, edellytysten täyttymistä ei voi arvioida. Pakottavista oikeutetuista eduista on ilmoitettava rekisteröidylle ja valvontaviranomaiselle.',
  },
  hint: {
    en: 'Give `mechanism` as a code, such as `derogation-contract` or `derogation-consent`.',
    fi: 'Anna `mechanism` koodina, esimerkiksi `derogation-contract` tai `derogation-consent`.',
  },
  messages: {
    default: {
      message: {
        en: 'The transfer is said to rest on a derogation, but not on which: “{words}”.',
        fi: 'Siirron kerrotaan perustuvan poikkeukseen, mutta ei, mihin niistä: ”{words}”.',
      },
    },
  },
  yieldsTo: ['transfer/safeguard-missing'],
  examples: {
    bad: [
      {
        shows: { en: 'the article and nothing more', fi: 'pelkkä artikla' },
        yaml: `transfers:
  - id: booking
    to: TH
    mechanism: { other: { fi: tietosuoja-asetuksen 49 artiklan poikkeus, en: a derogation under Article 49 GDPR } }`,
      },
      {
        shows: { en: 'an exceptional ground', fi: 'poikkeusperuste' },
        yaml: `transfers:
  - id: booking
    to: TH
    mechanism: { other: { fi: poikkeusperusteella, en: under a derogation } }`,
      },
    ],
    good: [
      {
        shows: { en: 'the code of the derogation', fi: 'poikkeuksen koodi' },
        yaml: 'transfers: [{ id: booking, to: TH, mechanism: derogation-contract }]',
      },
      {
        shows: { en: 'words that name the point', fi: 'sanat, jotka nimeävät kohdan' },
        yaml: `transfers:
  - id: booking
    to: TH
    mechanism:
      other:
        fi: 49 artiklan poikkeus, matkasopimuksen täyttäminen
        en: derogation under Article 49, performance of the travel contract`,
      },
    ],
  },
  check: (register) =>
    thirdCountryTransfers(register).flatMap(({ transfer, path }) => {
      const { mechanism } = transfer
      if (typeof mechanism !== 'object' || !mechanismKinds(transfer).includes('derogation')) return []
      if (mentions(allWords(mechanism.other), derogationWords)) return []
      return [{ path: [...path, 'mechanism'], args: { words: register.nameOf(mechanism.other) } }]
    }),
}
