/** A transfer without what makes it lawful: Articles 13(1)(f), 14(1)(f) and 44–49 GDPR. */

import { allWords } from '../../all-words.ts'
import { findDeadMechanisms } from '../../dead-mechanisms.ts'
import { placeName } from '../../place-name.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { mechanismKinds, thirdCountryTransfers } from '../../third-country-transfers.ts'

export const transferSafeguardMissingRule: Rule = {
  id: 'transfer/safeguard-missing',
  severity: 'error',
  cites: [{ gdpr: ['13(1)(f)', '14(1)(f)', '44', '45', '46', '47', '49(1)'] }],
  title: {
    en: 'Each transfer outside the EU and the EEA states the mechanism that makes it lawful.',
    fi: 'Jokaisesta siirrosta EU:n ja ETA:n ulkopuolelle kerrotaan siirtoperuste.',
  },
  rationale: {
    en: 'Data may leave the EEA only under an adequacy decision, appropriate safeguards or a derogation, and the notice must say which. A promise that the recipient follows the GDPR is none of these. Where a transfer rests on compelling legitimate interests, the interests themselves must be stated as well.',
    fi: 'Tietoja saa siirtää ETA:n ulkopuolelle vain tietosuojan riittävyyttä koskevan päätöksen, asianmukaisten suojatoimien tai poikkeuksen nojalla, ja selosteessa on kerrottava, mikä niistä on kyseessä. Lupaus siitä, että vastaanottaja noudattaa tietosuoja-asetusta, ei ole siirtoperuste. Jos siirto perustuu pakottaviin oikeutettuihin etuihin, myös edut on kerrottava.',
  },
  hint: {
    en: 'Add `mechanism`, such as `adequacy-decision`, `standard-clauses` or one of the derogations.',
    fi: 'Lisää `mechanism`, esimerkiksi `adequacy-decision`, `standard-clauses` tai jokin poikkeusperusteista.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not state the mechanism of a transfer: {place}.',
        fi: 'Siirtoperuste puuttuu: {place}.',
      },
    },
    compelling: {
      message: {
        en: 'The transfer rests on compelling legitimate interests that are not stated: {place}.',
        fi: 'Siirron perusteena olevia pakottavia oikeutettuja etuja ei kerrota: {place}.',
      },
      hint: {
        en: 'State in `details` which interests are pursued and which safeguards are used.',
        fi: 'Kerro kohdassa `details`, mistä eduista on kyse ja millä suojatoimilla tiedot suojataan.',
      },
    },
    conditional: {
      severity: 'warning',
      message: {
        en: 'Transfers are made only on a condition, but their mechanism is not stated: {place}.',
        fi: 'Siirtoja tehdään selosteen mukaan vain ehdoin, mutta siirtoperustetta ei kerrota: {place}.',
      },
    },
    unnamed: {
      message: {
        en: 'The words given as a mechanism name none that the GDPR knows: “{words}”.',
        fi: 'Siirtoperusteeksi kirjoitetut sanat eivät nimeä mitään tietosuoja-asetuksen siirtoperustetta: ”{words}”.',
      },
      hint: {
        en: 'Replace the words with a code of `mechanism`, such as `standard-clauses`.',
        fi: 'Korvaa sanat kohdan `mechanism` koodilla, esimerkiksi `standard-clauses`.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a country and no mechanism', fi: 'maa ilman siirtoperustetta' },
        yaml: 'transfers: [{ id: support, to: IN }]',
      },
      {
        shows: { en: 'a promise in place of a mechanism', fi: 'lupaus siirtoperusteen sijasta' },
        yaml: `transfers:
  - id: servers
    mechanism:
      other:
        fi: varmistamme, että palveluntarjoaja täyttää tietosuoja-asetuksen vaatimukset
        en: we make sure that the provider meets the requirements of the GDPR`,
      },
      {
        shows: { en: 'a condition in place of a mechanism', fi: 'ehto siirtoperusteen sijasta' },
        yaml: `languages: [fi]
transfers:
  - { id: on-request, condition: Asiakas on pyytänyt siirtoa. }`,
      },
      {
        shows: { en: 'compelling interests that nobody names', fi: 'pakottavat edut, joita ei kerrota' },
        yaml: 'transfers: [{ id: audit, to: US, mechanism: derogation-compelling-interests }]',
      },
    ],
    good: [
      {
        shows: { en: 'standard contractual clauses', fi: 'vakiolausekkeet' },
        yaml: 'transfers: [{ id: support, to: IN, mechanism: standard-clauses }]',
      },
      {
        shows: { en: 'a mechanism in words that names it', fi: 'siirtoperuste sanoin, joista sen tunnistaa' },
        yaml: `transfers:
  - id: support
    to: IN
    mechanism:
      other: { fi: komission hyväksymien vakiolausekkeiden mukaisesti, en: under standard contractual clauses }`,
      },
      {
        shows: { en: 'data that stay within the EEA', fi: 'tiedot, jotka pysyvät ETA-alueella' },
        yaml: 'transfers: [{ id: backups, to: [SE, NO] }]',
      },
      {
        shows: { en: 'compelling interests with what they are', fi: 'pakottavat edut kerrottuina' },
        yaml: `transfers:
  - id: audit
    to: US
    mechanism: derogation-compelling-interests
    details: { fi: väärinkäytöksen selvittäminen; vain salatut tiedot, en: tracing a fraud; encrypted data only }`,
      },
    ],
  },
  check: (register) =>
    thirdCountryTransfers(register).flatMap(({ transfer, path }): RuleFinding[] => {
      const { mechanism, details } = transfer
      const at = [...path, 'mechanism']
      const place = placeName(register, transfer)
      // At the person’s request, say: neither to whom nor where.
      const isConditional =
        transfer.condition !== undefined && transfer.to === undefined && transfer.recipient === undefined
      if (mechanism === undefined)
        return [{ path: at, ...(isConditional && { message: 'conditional' }), args: { place } }]
      const kinds = mechanismKinds(transfer)
      if (kinds.length === 1 && kinds[0] === 'compelling' && details === undefined) {
        return typeof mechanism === 'string' ? [{ path: at, message: 'compelling', args: { place } }] : []
      }
      if (typeof mechanism === 'string' || kinds.length > 0) return []
      // One that no longer holds has a rule of its own.
      if (allWords(mechanism.other).some((words) => findDeadMechanisms(words, '9999-12-31').length > 0))
        return []
      return [{ path: at, message: 'unnamed', args: { words: register.nameOf(mechanism.other) } }]
    }),
}
