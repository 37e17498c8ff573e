/** Nobody is named as the controller: Articles 13(1)(a) and 14(1)(a) GDPR. */
import { someItems } from '../../lint-register.ts'
import type { Rule } from '../../rule.ts'

export const controllerMissingRule: Rule = {
  id: 'controller/missing',
  severity: 'error',
  cites: [{ gdpr: ['13(1)(a)', '14(1)(a)'] }],
  title: {
    en: 'The notice names the controller.',
    fi: 'Selosteessa nimetään rekisterinpitäjä.',
  },
  rationale: {
    en: 'Every other right depends on knowing whom to turn to. The identity of the controller is the first item of information that the law asks for.',
    fi: 'Rekisteröity voi käyttää oikeuksiaan vain, jos hän tietää, kenen puoleen kääntyä. Rekisterinpitäjän identiteetti on ensimmäinen tieto, jonka laki vaatii antamaan.',
  },
  hint: {
    en: 'Add `controllers` with the name of the controller and its contact details.',
    fi: 'Lisää `controllers`: rekisterinpitäjän nimi ja yhteystiedot.',
  },
  messages: {
    default: {
      message: { en: 'No controller is named.', fi: 'Rekisterinpitäjää ei ole nimetty.' },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'only a contact', fi: 'vain yhteyshenkilö' },
        yaml: 'contacts: [{ title: { fi: Asiakaspalvelu, en: Customer service }, emails: [palvelu@example.example] }]',
      },
      {
        shows: { en: 'only a register', fi: 'vain rekisterin nimi' },
        yaml: 'register: { name: { fi: Asiakasrekisteri, en: Customer register } }',
      },
    ],
    good: [
      {
        shows: { en: 'one controller', fi: 'yksi rekisterinpitäjä' },
        yaml: 'controllers: [{ name: Esimerkki Oy }]',
      },
      {
        shows: { en: 'joint controllers', fi: 'yhteisrekisterinpitäjät' },
        yaml: 'controllers: [{ name: Esimerkki Oy }, { name: Esimerkki Palvelut Oy }]',
      },
    ],
  },
  check: ({ register }) => (someItems(register.controllers) ? [] : [{ path: ['controllers'] }]),
}
