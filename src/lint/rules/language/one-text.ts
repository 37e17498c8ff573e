/** One text for several languages, where it is no name: Article 12(1) GDPR. */
import type { Rule } from '../../rule.ts'

/** Keys whose text is a name or a reference, which is the same in every language. */
const SAME_KEYS = new Set(['tradeName', 'shortName', 'street', 'poBox', 'city', 'law', 'decision', 'funder'])
/** Lists and mappings whose `name` is that of an organisation, a person or a system. */
const NAMED = new Set([
  ...['controllers', 'recipients', 'sources', 'authority', 'contacts', 'dpo', 'representative', 'plan'],
  ...['partners', 'thirdParties', 'organisation', 'selfService'],
])
/** Several words, the first in small letters: names of organisations begin with a capital. */
const PHRASE = /^\p{Ll}[^\n]* \S*\p{Ll}{2}/u

export const languageOneTextRule: Rule = {
  id: 'language/one-text',
  severity: 'warning',
  cites: [{ gdpr: ['12(1)'] }],
  title: {
    en: 'A text that is no name is written in each language.',
    fi: 'Muu teksti kuin nimi kirjoitetaan kullakin kielellä.',
  },
  rationale: {
    en: 'One text without languages is printed as it is in every version of the notice. That is right for names; a phrase printed so stands untranslated in the other language, and its reader does not understand it.',
    fi: 'Yksi teksti ilman kieliä tulostuu sellaisenaan jokaiseen kieliversioon. Nimille se on oikein; muu ilmaus jää toisen kielen lukijalta ymmärtämättä.',
  },
  hint: {
    en: 'Write the text in each language, `{ fi: …, en: … }`, if it is not a name.',
    fi: 'Jos teksti ei ole nimi, kirjoita se kullakin kielellä: `{ fi: …, en: … }`.',
  },
  messages: {
    default: {
      message: {
        en: 'The text appears unchanged in every language: “{words}”.',
        fi: 'Teksti tulee kaikille kielille samanlaisena: ”{words}”.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'the name of a purpose', fi: 'tarkoituksen nimi' },
        yaml: 'purposes: [{ id: care, name: asiakassuhteen hoito }]',
      },
      {
        shows: { en: 'the start of a period', fi: 'säilytysajan alku' },
        yaml: 'retention: [{ period: P1Y, from: sopimuksen päättyminen }]',
      },
    ],
    good: [
      {
        shows: { en: 'names', fi: 'nimiä' },
        yaml: `recipients: [{ id: carrier, name: posti ja logistiikka }]
purposes: [{ id: billing, name: Laskutus ja perintä }]`,
      },
      {
        shows: { en: 'one language, one text', fi: 'yksi kieli, yksi teksti' },
        yaml: 'languages: [fi]\npurposes: [{ id: care, name: asiakassuhteen hoito }]',
      },
      {
        shows: { en: 'a part in one language', fi: 'yksikielinen osa' },
        yaml: 'parts: [{ id: choir, languages: [fi], name: Kuoro, retention: [{ from: kauden päättyminen }] }]',
      },
    ],
  },
  check: ({ texts }) =>
    texts
      .filter((text) => text.languages.length > 1 && PHRASE.test(text.words) && !isNamed(text.path))
      .map(({ path, plain }) => ({ path, args: { words: shortened(plain) } })),
}

function isNamed(path: readonly (string | number)[]): boolean {
  const keys = path.filter((step) => typeof step === 'string')
  const key = keys.at(-1) ?? ''
  return SAME_KEYS.has(key) || NAMED.has(key) || (key === 'name' && NAMED.has(keys.at(-2) ?? ''))
}

const SHOWN = 60

function shortened(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN - 1)}…` : words
}
