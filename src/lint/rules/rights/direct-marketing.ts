/** The absolute right to object to direct marketing: Article 21(2)–(4) GDPR. */
import { listOf } from '../../../compose/grounds.ts'
import type { LintRegister } from '../../lint-register.ts'
import { mentions } from '../../mentions.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { sentencesOf } from '../../prose/sentences.ts'
import { purposesOf } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import { isOwnText, purposeNames, type RightsTold, rightsTold } from '../../rights-told.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { textForms } from '../../text-forms.ts'
import { directMarketing, objectionForATime, profilingWords } from '../../words/marketing.ts'
import { rightWords } from '../../words/right-words.ts'

const marketing =
  'purposes: [{ id: post, name: { fi: Suoramarkkinointi, en: Direct marketing }, basis: legitimate-interests, directMarketing: { channels: [post] } }]'

export const rightsDirectMarketingRule: Rule = {
  id: 'rights/direct-marketing',
  severity: 'error',
  cites: [{ gdpr: ['21(2)', '21(3)', '21(4)'] }],
  title: {
    en: 'Where data serve direct marketing, the notice states the right to object to it at any time.',
    fi: 'Jos tietoja käytetään suoramarkkinointiin, selosteessa kerrotaan oikeudesta vastustaa sitä milloin tahansa.',
  },
  rationale: {
    en: 'Direct marketing can be stopped at any time, without reasons and whatever the legal basis, and with it the profiling that serves it. The controller has nothing to weigh. The right must be stated clearly and separately, so a condition or an end to it is a false statement.',
    fi: 'Suoramarkkinoinnin voi kieltää milloin tahansa, perusteluitta ja oikeusperusteesta riippumatta, ja samalla siihen liittyvän profiloinnin. Rekisterinpitäjällä ei ole asiassa harkintaa. Oikeus on esitettävä selkeästi ja erillään, ja ehto tai takaraja on virheellinen tieto.',
  },
  hint: {
    en: 'Add `direct-marketing` to `rights.told`, or leave `rights.told` out; say under `directMarketing.stop` how marketing is stopped.',
    fi: 'Lisää `direct-marketing` kohtaan `rights.told` tai jätä `rights.told` pois. Kerro kohdassa `directMarketing.stop`, miten markkinoinnin voi kieltää.',
  },
  messages: {
    default: {
      message: {
        en: 'The right to object to direct marketing is missing. It concerns: {purposes}.',
        fi: 'Selosteesta puuttuu oikeus vastustaa suoramarkkinointia. Se koskee seuraavia tarkoituksia: {purposes}.',
      },
    },
    unflagged: {
      message: {
        en: 'The wording of the purpose is that of direct marketing, but it is not marked as such, and the right to object to it is missing: “{words}”.',
        fi: 'Tarkoitus vaikuttaa sanamuotonsa perusteella suoramarkkinoinnilta, mutta sitä ei ole merkitty sellaiseksi eikä vastustamisoikeudesta kerrota: ”{words}”.',
      },
      hint: {
        en: 'Add `directMarketing` to the purpose with its `channels`, `choice` and `stop`.',
        fi: 'Lisää tarkoitukseen `directMarketing` ja siihen `channels`, `choice` ja `stop`.',
      },
    },
    limited: {
      message: {
        en: 'The right to object to direct marketing is absolute, and the register limits it.',
        fi: 'Oikeus vastustaa suoramarkkinointia on ehdoton, mutta rekisteri rajoittaa sitä.',
      },
      hint: {
        en: 'Remove the limit.',
        fi: 'Poista rajoitus.',
      },
    },
    conditional: {
      message: {
        en: 'Direct marketing may be objected to at any time, not only for as long as this says: “{words}”.',
        fi: 'Suoramarkkinointia voi vastustaa milloin tahansa, ei vain tässä sanottuna aikana: ”{words}”.',
      },
      hint: {
        en: 'Write that marketing can be stopped at any time.',
        fi: 'Kirjoita, että markkinoinnin voi kieltää milloin tahansa.',
      },
    },
    profiling: {
      severity: 'warning',
      message: {
        en: 'The text in place of the right does not say that the objection also covers profiling for direct marketing.',
        fi: 'Oikeuden tilalla oleva teksti ei kerro, että kielto koskee myös suoramarkkinointiin liittyvää profilointia.',
      },
      hint: {
        en: 'Add that the objection includes profiling to the extent that it is related to direct marketing.',
        fi: 'Lisää, että vastustaminen koskee myös profilointia siltä osin kuin se liittyy suoramarkkinointiin.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a list of rights without it', fi: 'oikeuksien luettelo ilman sitä' },
        yaml: `${marketing}
rights: { told: [access, rectification, erasure, restriction, objection] }`,
      },
      {
        shows: { en: 'a purpose that does not say what it is', fi: 'tarkoitus, joka ei sano, mitä se on' },
        yaml: 'purposes: [{ id: letters, name: { fi: Uutiskirjeiden lähettäminen, en: Sending of newsletters }, basis: consent }]',
      },
      {
        shows: { en: 'a limit of the right', fi: 'oikeuden rajoitus' },
        yaml: `${marketing}
rights: { limits: [{ right: direct-marketing, excluded: true, law: { fi: kuluttajansuojalaki 38/1978, en: Consumer Protection Act 38/1978 } }] }`,
      },
      {
        shows: { en: 'only during the customer relationship', fi: 'vain asiakassuhteen aikana' },
        yaml: `${marketing}
extraSections: [{ id: ban, heading: { fi: Kielto, en: Objection }, text: { fi: Asiakas voi kieltää suoramarkkinoinnin asiakassuhteen aikana., en: The customer can refuse direct marketing during the customer relationship. } }]`,
      },
      {
        shows: { en: 'profiling left out of the words', fi: 'profilointi jää sanomatta' },
        yaml: `${marketing}
profiling: [{ id: groups, for: [post] }]
sections: { rights: { replace: { fi: Voit milloin tahansa vastustaa suoramarkkinointia., en: You can object to direct marketing at any time. } } }`,
      },
      {
        shows: {
          en: 'a section of its own, while the relationship lasts',
          fi: 'oma kohta, asiakassuhteen aikana',
        },
        yaml: `languages: [fi]
purposes: [{ id: post, basis: legitimate-interests, directMarketing: {} }]
sections: { right-direct-marketing: { replace: Kielto tehdään kirjallisesti asiakassuhteen aikana. } }`,
      },
      {
        shows: {
          en: 'a text of its own that forgets profiling',
          fi: 'oma teksti, joka unohtaa profiloinnin',
        },
        yaml: `languages: [fi]
purposes: [{ id: post, basis: legitimate-interests, directMarketing: {} }]
profiling: [{ id: groups, for: [post], effect: kirjeet valitaan ryhmän mukaan }]
sections: { right-direct-marketing: { replace: Voit milloin tahansa vastustaa suoramarkkinointia. } }`,
      },
    ],
    good: [
      {
        shows: { en: 'told from the purpose', fi: 'kerrotaan tarkoituksen perusteella' },
        yaml: marketing,
      },
      {
        shows: { en: 'told in the list of rights', fi: 'mukana oikeuksien luettelossa' },
        yaml: `${marketing}
rights: { told: [access, direct-marketing] }`,
      },
      {
        shows: {
          en: 'a register that is not used for marketing, and says so',
          fi: 'rekisteri, jota ei käytetä markkinointiin',
        },
        yaml: 'purposes: [{ id: orders, basis: contract, description: { fi: Tietoja ei käytetä suoramarkkinointiin., en: Data are not used for direct marketing. } }]',
      },
      {
        shows: {
          en: 'an objection at any time, also after the relationship',
          fi: 'kielto milloin tahansa, myös suhteen päätyttyä',
        },
        yaml: `${marketing}
extraSections: [{ id: ban, heading: { fi: Kielto, en: Objection }, text: { fi: Voit kieltää suoramarkkinoinnin milloin tahansa. Laskut lähetetään asiakassuhteen aikana postitse., en: You can refuse direct marketing at any time. Invoices are sent by post during the customer relationship. } }]`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const tellings = rightsTold(register)
    return [
      ...tellings.flatMap((told) => [
        ...untold(register, told),
        ...limited(told),
        ...withoutProfiling(register, told),
      ]),
      ...(tellings.some(({ isTold }) => isTold('direct-marketing')) ? [] : unflagged(register)),
      ...conditional(register),
    ]
  },
}

function untold(register: LintRegister, told: RightsTold): RuleFinding[] {
  const ids = told.grounds.filter(({ directMarketing: isMarketing }) => isMarketing).map(({ id }) => id)
  if (ids.length === 0 || told.isTold('direct-marketing')) return []
  return [{ path: told.lackPath, args: { purposes: purposeNames(register, ids) } }]
}

function limited({ path, rights }: RightsTold): RuleFinding[] {
  return (rights?.limits ?? []).flatMap(({ right, excluded, law }, index): RuleFinding[] =>
    right === 'direct-marketing' && (excluded === true || law !== undefined)
      ? [{ path: [...path, 'limits', index], message: 'limited' }]
      : [],
  )
}

/** Purposes that name direct marketing in their words only: of those, no right follows. */
function unflagged(register: LintRegister): RuleFinding[] {
  const { languages } = register.register
  return purposesOf(register).flatMap(({ purpose, path }): RuleFinding[] => {
    if (purpose.directMarketing !== undefined) return []
    const forms = [...textForms(purpose.name, languages), ...textForms(purpose.description, languages)]
    const [found] = forms.flatMap((form) => findByLanguage(form, directMarketing))
    return found === undefined
      ? []
      : [{ path: [...path, 'directMarketing'], message: 'unflagged', args: { words: found.words } }]
  })
}

function conditional(register: LintRegister): RuleFinding[] {
  const having = register.textsWith(objectionForATime)
  const stops = having.filter(({ area, path }) => area === 'purposes' && path.includes('directMarketing'))
  const inRights = having.filter(({ area }) => area === 'rights')
  return [...stops, ...inRights, ...having.filter(isOwnText)].flatMap((text): RuleFinding[] => {
    const { languages } = text
    const sentence = sentencesOf(text.plain).find(
      (one) =>
        mentions(one, languages, objectionForATime) &&
        (stops.includes(text) ||
          text.path[1] === 'right-direct-marketing' ||
          mentions(one, languages, rightWords['direct-marketing'])),
    )
    return sentence === undefined
      ? []
      : [{ path: text.path, message: 'conditional', args: { words: sentence } }]
  })
}

function withoutProfiling(register: LintRegister, told: RightsTold): RuleFinding[] {
  const marketed = told.grounds.filter(({ directMarketing: isMarketing }) => isMarketing).map(({ id }) => id)
  const profiled = register.scopes
    .flatMap(({ facts }) => listOf(facts.profiling))
    .some((activity) => (activity.for ?? marketed).some((id) => marketed.includes(id)))
  // A text in place of the block must tell by itself what the block would.
  const isReplaced = register.register.sections?.['right-direct-marketing']?.replace !== undefined
  if (!profiled || (told.hasBlock('direct-marketing') && !isReplaced)) return []
  const texts = told.mentions('direct-marketing')
  if (texts.some((text) => findByLanguage(text, profilingWords).length > 0)) return []
  return texts.slice(0, 1).map(({ path }) => ({ path, message: 'profiling' }))
}
