/** A transfer by consent without its risks: Article 49(1)(a) GDPR. */
import { allWords, mentions } from '../../all-words.ts'
import { placeName } from '../../place-name.ts'
import type { Rule } from '../../rule.ts'
import { thirdCountryTransfers } from '../../third-country-transfers.ts'
import { transferRisks } from '../../words/transfer-wording.ts'

export const transferConsentRisksRule: Rule = {
  id: 'transfer/consent-risks',
  severity: 'warning',
  cites: [{ gdpr: ['49(1)(a)'] }],
  title: {
    en: 'For a transfer by consent the notice states the risks of the transfer.',
    fi: 'Suostumukseen perustuvasta siirrosta kerrotaan siirron riskit.',
  },
  rationale: {
    en: 'Explicit consent to a transfer is valid only after the person has been informed of its possible risks, which are due to there being neither an adequacy decision nor safeguards. To say that the risks have been explained is not to explain them.',
    fi: 'Nimenomainen suostumus siirtoon on pätevä vain, jos rekisteröidylle on ensin kerrottu riskeistä, joita siirrosta voi aiheutua, koska riittävyyttä koskevaa päätöstä ja suojatoimia ei ole. Maininta siitä, että riskeistä on kerrottu, ei vielä kerro niitä.',
  },
  hint: {
    en: 'Say in `details` what can happen to the data in the country of destination.',
    fi: 'Kerro kohdassa `details`, mitä tiedoille voi kohdemaassa tapahtua.',
  },
  messages: {
    default: {
      message: {
        en: 'The transfer rests on consent, but the notice does not state its risks: {place}.',
        fi: 'Siirto perustuu suostumukseen, mutta sen riskejä ei kerrota: {place}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'consent and no more', fi: 'pelkkä suostumus' },
        yaml: 'transfers: [{ id: exchange, to: CN, mechanism: derogation-consent }]',
      },
      {
        shows: { en: 'details that tell something else', fi: 'lisätiedot, jotka kertovat muuta' },
        yaml: `transfers:
  - id: exchange
    to: CN
    mechanism: derogation-consent
    details: { fi: suostumus pyydetään lomakkeella, en: consent is asked on a form }`,
      },
    ],
    good: [
      {
        shows: { en: 'the risks told', fi: 'riskit kerrottuina' },
        yaml: `transfers:
  - id: exchange
    to: CN
    mechanism: derogation-consent
    details:
      fi: maan viranomaiset voivat saada tiedot, eikä siitä voi valittaa riippumattomalle viranomaiselle
      en: authorities of the country can obtain the data, and there is no independent body to complain to`,
      },
      {
        shows: { en: 'another derogation', fi: 'toinen poikkeus' },
        yaml: 'transfers: [{ id: booking, to: TH, mechanism: derogation-contract }]',
      },
      {
        shows: { en: 'the risks told beside the transfers', fi: 'riskit kerrottuina siirtojen yhteydessä' },
        yaml: `transfers: [{ id: exchange, to: CN, mechanism: derogation-consent }]
sections:
  transfers:
    after: { fi: Siirron riski on viranomaisten laaja pääsy tietoihin., en: The risk is the wide access of authorities. }`,
      },
    ],
  },
  check: (register) => {
    const { before, after, replace } = register.register.sections?.transfers ?? {}
    const beside = allWords(before, after, replace)
    return thirdCountryTransfers(register)
      .filter(({ transfer: { mechanism, details, condition, supplementary } }) => {
        const told = [...allWords(details, condition, ...(supplementary ?? [])), ...beside]
        return mechanism === 'derogation-consent' && !mentions(told, transferRisks)
      })
      .map(({ transfer, path }) => ({
        path: [...path, 'details'],
        args: { place: placeName(register, transfer) },
      }))
  },
}
