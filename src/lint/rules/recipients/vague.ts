/** Recipients that could be anybody: guidelines on transparency WP260 rev.01, C-154/21. */

import type { Facts } from '../../../compose/context.ts'
import { listOf } from '../../../compose/grounds.ts'
import type { DataPath } from '../../../diagnostics/diagnostic.ts'
import type { Recipient } from '../../../validate/register.ts'
import { allWords } from '../../all-words.ts'
import { openingWords } from '../../begins-with.ts'
import { WP260_ANNEX } from '../../guidelines.ts'
import type { LintRegister } from '../../lint-register.ts'
import { mentions } from '../../mentions.ts'
import { hasOnlyWords } from '../../prose/only-words.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { textForms } from '../../text-forms.ts'
import { exampleOpenings } from '../../words/example-openings.ts'
import { emptyConditions, genericRecipients, nobodyInParticular } from '../../words/generic-parties.ts'

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
    en: '“Partners” and “third parties” do not say where the data go. The guidelines ask for names or, where categories are fairer to the reader, for their activity, industry and sector. Whoever asks for access must in principle be given the actual recipients, so the controller has to know them.',
    fi: '”Yhteistyökumppaneista” tai ”kolmansista osapuolista” ei käy ilmi, minne tiedot menevät. Ohjeiden mukaan vastaanottajat nimetään tai, jos ryhmät ovat perusteltuja, kerrotaan niiden toiminta, toimiala ja sektori. Tietoihinsa pääsyä pyytävälle on lähtökohtaisesti ilmoitettava todelliset vastaanottajat, joten rekisterinpitäjän on tunnettava ne.',
  },
  hint: {
    en: 'Name the recipient or its industry in `name`, or say in `purpose` what it needs the data for.',
    fi: 'Nimeä vastaanottaja tai sen toimiala kohdassa `name` tai kerro kohdassa `purpose`, mihin se tarvitsee tietoja.',
  },
  messages: {
    default: {
      message: {
        en: 'The recipient is not identified: “{words}”.',
        fi: 'Vastaanottajaa ei yksilöidä: ”{words}”.',
      },
    },
    example: {
      message: {
        en: 'The recipient’s task is given only by examples.',
        fi: 'Vastaanottajan tehtävä kerrotaan vain esimerkein.',
      },
      hint: {
        en: 'State every task for which the recipient gets data; give each its own recipient where they differ.',
        fi: 'Kerro jokainen tehtävä, jota varten vastaanottaja saa tietoja; jos tehtävät eroavat, erota vastaanottajat.',
      },
    },
    exceptions: {
      message: {
        en: 'Disclosure has exceptions, but no recipients are named.',
        fi: 'Luovutuksesta on poikkeuksia, mutta vastaanottajia ei nimetä.',
      },
      hint: {
        en: 'List under `recipients` those to whom data go by the exceptions.',
        fi: 'Luettele kohdassa `recipients` ne, joille tietoja poikkeusten nojalla luovutetaan.',
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
        en: 'The condition for disclosure is meaningless: “{words}”.',
        fi: 'Luovutuksen edellytys ei kerro mitään: ”{words}”.',
      },
      hint: {
        en: 'Say in `purpose` for what the recipient gets the data, or in `condition` when.',
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
        shows: {
          en: 'nobody in particular, with any task',
          fi: 'ei ketään erityistä, tehtävästä riippumatta',
        },
        yaml: `recipients:
  - { id: partners, name: { fi: valitut yhteistyökumppanit, en: our trusted partners }, purpose: { fi: markkinointi, en: marketing } }
  - { id: others, name: { fi: Kolmannet osapuolet, en: Third parties }, purpose: { fi: palvelut, en: services } }
  - { id: more, name: { fi: muut tahot, en: other parties }, purpose: { fi: palvelut, en: services } }`,
      },
      {
        shows: { en: 'tasks only by example', fi: 'tehtävät vain esimerkein' },
        yaml: `recipients: [{ id: it, name: Pilvitarha Oy, purpose: { fi: esimerkiksi palvelinten ylläpito, en: for example running of servers } }]`,
      },
      {
        shows: { en: 'exceptions and nobody named', fi: 'poikkeuksia, mutta ei vastaanottajia' },
        yaml: `recipients: [{ id: research, name: { fi: Tutkimuslaitos, en: Research institute }, anonymised: true }]
disclosure: { exceptions: { fi: Tietoja voidaan luovuttaa asiakassuhteen hoitamiseksi., en: Data are disclosed for customer care. } }`,
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
        shows: { en: 'a task with an example of it', fi: 'tehtävä ja siitä esimerkki' },
        yaml: `recipients: [{ id: it, name: Pilvitarha Oy, purpose: { fi: "palvelinten ylläpito, esimerkiksi päivitykset", en: "running of servers, for example updates" } }]
disclosure: { exceptions: { fi: Tietoja luovutetaan poliisille sen pyynnöstä., en: Data are disclosed to the police on request. } }`,
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
  check: (register) =>
    register.scopes.flatMap(({ facts, path }) => [
      ...listOf(facts.recipients).flatMap((recipient, index) =>
        judge(register, recipient, [...path, 'recipients', index]),
      ),
      ...unnamedExceptions(facts, path),
    ]),
}

function judge({ register, nameOf }: LintRegister, recipient: Recipient, path: DataPath): RuleFinding[] {
  const { id, name, purpose, law, condition } = recipient
  const examples = (['purpose', 'condition'] as const).flatMap((key) =>
    textForms(recipient[key], register.languages)
      .filter((form) => openingWords(form, exampleOpenings) !== undefined)
      .map(({ below }) => ({ path: [...path, key, ...below], message: 'example' })),
  )
  if (law !== undefined) return examples
  // Of some names no task makes anybody in particular.
  const isNobody =
    mentions(name, register.languages, nobodyInParticular) &&
    allWords(name).every((words) => hasOnlyWords(words, nobodyInParticular))
  if (isNobody && name !== undefined)
    return [{ path: [...path, 'name'], args: { words: nameOf(name) } }, ...examples]
  if (purpose !== undefined) return examples
  if (name === undefined) return [{ path, message: 'unnamed', args: { id } }, ...examples]
  if (condition !== undefined && allWords(condition).some(isEmptyCondition)) {
    const args = { words: nameOf(condition) }
    return [{ path: [...path, 'condition'], message: 'condition', args }]
  }
  if (!allWords(name).every((words) => hasOnlyWords(words, genericRecipients))) return examples
  return [{ path: [...path, 'name'], args: { words: nameOf(name) } }, ...examples]
}

/** Exceptions to non-disclosure, where nobody is named to whom identifiable data go. */
function unnamedExceptions({ disclosure, recipients }: Facts, path: DataPath): RuleFinding[] {
  if (disclosure?.exceptions === undefined || recipients === undefined) return []
  if (listOf(recipients).some(({ anonymised }) => anonymised !== true)) return []
  return [{ path: [...path, 'disclosure', 'exceptions'], message: 'exceptions' }]
}

function isEmptyCondition(words: string): boolean {
  return hasOnlyWords(words, emptyConditions)
}
