/** Consent that is no free choice: Articles 4(11) and 7(4) GDPR. */
import { concernedPurposes } from '../../concerned-purposes.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { purposesOf, restsOn } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { textForms } from '../../text-forms.ts'
import { bundledConsentWords, refusedServiceWords } from '../../words/consent-words.ts'

export const consentConditionalRule: Rule = {
  id: 'consent/conditional',
  severity: 'warning',
  cites: [{ gdpr: ['7(4)', '4(11)'] }],
  title: {
    en: 'Consent is a free choice: no service depends on it.',
    fi: 'Suostumus on vapaaehtoinen: palvelun saaminen ei riipu siitä.',
  },
  rationale: {
    en: 'Consent counts only when it is freely given. It is not free where the service is refused without it, nor where it is part of accepting the terms or is read from mere use of the service. What the service needs rests on the contract.',
    fi: 'Suostumus on pätevä vain, jos se on annettu vapaaehtoisesti. Se ei ole vapaaehtoinen, jos palvelu evätään ilman sitä, jos se sisältyy ehtojen hyväksymiseen tai jos se päätellään pelkästä palvelun käytöstä. Palvelun edellyttämä käsittely perustuu sopimukseen.',
  },
  hint: {
    en: 'Write `basis: contract` where the service needs the data, or make them `required: voluntary`.',
    fi: 'Kirjoita `basis: contract`, jos palvelu edellyttää tietoja, tai merkitse ne vapaaehtoisiksi: `required: voluntary`.',
  },
  messages: {
    required: {
      message: {
        en: 'Data that rest on consent alone are said to be required: {data}.',
        fi: 'Pelkästään suostumukseen perustuvat tiedot ilmoitetaan pakollisiksi: {data}.',
      },
    },
    refused: {
      message: {
        en: 'Without consent the service is refused: “{words}”.',
        fi: 'Palvelu evätään ilman suostumusta: ”{words}”.',
      },
    },
    bundled: {
      message: {
        en: 'Consent is bundled with something else: “{words}”.',
        fi: 'Suostumus on sidottu muuhun toimeen: ”{words}”.',
      },
      hint: {
        en: 'Ask for consent by a choice of its own, and say so in `consent.obtained`.',
        fi: 'Pyydä suostumus erillisellä valinnalla ja kerro se avaimessa `consent.obtained`.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: {
          en: 'data required by contract, on consent',
          fi: 'sopimuksen edellyttämät tiedot suostumuksella',
        },
        yaml: `purposes: [{ id: account, basis: consent }]
data: [{ id: contact-details, name: { fi: Yhteystiedot, en: Contact details }, for: [account], required: contract }]`,
      },
      {
        shows: { en: 'a service refused without consent', fi: 'palvelu, joka evätään ilman suostumusta' },
        yaml: `purposes: [{ id: account, basis: consent }]
data:
  - id: contact-details
    for: [account]
    ifNotGiven: { fi: Emme voi tarjota sinulle palvelua., en: We cannot provide you with the service. }`,
      },
      {
        shows: { en: 'consent by accepting the terms', fi: 'suostumus ehdot hyväksymällä' },
        yaml: `purposes:
  - id: newsletter
    basis: consent
    consent: { obtained: { fi: hyväksymällä käyttöehdot, en: by accepting the terms of use } }`,
      },
    ],
    good: [
      {
        shows: { en: 'voluntary data', fi: 'vapaaehtoiset tiedot' },
        yaml: `purposes: [{ id: newsletter, basis: consent, consent: { obtained: { fi: erillisellä valinnalla, en: by a separate choice } } }]
data:
  - id: email
    for: [newsletter]
    required: voluntary
    ifNotGiven: { fi: Uutiskirjettä ei voida lähettää., en: The newsletter cannot be sent. }`,
      },
      {
        shows: { en: 'data that a contract needs as well', fi: 'tiedot, joita myös sopimus edellyttää' },
        yaml: `purposes: [{ id: account, basis: contract }, { id: newsletter, basis: consent }]
data: [{ id: email, for: [account, newsletter], required: contract }]`,
      },
      {
        shows: { en: 'a contract that needs the data', fi: 'sopimus, joka edellyttää tietoja' },
        yaml: `purposes: [{ id: account, basis: contract }]
data: [{ id: email, for: [account], required: contract, ifNotGiven: { fi: Palvelua ei voi käyttää., en: You cannot use the service. } }]`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const { languages } = register.register
    const bundled = purposesOf(register).flatMap(({ purpose, path }) =>
      textForms(purpose.consent?.obtained, languages).flatMap((form): RuleFinding[] => {
        const found = findByLanguage(form, bundledConsentWords)[0]
        const place = [...path, 'consent', 'obtained', ...form.below]
        return found === undefined ? [] : [{ path: place, message: 'bundled', args: { words: found.words } }]
      }),
    )
    const conditional = register.scopes.flatMap((scope) =>
      (scope.facts.data ?? []).flatMap((category, index): RuleFinding[] => {
        const purposes = concernedPurposes(register, scope, category.for)
        const isConsentOnly = (looked: (typeof purposes)[number]) =>
          restsOn(looked, 'consent') && looked.bases.length === 1
        if (purposes.length === 0 || !purposes.every(isConsentOnly)) return []
        const path = [...scope.path, 'data', index]
        const { required } = category
        if (required === 'contract' || required === 'pre-contract' || required === 'statutory') {
          const args = { data: register.nameOf(category.name ?? category.id) }
          return [{ path: [...path, 'required'], message: 'required', args }]
        }
        return textForms(category.ifNotGiven, languages).flatMap((form): RuleFinding[] => {
          const found = findByLanguage(form, refusedServiceWords)[0]
          const place = [...path, 'ifNotGiven', ...form.below]
          return found === undefined
            ? []
            : [{ path: place, message: 'refused', args: { words: found.words } }]
        })
      }),
    )
    return [...bundled, ...conditional]
  },
}
