/** A text lacks a language in which the notice is published: Article 12(1) GDPR. */

import { nearest } from '../../../validate/nearest.ts'
import type { Register } from '../../../validate/register.ts'
import { suggestLanguage } from '../../../validate/translate-schema-error.ts'
import { WP260_LANGUAGE } from '../../guidelines.ts'
import { isDutyFact } from '../../information-duties.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { languagesAt, translationsOf } from '../../translations.ts'
import type { UserText } from '../../user-texts.ts'

export const languageTranslationGapRule: Rule = {
  id: 'language/translation-gap',
  severity: 'error',
  cites: [{ gdpr: ['12(1)'] }, WP260_LANGUAGE],
  title: {
    en: 'Every text is there in every language of the notice.',
    fi: 'Jokainen teksti on kirjoitettu kaikilla selosteen kielillä.',
  },
  rationale: {
    en: 'A notice published in a language must say everything in that language; a reader of one version may not learn less than a reader of the other. Nothing is filled in from another language in silence: where a text lacks, the notice shows the gap.',
    fi: 'Julkaistulla kielellä on kerrottava kaikki: yhden kieliversion lukija ei saa jäädä vähemmälle kuin toisen. Puuttuvaa tekstiä ei koskaan täytetä huomaamatta toisella kielellä, vaan aukko näkyy selosteessa.',
  },
  hint: {
    en: 'Write the text in every language of `languages`, or as one plain text if it is the same in all.',
    fi: 'Kirjoita teksti kaikilla avaimessa `languages` luetelluilla kielillä tai yhtenä tekstinä, jos se on kaikilla kielillä sama.',
  },
  messages: {
    default: {
      message: {
        en: 'The text lacks `{missing}`, and it states what Articles 13 and 14 demand.',
        fi: 'Tekstistä puuttuu `{missing}`, ja siinä kerrotaan 13 ja 14 artiklassa vaadittuja tietoja.',
      },
    },
    other: {
      severity: 'warning',
      message: { en: 'The text lacks `{missing}`.', fi: 'Tekstistä puuttuu `{missing}`.' },
    },
    'misnamed-other': {
      severity: 'warning',
      message: {
        en: 'The text lacks `{missing}`. It has `{extra}`: is that what was meant?',
        fi: 'Tekstistä puuttuu `{missing}`. Siinä on `{extra}`: tarkoititko sitä?',
      },
    },
    misnamed: {
      message: {
        en: 'The text lacks `{missing}`. It has `{extra}`: is that what was meant?',
        fi: 'Tekstistä puuttuu `{missing}`. Siinä on `{extra}`: tarkoititko sitä?',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a purpose in Finnish only', fi: 'tarkoitus vain suomeksi' },
        yaml: 'purposes: [{ id: orders, name: { fi: Tilausten toimittaminen } }]',
      },
      {
        shows: { en: 'a measure of security in English only', fi: 'suojaustoimi vain englanniksi' },
        yaml: 'security: { technical: [{ fi: palomuuri, en: firewall }, { en: encryption }] }',
      },
      {
        shows: { en: 'another code for the language', fi: 'kielellä väärä tunnus' },
        yaml: 'register: { name: { fi: Asiakasrekisteri, eng: Customer register } }',
      },
      {
        shows: { en: 'a purpose under another code', fi: 'tarkoitus väärällä tunnuksella' },
        yaml: 'purposes: [{ id: orders, name: { fi: Tilaukset, eng: Orders } }]',
      },
    ],
    good: [
      {
        shows: { en: 'both languages', fi: 'molemmat kielet' },
        yaml: 'purposes: [{ id: orders, name: { fi: Tilausten toimittaminen, en: Delivery of orders } }]',
      },
      {
        shows: { en: 'a name, which is the same in all', fi: 'nimi, joka on kaikilla kielillä sama' },
        yaml: 'recipients: [{ id: carrier, name: Kuljetus Esimerkki Oy }]',
      },
      {
        shows: { en: 'a part published in Finnish only', fi: 'vain suomeksi julkaistava osa' },
        yaml: 'parts: [{ id: choir, languages: [fi], name: { fi: Kuoro } }]',
      },
      {
        shows: { en: 'a language more than is published', fi: 'kieli, jolla ei julkaista' },
        yaml: 'register: { name: { fi: Jäsenet, en: Members, sv: Medlemmar } }',
      },
    ],
  },
  check: ({ register, texts }) => {
    const alone = hasNoOthers(register)
    return translationsOf(texts).flatMap((text): readonly RuleFinding[] => {
      // Most texts have every language that any part is published in, and their places need not be known.
      if (alone && register.languages.every((language) => isIn(text.texts, language))) return NONE
      const { path, byLanguage } = text
      const declared = languagesAt(register, path)
      const gaps = declared.filter((language) => !byLanguage.has(language))
      if (gaps.length === 0) return []
      const missing = gaps.join(', ')
      const isDuty = isDutyFact(path)
      const extra = [...byLanguage.keys()].filter((language) => !declared.includes(language))
      const meant = extra.find((language) => isMeantAs(language, gaps) || extra.length === byLanguage.size)
      if (meant === undefined) return [{ path, message: isDuty ? 'default' : 'other', args: { missing } }]
      return [{ path, message: isDuty ? 'misnamed' : 'misnamed-other', args: { missing, extra: meant } }]
    })
  },
}

const NONE: readonly never[] = []

function isIn(texts: readonly UserText[], language: string): boolean {
  return texts.some(({ languages }) => languages[0] === language)
}

/** Whether no part is published in a language of its own beside those of the register. */
function hasNoOthers({ languages, parts = [] }: Register): boolean {
  return parts.every((part) => (part.languages ?? []).every((language) => languages.includes(language)))
}

/** Whether a language that is not declared was meant as one of those that lack. */
function isMeantAs(extra: string, missing: readonly string[]): boolean {
  return (
    missing.some((language) => extra.startsWith(language) || suggestLanguage(extra) === language) ||
    nearest(extra, missing) !== undefined
  )
}
