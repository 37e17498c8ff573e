/** The notice does not say who receives the data: Articles 13(1)(e) and 14(1)(e) GDPR. */
import { distinct, factPath } from '../../fact-path.ts'
import { someItems } from '../../lint-register.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule } from '../../rule.ts'

export const recipientsMissingRule: Rule = {
  id: 'recipients/missing',
  severity: 'error',
  cites: [{ gdpr: ['13(1)(e)', '14(1)(e)'] }],
  title: {
    en: 'The notice states the recipients of the data, or that there are none.',
    fi: 'Selosteessa kerrotaan henkilötietojen vastaanottajat tai se, ettei niitä ole.',
  },
  rationale: {
    en: 'People must be able to see who else has data about them, and recipients or their categories are among the information that every notice must give. Processors are recipients too, so hardly any register has none.',
    fi: 'Rekisteröidyn on voitava nähdä, kenellä muulla häntä koskevia tietoja on, ja vastaanottajat tai vastaanottajaryhmät kuuluvat jokaisessa selosteessa annettaviin tietoihin. Myös henkilötietojen käsittelijät ovat vastaanottajia, joten tuskin mikään rekisteri on ilman vastaanottajia.',
  },
  hint: {
    en: 'List each recipient or category under `recipients`, or write `recipients: none`.',
    fi: 'Luettele vastaanottajat tai vastaanottajaryhmät kohtaan `recipients` tai kirjoita `recipients: none`.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not say who receives the data.',
        fi: 'Henkilötietojen vastaanottajista ei kerrota mitään.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'no recipients at all', fi: 'vastaanottajia ei mainita' },
        yaml: 'data: [{ id: orders, name: { fi: Tilaukset, en: Orders } }]',
      },
      {
        shows: { en: 'only those inside the organisation', fi: 'vain organisaation sisäiset käsittelijät' },
        yaml: 'disclosure: { internal: { fi: myynnin työntekijät, en: employees of sales } }',
      },
    ],
    good: [
      {
        shows: { en: 'none, said on purpose', fi: 'vastaanottajia ei ole, ja se sanotaan' },
        yaml: 'recipients: none',
      },
      {
        shows: { en: 'a category of recipients', fi: 'vastaanottajaryhmä' },
        yaml: 'recipients: [{ id: carriers, name: { fi: Kuljetusyritykset, en: Haulage companies } }]',
      },
      {
        shows: { en: 'a part with its own recipients', fi: 'osa, jolla on omat vastaanottajansa' },
        yaml: `parts:
  - { id: members, name: { fi: Jäsenet, en: Members }, recipients: none }`,
      },
    ],
  },
  check: (register) =>
    distinct(
      register.wholes
        .filter(
          ({ facts }) =>
            facts.recipients !== 'none' && !someItems(facts.recipients) && isUnderGdpr(register.register),
        )
        .map((whole) => ({ path: factPath(register, whole, 'recipients') })),
    ),
}
