/** The languages of one text differ in numbers, dates, links or citations: Articles 5(1)(a) and 12(1) GDPR. */
import { type FiguresInText, figuresInText } from '../../prose/figures-in-text.ts'
import { findScanned, mayFindScanned } from '../../prose/find-words.ts'
import { SIGNS } from '../../prose/letters.ts'
import { durationOf } from '../../prose/number-words.ts'
import type { ScannedText } from '../../prose/tokens.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { type Translations, translationsOf } from '../../translations.ts'
import { bareAddresses, numberWords, timeUnits } from '../../words/numbers.ts'

export const languageDriftRule: Rule = {
  id: 'language/drift',
  severity: 'warning',
  cites: [{ gdpr: ['5(1)(a)', '12(1)'] }],
  title: {
    en: 'The languages of a text have the same numbers, dates, links and citations.',
    fi: 'Tekstin kieliversioissa on samat luvut, päivämäärät, linkit ja lakiviittaukset.',
  },
  rationale: {
    en: 'A text that is changed in one language only promises different things to different readers: six years to one, five to the other. Neither can then rely on the notice, and the controller is held to both.',
    fi: 'Vain yhdellä kielellä muutettu teksti lupaa eri lukijoille eri asioita: yhdelle kuusi vuotta, toiselle viisi. Silloin kumpikaan ei voi luottaa selosteeseen, ja rekisterinpitäjä vastaa molemmista.',
  },
  hint: {
    en: 'Correct the language that was left behind. Better still, give the fact in a field of its own, such as `period`, which is printed alike in all.',
    fi: 'Korjaa se kieli, joka on jäänyt muuttamatta. Vielä parempi on kertoa asia omassa avaimessaan, kuten `period`, joka tulostuu kaikilla kielillä samana.',
  },
  messages: {
    number: {
      message: {
        en: 'The numbers differ between the languages: `{first}`: {inFirst}; `{second}`: {inSecond}.',
        fi: 'Kieliversioiden luvut eroavat: `{first}`: {inFirst}; `{second}`: {inSecond}.',
      },
    },
    date: {
      message: {
        en: 'The dates differ between the languages: `{first}`: {inFirst}; `{second}`: {inSecond}.',
        fi: 'Kieliversioiden päivämäärät eroavat: `{first}`: {inFirst}; `{second}`: {inSecond}.',
      },
    },
    citation: {
      message: {
        en: 'The Acts cited differ between the languages: `{first}`: {inFirst}; `{second}`: {inSecond}.',
        fi: 'Kieliversioissa viitataan eri säädöksiin: `{first}`: {inFirst}; `{second}`: {inSecond}.',
      },
    },
    link: {
      message: {
        en: 'The links or addresses differ between the languages: `{first}`: {inFirst}; `{second}`: {inSecond}.',
        fi: 'Kieliversioiden linkit tai osoitteet eroavat: `{first}`: {inFirst}; `{second}`: {inSecond}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'another number of years', fi: 'eri määrä vuosia' },
        yaml: `retention:
  - criteria:
      fi: Säilytämme tilaustiedot kuusi vuotta kauden päättymisestä.
      en: We keep order data for 5 years from the end of the period.`,
      },
      {
        shows: { en: 'the same number of another unit', fi: 'sama luku, eri yksikkö' },
        yaml: 'retention: [{ criteria: { fi: 6 kuukautta käynnistä, en: 6 years from the visit } }]',
      },
      {
        shows: { en: 'a citation in one language only', fi: 'lakiviittaus vain yhdellä kielellä' },
        yaml: 'retention: [{ period: P6Y, law: { fi: kirjanpitolaki 1336/1997, en: Accounting Act } }]',
      },
      {
        shows: { en: 'another section of the same Act', fi: 'saman lain eri pykälä' },
        yaml: 'retention: [{ period: P6Y, law: { fi: "kirjanpitolaki 1336/1997, 2 luku 10 §", en: "Accounting Act 1336/1997, chapter 2, section 9" } }]',
      },
      {
        shows: { en: 'another day', fi: 'eri päivä' },
        yaml: 'document: { introduction: { fi: Arvonta päättyy 31. toukokuuta 2026., en: The draw ends on 30 May 2026. } }',
      },
      {
        shows: { en: 'another address', fi: 'eri osoite' },
        yaml: `document:
  introduction:
    fi: Kysy osoitteesta tietosuoja@esimerkki.example.
    en: Ask at privacy@esimerkki.example.`,
      },
    ],
    good: [
      {
        shows: { en: 'words in one language, figures in the other', fi: 'yhdessä sanoin, toisessa numeroin' },
        yaml: `retention:
  - criteria: { fi: kolmen vuoden kuluttua asiakassuhteen päättymisestä, en: 3 years after the relationship ends }
  - criteria: { fi: 72 tunnin kuluessa, en: within three days }
  - criteria: { fi: kahdentoista kuukauden ajan, en: for one year }`,
      },
      {
        shows: { en: 'each language in its own way', fi: 'kumpikin kieli omalla tavallaan' },
        yaml: `document:
  introduction:
    fi: Palvelemme arkisin klo 8.30–16, puh. 020 123 4580. Maksu on 2,50 euroa 12.10.2026 alkaen ja kattaa 10 000 kävijää.
    en: We serve on weekdays 8:30 am–4 pm, tel. +358 20 123 4580. The fee is 2.50 euros as of 12 October 2026 and covers 10,000 visitors.`,
      },
      {
        shows: {
          en: 'citations, references and pages of each language',
          fi: 'viittaukset ja kunkin kielen sivut',
        },
        yaml: `document:
  introduction:
    fi: "Asetus (EU) 2016/679, 6 artiklan 1 kohdan f alakohta, ja tietosuojalain (1050/2018) 29 §: [tietosuoja.fi](https://tietosuoja.fi), kohdassa [](#rights)."
    en: "Regulation (EU) 2016/679, Article 6(1)(f), and section 29 of the Data Protection Act (1050/2018): [the Ombudsman](https://tietosuoja.fi/en), section [](#rights)."`,
      },
      {
        shows: { en: 'one, which often is no number', fi: 'yksi, joka usein ei ole luku' },
        yaml: 'rights: { refusal: { fi: Vastaamme kuukauden kuluessa., en: We answer within 1 month. } }',
      },
      {
        shows: { en: 'an afternoon in either clock', fi: 'iltapäivä kummallakin kellolla' },
        yaml: `controllers: [{ name: Esimerkki Oy, phones: [{ number: +358 20 000 1111, hours: { fi: ti ja to klo 17–20, en: "Tue and Thu 5–8 pm" } }] }]`,
      },
    ],
  },
  check: ({ texts }) => {
    const findings: RuleFinding[] = []
    for (const text of translationsOf(texts)) findings.push(...differences(text))
    return findings
  },
}

/** Whether two wordings could differ: most have neither numbers nor links, or the same in figures and in units. */
function mayDiffer(first: ScannedText, second: ScannedText): boolean {
  const signs = first.signs | second.signs
  const hasMarks = (signs & MARKS) !== 0
  const hasAddress = mayFindScanned(first, bareAddresses) || mayFindScanned(second, bareAddresses)
  if ((hasMarks || hasAddress) && figuresOf(first) !== figuresOf(second)) return true
  if (!mayCountTime(first) && !mayCountTime(second)) return false
  if ((signs & SIGNS.digit) !== 0 && countedUnits(first.lower) !== countedUnits(second.lower)) return true
  return findScanned(first, numberWords).length > 0 || findScanned(second, numberWords).length > 0
}

/** Odd letters may part a word, so that units are not known as such. */
function mayCountTime(text: ScannedText): boolean {
  return !text.isPlain || mayFindScanned(text, timeUnits)
}

const MARKS = SIGNS.digit | SIGNS.at | SIGNS.mark | SIGNS.colon

/** Numbers, addresses and links as they are written, in an order of their own. */
function figuresOf({ text: words, signs }: ScannedText): string {
  // A colon or a bracket alone is neither.
  if ((signs & (SIGNS.digit | SIGNS.at)) === 0 && !/[#/]|www/.test(words)) return ''
  return (words.match(/(?<![\w.+-])[\w.+-]+@[\w.-]+|\d+|#[a-z0-9-]+(?=\))|(?:\/\/|www\.)[^/\s)]+/g) ?? [])
    .sort()
    .join(' ')
}

/** Figures with the unit of time that follows them at once. */
function countedUnits(words: string): string {
  const counted = [...words.matchAll(/(?<!\d)(\d+)[\s-](\p{L}+)/gu)]
  return counted
    .flatMap(([, count, unit = '']) => durationOf(Number(count), unit) ?? [])
    .sort()
    .join(' ')
}

const NONE: readonly never[] = []

function differences(text: Translations): readonly RuleFinding[] {
  const [first, ...others] = text.texts
  if (first === undefined || others.length === 0) return NONE
  const figures = (language: string, words: string) =>
    figuresInText(words, language === 'fi' || language === 'en' ? language : undefined)
  const suspect = others.filter(({ written }) => mayDiffer(first.written, written))
  if (suspect.length === 0) return NONE
  const firstLanguage = first.languages[0] ?? ''
  const inFirst = figures(firstLanguage, first.words)
  return suspect.flatMap(({ languages: [language = ''], words }) =>
    compare(inFirst, figures(language, words), areRead(firstLanguage, language)).map(
      ({ kind, onlyFirst, onlySecond }): RuleFinding => ({
        path: text.path,
        message: kind,
        args: {
          first: firstLanguage,
          inFirst: shown(onlyFirst),
          second: language,
          inSecond: shown(onlySecond),
        },
      }),
    ),
  )
}

/** Whether number words of both languages are known. */
function areRead(...languages: readonly string[]): boolean {
  return languages.every((language) => language === 'fi' || language === 'en')
}

const shown = (values: readonly string[]) => (values.length === 0 ? '–' : values.join(', '))

interface Difference {
  readonly kind: 'number' | 'date' | 'citation' | 'link'
  readonly onlyFirst: readonly string[]
  readonly onlySecond: readonly string[]
}

function compare(first: FiguresInText, second: FiguresInText, numbers: boolean): Difference[] {
  const only = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((value) => !b.has(value))
  const sets = (kind: Difference['kind'], a: ReadonlySet<string>, b: ReadonlySet<string>): Difference => ({
    kind,
    onlyFirst: only(a, b),
    onlySecond: only(b, a),
  })
  return [
    sets('citation', first.citations, second.citations),
    sets('link', first.links, second.links),
    ...(numbers
      ? [
          sets('date', first.dates, second.dates),
          { kind: 'number', onlyFirst: lacking(first, second), onlySecond: lacking(second, first) } as const,
        ]
      : []),
  ].filter(({ onlyFirst, onlySecond }) => onlyFirst.length + onlySecond.length > 0)
}

/** The numbers of one text that the other has in no form, and those that count another length of time there. */
function lacking(of: FiguresInText, other: FiguresInText): string[] {
  const elsewhere = new Set([...other.durations.values()].flatMap((lengths) => [...lengths]))
  return [...of.numbers].flatMap(([value, token]) => {
    // `kuukauden kuluessa` is one month without a number.
    if (value === '1') return []
    const own = [...(of.durations.get(value) ?? [])]
    const isSaidElsewhere = own.length > 0 && own.every((length) => elsewhere.has(length) || isOne(length))
    if (isSaidElsewhere) return []
    const isThere = other.numbers.has(value) || other.spelled.has(value)
    const countsOther = own.length > 0 && other.durations.has(value)
    return isThere && !countsOther ? [] : [token]
  })
}

/** One of a unit may stand in the other language without any number. */
function isOne(length: string): boolean {
  return ['months:12', 'hours:24', 'hours:168'].includes(length)
}
