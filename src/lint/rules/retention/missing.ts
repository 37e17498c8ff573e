/** No retention period, nor the criteria for one, is told: Articles 13(2)(a) and 14(2)(a) GDPR. */
import { someItems } from '../../lint-register.ts'
import type { Rule } from '../../rule.ts'

export const retentionMissingRule: Rule = {
  id: 'retention/missing',
  severity: 'error',
  cites: [{ gdpr: ['13(2)(a)', '14(2)(a)'] }],
  title: {
    en: 'The notice says how long the data are kept, or by which criteria that is decided.',
    fi: 'Selosteessa kerrotaan henkilötietojen säilytysaika tai sen määrittämiskriteerit.',
  },
  rationale: {
    en: 'People must be able to see when data about them will be gone. The period, or where none can be given the criteria for it, is among the information that every notice must give.',
    fi: 'Rekisteröidyn on voitava nähdä, milloin häntä koskevat tiedot poistetaan. Säilytysaika tai, jos sitä ei voida ilmoittaa, sen määrittämiskriteerit kuuluvat jokaisessa selosteessa annettaviin tietoihin.',
  },
  hint: {
    en: 'Add `retention` with a period and its start, or with criteria, for each data category.',
    fi: 'Lisää `retention`: kullekin tietoryhmälle säilytysaika ja sen alkamishetki tai määrittämiskriteerit.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not say how long the data are kept.',
        fi: 'Henkilötietojen säilytysajasta ei kerrota mitään.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'no retention at all', fi: 'säilytysaikaa ei ole lainkaan' },
        yaml: 'data: [{ id: orders, name: { fi: Tilaukset, en: Orders } }]',
      },
      {
        shows: { en: 'only a practice of deletion', fi: 'vain poistamisen käytäntö' },
        yaml: 'deletion: { practice: { fi: Tiedot hävitetään tietoturvallisesti., en: Data are destroyed securely. } }',
      },
    ],
    good: [
      {
        shows: { en: 'a period with its start', fi: 'säilytysaika ja sen alkamishetki' },
        yaml: 'retention: [{ period: P3Y, from: end-of-contract }]',
      },
      {
        shows: {
          en: 'a part of the document with its own period',
          fi: 'asiakirjan osalla oma säilytysaikansa',
        },
        yaml: `parts:
  - { id: member-register, name: { fi: Jäsenet, en: Members }, retention: [{ period: P1Y, from: end-of-membership }] }`,
      },
    ],
  },
  check: ({ wholes }) =>
    wholes.filter(({ facts }) => !someItems(facts.retention)).map(({ path }) => ({ path })),
}
