/** Prior consent to electronic direct marketing, and the way to stop it: Act 917/2014, sections 200, 202 and 203. */
import type { LintRegister } from '../../lint-register.ts'
import { mentions } from '../../mentions.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { type LookedPurpose, purposesOf, restsOn } from '../../purpose-bases.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { textForms } from '../../text-forms.ts'
import { electronicMarketing, existingCustomers } from '../../words/marketing.ts'

/** Email and text messages; cookies and calls have provisions of their own. */
const ELECTRONIC: readonly string[] = ['email', 'sms']

const name = 'name: { fi: Uutiskirje, en: Newsletter }'
const stop = 'stop: { fi: viestin linkistä, en: by the link in the message }'

export const marketingElectronicConsentRule: Rule = {
  id: 'marketing/electronic-consent',
  severity: 'warning',
  cites: [{ act: '917/2014', at: { en: 'sections 200, 202 and 203', fi: '200, 202 ja 203 §' } }],
  title: {
    en: 'Electronic direct marketing to consumers rests on prior consent, or goes to existing customers, and can always be stopped.',
    fi: 'Kuluttajille suunnattu sähköinen suoramarkkinointi perustuu ennalta annettuun suostumukseen tai kohdistuu nykyisiin asiakkaisiin, ja sen voi aina kieltää.',
  },
  rationale: {
    en: 'Emails and text messages may be sent to a natural person for direct marketing only with prior consent. The exception is the seller’s own similar products, to a customer who gave the address in a purchase and was given the chance to refuse. Marketing to people in their business role needs no consent if the offer relates essentially to their duties, but it too can be refused, easily and free of charge.',
    fi: 'Luonnolliselle henkilölle saa lähettää suoramarkkinointia sähköpostitse ja tekstiviestillä vain ennalta annetulla suostumuksella. Poikkeus koskee myyjän omia vastaavia tuotteita ja asiakasta, joka on antanut osoitteensa ostoksen yhteydessä ja saanut tilaisuuden kieltää viestit. Yrityksen edustajalle saa markkinoida ilman suostumusta, jos tarjonta liittyy olennaisesti hänen työtehtäviinsä, mutta senkin voi kieltää helposti ja maksutta.',
  },
  hint: {
    en: 'Write `directMarketing` with `choice: opt-in` for consumers, `to` for the audience and `stop` for the way to refuse; of the exception for existing customers say so in the `description`.',
    fi: 'Kirjoita `directMarketing`: kuluttajille `choice: opt-in`, kohderyhmä kohtaan `to` ja kieltämisen tapa kohtaan `stop`. Nykyisiä asiakkaita koskevasta poikkeuksesta kerro kohdassa `description`.',
  },
  messages: {
    choice: {
      message: {
        en: 'The notice does not say whether electronic marketing rests on consent: {name}.',
        fi: 'Selosteessa ei kerrota, perustuuko sähköinen suoramarkkinointi suostumukseen: {name}.',
      },
    },
    consent: {
      message: {
        en: 'Electronic marketing reaches consumers without their prior consent: {name}.',
        fi: 'Sähköistä suoramarkkinointia lähetetään kuluttajille ilman ennalta annettua suostumusta: {name}.',
      },
    },
    stop: {
      message: {
        en: 'The notice does not say how to refuse electronic marketing: {name}.',
        fi: 'Selosteessa ei kerrota, miten sähköisen suoramarkkinoinnin voi kieltää: {name}.',
      },
    },
    untold: {
      message: {
        en: 'The wording of the purpose is that of electronic marketing, but the notice mentions neither consent nor the way to refuse it: “{words}”.',
        fi: 'Tarkoitus vaikuttaa sanamuotonsa perusteella sähköiseltä suoramarkkinoinnilta, mutta suostumuksesta ja kieltämisestä ei kerrota: ”{words}”.',
      },
    },
  },
  // That the purpose does not say what it is, is said once.
  yieldsTo: ['rights/direct-marketing'],
  examples: {
    bad: [
      {
        shows: { en: 'opt-out for consumers', fi: 'kuluttajille vain kielto-oikeus' },
        yaml: `purposes: [{ id: letters, ${name}, basis: legitimate-interests, directMarketing: { channels: [email], choice: opt-out, to: [consumers], ${stop} } }]`,
      },
      {
        shows: { en: 'a channel and nothing else', fi: 'pelkkä kanava' },
        yaml: `purposes: [{ id: letters, ${name}, basis: legitimate-interests, directMarketing: { channels: [sms] } }]`,
      },
      {
        shows: { en: 'a newsletter in words only', fi: 'uutiskirje vain sanoina' },
        yaml: `purposes: [{ id: letters, ${name}, basis: consent }]
rights: { told: [access, direct-marketing] }`,
      },
      {
        shows: { en: 'electronic by its name only', fi: 'sähköistä vain nimensä mukaan' },
        yaml: `languages: [fi]
purposes: [{ id: letters, name: Sähköinen suoramarkkinointi, basis: legitimate-interests, directMarketing: {} }]`,
      },
    ],
    good: [
      {
        shows: { en: 'consent and a way to stop', fi: 'suostumus ja tapa kieltää' },
        yaml: `purposes: [{ id: letters, ${name}, basis: consent, directMarketing: { channels: [email], choice: opt-in, ${stop} } }]`,
      },
      {
        shows: { en: 'people in their business role', fi: 'yritysten edustajat' },
        yaml: `purposes: [{ id: letters, ${name}, basis: legitimate-interests, directMarketing: { channels: [email], choice: opt-out, to: [businesses], ${stop} } }]`,
      },
      {
        shows: {
          en: 'similar products for existing customers',
          fi: 'vastaavat tuotteet nykyisille asiakkaille',
        },
        yaml: `purposes: [{ id: letters, ${name}, description: { fi: Kerromme nykyisille asiakkaille vastaavista tuotteista., en: We tell existing customers of similar products. }, basis: legitimate-interests, directMarketing: { channels: [email], choice: opt-out, to: [consumers], ${stop} } }]`,
      },
      {
        shows: {
          en: 'the tracking of messages whose sending is told as marketing',
          fi: 'viestien seuranta, kun lähettäminen on kerrottu markkinointina',
        },
        yaml: `purposes:
  - { id: letters, ${name}, basis: consent, directMarketing: { channels: [email], choice: opt-in, ${stop} } }
  - { id: tracking, name: { fi: Uutiskirjeiden avaamisen seuranta, en: Following which newsletters are opened }, basis: consent }`,
      },
      {
        shows: { en: 'marketing by post', fi: 'markkinointi postitse' },
        yaml: 'purposes: [{ id: post, basis: legitimate-interests, directMarketing: { channels: [post], choice: opt-out, to: [consumers] } }]',
      },
      {
        shows: {
          en: 'a consent under national law, told for itself',
          fi: 'kansallisen lain mukainen suostumus',
        },
        yaml: `purposes: [{ id: letters, ${name}, basis: legitimate-interests, nationalConsents: [{ law: { fi: "laki 917/2014, 200 §", en: "Act 917/2014, section 200" } }], directMarketing: { channels: [email], ${stop} } }]`,
      },
      {
        shows: {
          en: 'marketing of which no channel is told',
          fi: 'suoramarkkinointi, jonka kanavaa ei kerrota',
        },
        yaml: `languages: [fi]
purposes: [{ id: letters, name: Suoramarkkinointi, basis: legitimate-interests, directMarketing: {} }]`,
      },
    ],
  },
  check: (register) => purposesOf(register).flatMap((looked) => judge(register, looked)),
}

function judge(register: LintRegister, looked: LookedPurpose): RuleFinding[] {
  const { purpose, path } = looked
  const { languages } = register.register
  const direct = purpose.directMarketing
  if (direct === undefined) {
    // Beside a purpose that tells it, words about the messages are about that marketing.
    if (purposesOf(register).some((other) => isElectronic(other.purpose, languages))) return []
    const forms = [...textForms(purpose.name, languages), ...textForms(purpose.description, languages)]
    const [found] = forms.flatMap((form) => findByLanguage(form, electronicMarketing))
    if (found === undefined) return []
    return [{ path: [...path, 'directMarketing'], message: 'untold', args: { words: found.words } }]
  }
  if (!isElectronic(purpose, languages)) return []
  const args = { name: purpose.name === undefined ? purpose.id : register.nameOf(purpose.name) }
  const at = [...path, 'directMarketing']
  const isToConsumers = direct.to === undefined || direct.to.includes('consumers')
  const isFree = hasConsent(looked) || isToExistingCustomers(looked, languages)
  const choice: RuleFinding[] =
    !isToConsumers || isFree || direct.choice === 'opt-in'
      ? []
      : [{ path: [...at, 'choice'], message: direct.choice === undefined ? 'choice' : 'consent', args }]
  return direct.stop === undefined ? [...choice, { path: [...at, 'stop'], message: 'stop', args }] : choice
}

/** By its channels, or where they are not told by its words. */
function isElectronic(
  { directMarketing, name: title, description }: LookedPurpose['purpose'],
  languages: readonly string[],
): boolean {
  if (directMarketing === undefined) return false
  if (directMarketing.channels === undefined)
    return [title, description].some((text) => mentions(text, languages, electronicMarketing))
  return directMarketing.channels.some((channel) => ELECTRONIC.includes(channel))
}

/** Consent told otherwise than by the choice; an explicit opt-out is none. */
function hasConsent(looked: LookedPurpose): boolean {
  const { directMarketing, nationalConsents, consent } = looked.purpose
  if (directMarketing?.choice === 'opt-out') return false
  return nationalConsents !== undefined || consent !== undefined || restsOn(looked, 'consent')
}

function isToExistingCustomers({ purpose }: LookedPurpose, languages: readonly string[]): boolean {
  const { name: title, description, law, interest } = purpose
  return [title, description, law, interest].some((text) => mentions(text, languages, existingCustomers))
}
