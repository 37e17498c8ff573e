/** Whose data are processed is not told: Articles 12(1) and 30(1)(c) GDPR. */
import { someItems } from '../../lint-register.ts'
import type { Rule } from '../../rule.ts'

export const subjectsMissingRule: Rule = {
  id: 'subjects/missing',
  severity: 'warning',
  cites: [{ gdpr: ['30(1)(c)', '12(1)'] }],
  title: {
    en: 'The notice says whose data are processed.',
    fi: 'Selosteessa kerrotaan, keiden henkilötietoja käsitellään.',
  },
  rationale: {
    en: 'Readers must see whether the notice concerns them. The groups of data subjects belong to the record of processing activities, and without them nothing can be said of one group only.',
    fi: 'Lukijan on nähtävä, koskeeko seloste häntä. Rekisteröityjen ryhmät kuuluvat selosteeseen käsittelytoimista, eikä ilman niitä voida kertoa mitään vain jostakin ryhmästä.',
  },
  hint: {
    en: 'Add `dataSubjects`: an id and a name for each group, such as customers or applicants.',
    fi: 'Lisää `dataSubjects`: jokaiselle ryhmälle tunniste ja nimi, kuten asiakkaat tai työnhakijat.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not say whose data are processed.',
        fi: 'Selosteessa ei kerrota, keiden tietoja käsitellään.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'no groups', fi: 'ryhmiä ei ole' },
        yaml: 'register: { name: { fi: Asiakasrekisteri, en: Customer register } }',
      },
      {
        shows: { en: 'a part without groups', fi: 'osa ilman ryhmiä' },
        yaml: `parts:
  - { id: member-register, name: { fi: Jäsenet, en: Members }, dataSubjects: [{ id: members, name: { fi: Jäsenet, en: Members } }] }
  - { id: camera-register, name: { fi: Kameravalvonta, en: Camera surveillance } }`,
      },
    ],
    good: [
      {
        shows: { en: 'one group', fi: 'yksi ryhmä' },
        yaml: 'dataSubjects: [{ id: customers, name: { fi: Asiakkaat, en: Customers } }]',
      },
      {
        shows: { en: 'groups common to the parts', fi: 'osille yhteiset ryhmät' },
        yaml: `dataSubjects: [{ id: visitors, name: { fi: Kävijät, en: Visitors } }]
parts: [{ id: camera-register, name: { fi: Kameravalvonta, en: Camera surveillance } }]`,
      },
    ],
  },
  check: ({ wholes }) =>
    wholes
      .filter(({ facts }) => !someItems(facts.dataSubjects))
      .map(({ path }) => ({ path: [...path, 'dataSubjects'] })),
}
