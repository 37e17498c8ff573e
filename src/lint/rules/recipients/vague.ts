/** Recipients that could be anybody: guidelines on transparency WP260 rev.01, C-154/21. */
import { listOf } from '../../../compose/grounds.ts'
import { allWords } from '../../all-words.ts'
import { WP260_ANNEX } from '../../guidelines.ts'
import { hasOnlyWords } from '../../prose/only-words.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { emptyConditions, genericRecipients } from '../../words/generic-parties.ts'

export const recipientsVagueRule: Rule = {
  id: 'recipients/vague',
  severity: 'warning',
  cites: [
    { gdpr: ['13(1)(e)', '14(1)(e)'] },
    WP260_ANNEX,
    { other: { en: 'CJEU C-154/21', fi: 'unionin tuomioistuimen tuomio C-154/21' } },
  ],
  title: {
    en: 'Recipients are named, or their trade or activity is.',
    fi: 'Vastaanottajat nimetään tai niiden toimiala tai tehtävä kerrotaan.',
  },
  rationale: {
    en: '“Partners” and “third parties” tell nobody where the data go. The guidelines ask for names or, where categories are fairer to the reader, for their activity, industry and sector. Whoever asks for access must in principle be given the actual recipients, so the controller has to know them.',
    fi: '”Yhteistyökumppaneista” tai ”kolmansista osapuolista” ei käy ilmi, minne tiedot menevät. Ohjeiden mukaan vastaanottajat nimetään tai, jos ryhmät ovat perusteltuja, kerrotaan niiden toiminta, toimiala ja sektori. Tietoihinsa pääsyä pyytävälle on lähtökohtaisesti ilmoitettava todelliset vastaanottajat, joten rekisterinpitäjän on tunnettava ne.',
  },
  hint: {
    en: 'Name the recipient or its industry in `name`, or tell in `purpose` what it needs the data for.',
    fi: 'Nimeä vastaanottaja tai sen toimiala kohdassa `name` tai kerro kohdassa `purpose`, mihin se tarvitsee tietoja.',
  },
  messages: {
    default: {
      message: {
        en: 'The recipient could be anybody: “{words}”.',
        fi: 'Vastaanottajaa ei yksilöidä: ”{words}”.',
      },
    },
    unnamed: {
      message: {
        en: 'A recipient has neither a name nor a purpose: {id}.',
        fi: 'Vastaanottajalla ei ole nimeä eikä tarkoitusta: {id}.',
      },
    },
    condition: {
      message: {
        en: 'The condition for giving the data tells nothing: “{words}”.',
        fi: 'Luovutuksen edellytys ei kerro mitään: ”{words}”.',
      },
      hint: {
        en: 'Tell in `purpose` for what the recipient gets the data, or in `condition` when.',
        fi: 'Kerro avaimessa `purpose`, mihin vastaanottaja saa tiedot, tai avaimessa `condition`, milloin.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'partners', fi: 'yhteistyökumppanit' },
        yaml: 'recipients: [{ id: partners, name: { fi: luotettavat yhteistyökumppanimme, en: our trusted partners } }]',
      },
      {
        shows: { en: 'third parties', fi: 'kolmannet osapuolet' },
        yaml: 'recipients: [{ id: others, name: { fi: muut kolmannet osapuolet, en: other third parties }, ground: contract }]',
      },
      {
        shows: { en: 'an id and nothing else', fi: 'pelkkä tunnus' },
        yaml: 'recipients: [{ id: vendor-7, role: processor }]',
      },
      {
        shows: {
          en: 'a condition that any disclosure meets',
          fi: 'edellytys, jonka mikä tahansa luovutus täyttää',
        },
        yaml: 'recipients: [{ id: group, name: { fi: konserniyhtiöt, en: companies of the group }, condition: { fi: perustelluista syistä, en: for justified reasons } }]',
      },
    ],
    good: [
      {
        shows: { en: 'an industry', fi: 'toimiala' },
        yaml: 'recipients: [{ id: carriers, name: { fi: kuljetusalan yritykset, en: haulage companies } }]',
      },
      {
        shows: { en: 'partners whose task is told', fi: 'kumppanit, joiden tehtävä kerrotaan' },
        yaml: `recipients:
  - id: partners
    name: { fi: yhteistyökumppanit, en: partners }
    purpose: { fi: markkinointikirjeiden painaminen, en: printing of marketing letters }`,
      },
      {
        shows: { en: 'a condition that tells when', fi: 'edellytys, joka kertoo, milloin' },
        yaml: 'recipients: [{ id: group, name: { fi: konserniyhtiöt, en: companies of the group }, condition: { fi: asiakas tilaa niiden palveluja, en: the customer orders their services } }]',
      },
      {
        shows: { en: 'authorities', fi: 'viranomaiset' },
        yaml: 'recipients: [{ id: authorities, name: { fi: toimivaltaiset viranomaiset, en: competent authorities }, role: authority, ground: law }]',
      },
      {
        shows: { en: 'a company by name', fi: 'nimetty yritys' },
        yaml: 'recipients: [{ id: cloud, name: Pilvitarha Oy, role: processor }]',
      },
    ],
  },
  check: ({ scopes, nameOf }) =>
    scopes.flatMap(({ facts, path }) =>
      listOf(facts.recipients).flatMap(({ id, name, purpose, law, condition }, index): RuleFinding[] => {
        if (purpose !== undefined || law !== undefined) return []
        if (name === undefined)
          return [{ path: [...path, 'recipients', index], message: 'unnamed', args: { id } }]
        if (condition !== undefined && allWords(condition).some(isEmptyCondition)) {
          const args = { words: nameOf(condition) }
          return [{ path: [...path, 'recipients', index, 'condition'], message: 'condition', args }]
        }
        if (!allWords(name).every((words) => hasOnlyWords(words, genericRecipients))) return []
        return [{ path: [...path, 'recipients', index, 'name'], args: { words: nameOf(name) } }]
      }),
    ),
}

function isEmptyCondition(words: string): boolean {
  return hasOnlyWords(words, emptyConditions)
}
