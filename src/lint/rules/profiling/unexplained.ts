/** Profiling is explained with its data, purpose and effect: Articles 4(4), 13(2)(f) and 21(2) GDPR. */
import { listOf } from '../../../compose/grounds.ts'
import type { LintRegister, Scope } from '../../lint-register.ts'
import { mentions } from '../../mentions.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { profilingMentions, purposesOfProfiling } from '../../words/automated-decisions.ts'

export const profilingUnexplainedRule: Rule = {
  id: 'profiling/unexplained',
  severity: 'warning',
  cites: [
    { gdpr: ['4(4)', '13(2)(f)', '14(2)(g)', '21(2)'] },
    { other: { en: 'recital 60', fi: 'johdanto-osan 60 kappale' } },
  ],
  title: {
    en: 'Profiling is explained: which data are used, for what, and with what effect.',
    fi: 'Profiloinnista kerrotaan, mitä tietoja siihen käytetään, mihin ja millä vaikutuksella.',
  },
  rationale: {
    en: 'The person should be informed of the existence of profiling and of its consequences, also where no automated decision follows. To be put into a group by age or behaviour is seldom what one expects of a customer relationship. Without its purpose one cannot see whether one may object to it.',
    fi: 'Rekisteröidylle olisi ilmoitettava profiloinnista ja sen seurauksista silloinkin, kun siitä ei seuraa automaattista päätöstä. Luokittelu iän tai käyttäytymisen mukaan on harvoin sitä, mitä asiakassuhteelta odottaa. Jos tarkoitusta ei kerrota, rekisteröity ei näe, voiko hän vastustaa profilointia.',
  },
  hint: {
    en: 'Describe it under `profiling` with `uses`, `for` and `effect`, or write `profiling: none`.',
    fi: 'Kuvaa se kohdassa `profiling` tiedoin `uses`, `for` ja `effect` tai kirjoita `profiling: none`.',
  },
  messages: {
    data: {
      message: {
        en: 'The notice does not say which data are used for the profiling: {name}.',
        fi: 'Profiloinnissa käytettäviä tietoja ei kerrota: {name}.',
      },
    },
    purpose: {
      message: {
        en: 'The notice does not say what the profiling is for: {name}.',
        fi: 'Profiloinnin tarkoitusta ei kerrota: {name}.',
      },
    },
    effect: {
      message: {
        en: 'The notice does not say what effect the profiling has: {name}.',
        fi: 'Profiloinnin vaikutusta ei kerrota: {name}.',
      },
    },
    mentioned: {
      message: {
        en: 'Profiling is mentioned but not explained: “{words}”.',
        fi: 'Profilointi mainitaan, mutta sitä ei selitetä: ”{words}”.',
      },
    },
    contradicted: {
      message: {
        en: 'The notice says that there is no profiling, and elsewhere mentions it: “{words}”.',
        fi: 'Selosteen mukaan profilointia ei tehdä, mutta toisaalla se mainitaan: ”{words}”.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a name only', fi: 'pelkkä nimi' },
        yaml: 'profiling: [{ id: groups, name: { fi: Ryhmittely, en: Grouping } }]',
      },
      {
        shows: { en: 'profiling in a purpose only', fi: 'profilointi vain tarkoituksessa' },
        yaml: 'purposes: [{ id: analysis, name: { fi: Asiakkaiden profilointi ja käyttäytymisen analysointi, en: Profiling of customers }, basis: legitimate-interests }]',
      },
      {
        shows: { en: 'none, and still', fi: 'ei profilointia, ja kuitenkin' },
        yaml: `profiling: none
purposes: [{ id: segments, name: { fi: Asiakkaiden segmentointi, en: Segmentation of customers }, basis: legitimate-interests }]`,
      },
    ],
    good: [
      {
        shows: { en: 'data, purpose and effect', fi: 'tiedot, tarkoitus ja vaikutus' },
        yaml: `purposes: [{ id: post, name: { fi: Suoramarkkinoinnin segmentointi, en: Segmentation for direct marketing }, basis: legitimate-interests, directMarketing: { channels: [post] } }]
data: [{ id: ages, name: { fi: Ikä, en: Age } }]
profiling: [{ id: groups, uses: [ages], for: [post], effect: { fi: Ryhmä ratkaisee esitteet., en: The group decides the brochures. } }]`,
      },
      {
        shows: { en: 'none', fi: 'ei profilointia' },
        yaml: `profiling: none
extraSections: [{ id: no, heading: { fi: Analytiikka, en: Analytics }, text: { fi: Emme profiloi asiakkaita., en: We do no profiling. } }]`,
      },
      {
        shows: { en: 'an effect that tells the purpose', fi: 'vaikutus, josta tarkoitus käy ilmi' },
        yaml: `purposes: [{ id: sales, basis: contract }, { id: post, basis: legitimate-interests }]
data: [{ id: ages, name: { fi: Ikä, en: Age } }]
profiling: [{ id: groups, uses: [ages], effect: { fi: Käytämme tietoja markkinoinnin kohdentamiseen., en: We use the data to target marketing. } }]`,
      },
      {
        shows: { en: 'a profile in an application', fi: 'käyttäjäprofiili sovelluksessa' },
        yaml: 'purposes: [{ id: app, name: { fi: Sovelluksen käyttäjäprofiilin ylläpito, en: Keeping your profile in the application }, basis: contract }]',
      },
    ],
  },
  check: (register) =>
    isUnderGdpr(register.register)
      ? [...register.scopes.flatMap((scope) => unexplained(register, scope)), ...mentioned(register)]
      : [],
}

function unexplained(register: LintRegister, { facts, path }: Scope): RuleFinding[] {
  return listOf(facts.profiling).flatMap((activity, index): RuleFinding[] => {
    const at = [...path, 'profiling', index]
    const args = { name: activity.name === undefined ? activity.id : register.nameOf(activity.name) }
    const hasData = activity.uses !== undefined || activity.data !== undefined
    // Where the register has one purpose, it is that one; an effect may well say what it is for.
    const hasPurpose =
      activity.for !== undefined ||
      facts.purposes?.length === 1 ||
      mentions(activity.effect, register.register.languages, purposesOfProfiling)
    return [
      ...(hasData ? [] : [{ path: [...at, 'uses'], message: 'data', args }]),
      ...(hasPurpose ? [] : [{ path: [...at, 'for'], message: 'purpose', args }]),
      ...(activity.effect === undefined ? [{ path: [...at, 'effect'], message: 'effect', args }] : []),
    ]
  })
}

/** The first mention, where nothing explains what is meant. */
function mentioned(register: LintRegister): RuleFinding[] {
  const facts = register.scopes.map(({ facts: { profiling } }) => profiling)
  if (facts.some((profiling) => Array.isArray(profiling))) return []
  const isDenied = facts.includes('none')
  const finds = register
    .textsWith(profilingMentions, 'purposes', 'data', 'sources', 'sections', 'extraSections')
    // What is said of the right to object is no profiling.
    .filter(({ area, path }) => area !== 'sections' || !String(path[1]).startsWith('right'))
    .flatMap((text) =>
      findByLanguage(text, profilingMentions).map(({ words }) => ({ path: text.path, words })),
    )
  return finds
    .slice(0, 1)
    .map(({ path, words }) =>
      isDenied
        ? { path, message: 'contradicted', args: { words } }
        : { path: ['profiling'], message: 'mentioned', args: { words } },
    )
}
