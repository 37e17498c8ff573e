/** A data protection officer who cannot be reached: Articles 13(1)(b), 14(1)(b) and 37(7) GDPR. */
import { contactWays } from '../../contact-ways.ts'
import type { Rule } from '../../rule.ts'

export const dpoContactMissingRule: Rule = {
  id: 'dpo/contact-missing',
  severity: 'error',
  cites: [{ gdpr: ['13(1)(b)', '14(1)(b)', '37(7)'] }],
  title: {
    en: 'Where a data protection officer is designated, the notice gives the contact details.',
    fi: 'Jos tietosuojavastaava on nimitetty, selosteessa ilmoitetaan tämän yhteystiedot.',
  },
  rationale: {
    en: 'People may turn to the officer in everything that concerns their data, so the officer must be within reach. The name may be left out; a way to write or call may not.',
    fi: 'Rekisteröity voi ottaa yhteyttä tietosuojavastaavaan kaikissa tietojensa käsittelyä koskevissa asioissa, joten tämän on oltava tavoitettavissa. Nimen voi jättää pois, yhteydenottotapaa ei.',
  },
  hint: {
    en: 'Add `emails`, `phones`, `address` or `form` to `dpo`, or write `dpo: none`.',
    fi: 'Lisää tietosuojavastaavalle (`dpo`) `emails`, `phones`, `address` tai `form` taikka kirjoita `dpo: none`.',
  },
  messages: {
    default: {
      message: {
        en: 'A data protection officer is designated but cannot be reached in any way.',
        fi: 'Tietosuojavastaava on nimitetty, mutta yhteystiedot puuttuvat.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a title only', fi: 'vain nimike' },
        yaml: 'dpo: { title: { fi: Tietosuojavastaava, en: Data protection officer } }',
      },
      { shows: { en: 'a name only', fi: 'vain nimi' }, yaml: 'dpo: { name: Maija Esimerkki }' },
    ],
    good: [
      {
        shows: { en: 'an email address', fi: 'sähköpostiosoite' },
        yaml: 'dpo: { emails: [tsv@esimerkki.example] }',
      },
      { shows: { en: 'none designated', fi: 'ei nimitetty' }, yaml: 'dpo: none' },
    ],
  },
  check: ({ register: { dpo } }) =>
    dpo === undefined || dpo === 'none' || contactWays(dpo).length > 0 ? [] : [{ path: ['dpo'] }],
}
