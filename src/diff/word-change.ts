/** Words a change: the sentence of its kind, with the facts of it in the language of the report. */
import { uncapitalised } from '../compose/inline.ts'
import type { Bilingual } from '../diagnostics/bilingual.ts'
import { fill } from '../locale/fill.ts'
import { formatDate } from '../locale/format-date.ts'
import { formatList } from '../locale/format-list.ts'
import { formatPeriod } from '../locale/format-period.ts'
import type { Locale } from '../locale/locale.ts'
import { countryName, languageName } from '../locale/names.ts'
import type { Change, Shown } from './change.ts'

/** The languages of the descriptions, where they are known. */
export type Spoken = Readonly<Partial<Record<Change['side'], readonly string[]>>>

/** More words of a user than this are cut: the redline shows them all. */
const LONGEST = 200
/** So many words of a user are told apart from ours without quotes. */
const FEW = 12
/** What would be mistaken for the joint of a list. */
const JOINED = /,| (?:ja|sekä|and|or|tai) /
/** What no name has: marks at which a sentence or a list ends or turns. */
const SENTENCE = /[;()]|:(?=\s|$)|(?<!\b(?:Inc|Ltd|Co|Corp))[.!?](?=\s|$)/u

/**
 * What happened, as a sentence in the language of the locale, Finnish or English. Words of a user are in that language
 * where they have it, else in the first that they have; they are plain, not yet escaped for any format.
 *
 * @param locale one of `builtinLocales`, with the workspace's own phrases where it has some
 * @param spoken languages of the descriptions: where that of the locale is not one of them, words of a user are quoted
 */
export function wordChange(
  { kind, variant, args, languages, side }: Change,
  locale: Locale,
  spoken: Spoken = {},
): string {
  const [changed] = languages?.includes(locale.language) === false ? languages : []
  // What was and what is are the same in every language but that in which the text changed.
  const own = Object.entries(args).map(([slot, shown]) => [
    slot,
    inLanguage(
      changed !== undefined && (slot === 'from' || slot === 'to') ? onlyIn(shown, changed) : shown,
      foreignOf(spoken[slot === 'from' ? 'old' : side], locale),
    ),
  ])
  return endedOnce(filled(kind.texts[variant], Object.fromEntries(own) as typeof args, locale))
}

/** Where words of a user end the sentence, their own end is enough. */
function endedOnce(words: string): string {
  return words.replace(/([.!?…][”"’]?)\.(?=$| \p{Lu})/gu, '$1').replace(/:\.$/, '.')
}

/** A text in one of its languages. */
function onlyIn(shown: Shown, language: string): Shown {
  const words = 'text' in shown && typeof shown.text === 'object' ? shown.text[language] : undefined
  return words === undefined ? shown : { text: { [language]: words } }
}

/** The language of words that a description has in its own alone; undefined where that of the locale is one of them. */
function foreignOf(languages: readonly string[] = [], { language }: Locale): string | undefined {
  return languages.includes(language) ? undefined : languages[0]
}

/** Words that are the same in all languages of the description as words of one of them, which the report does not speak. */
function inLanguage(shown: Shown, language: string | undefined): Shown {
  if (language === undefined) return shown
  if ('text' in shown && typeof shown.text === 'string') return { text: { [language]: shown.text } }
  if ('list' in shown) return { list: shown.list.map((item) => inLanguage(item, language)) }
  if (!('filled' in shown)) return shown
  const args = Object.entries(shown.args).map(([slot, arg]) => [slot, inLanguage(arg, language)])
  return { ...shown, args: Object.fromEntries(args) as typeof shown.args }
}

/** One thing that a sentence shows, in the language of the locale. */
export function wordShown(shown: Shown, locale: Locale): string {
  if ('text' in shown) return wordText(shown.text, locale, shown.longest)
  if ('phrase' in shown) return withinSentence(wordPhrase(shown.phrase, locale))
  if ('words' in shown) return sentence(shown.words, locale)
  if ('period' in shown) return formatPeriod(shown.period, locale)
  if ('date' in shown) return formatDate(shown.date, locale)
  if ('country' in shown) return countryName(shown.country, locale)
  if ('language' in shown) return languageName(shown.language, locale)
  if ('right' in shown) return uncapitalised(wordPhrase(`rights.headings.${shown.right}.statement`, locale))
  if ('number' in shown) return String(shown.number)
  if ('plain' in shown) return shortened(plainWords(shown.plain))
  if ('filled' in shown) return filled(shown.filled, shown.args, locale)
  return wordList(shown.list, locale)
}

function filled(words: Bilingual | undefined, args: Readonly<Record<string, Shown>>, locale: Locale): string {
  const values = Object.entries(args).map(([slot, shown]) => [slot, wordShown(shown, locale)] as const)
  return fill(withoutEchoes(sentence(words, locale), values), Object.fromEntries(values))
}

/** Without brackets that would say what stands before them: `personal identity code (personal identity code)`. */
function withoutEchoes(words: string, values: readonly (readonly [slot: string, words: string])[]): string {
  const said = new Map(values.map(([slot, value]) => [slot, value.toLowerCase()]))
  return words.replace(/\{(\w+)\} \(\{(\w+)\}\)/g, (both, first: string, second: string) =>
    said.has(first) && said.get(first) === said.get(second) ? `{${first}}` : both,
  )
}

/** Items that hold commas or conjunctions of their own are told apart by semicolons. */
function wordList(list: readonly Shown[], locale: Locale): string {
  const items = list.map((item) => wordShown(item, locale))
  return items.length > 1 && items.some((item) => JOINED.test(item))
    ? items.join('; ')
    : formatList(items, locale)
}

function sentence(words: Bilingual | undefined, { language }: Locale): string {
  return (language === 'fi' ? words?.fi : words?.en) ?? ''
}

/** A phrase after other words: only a proper name keeps its capital. */
function withinSentence(words: string): string {
  return /^Euro/.test(words) ? words : uncapitalised(words)
}

/** @throws {Error} where the locale has no such phrase: a fault of the area */
function wordPhrase(keys: string, { phrases }: Locale): string {
  const phrase = keys
    .split('.')
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], phrases)
  const words =
    typeof phrase === 'object' && phrase !== null && 'data-subject' in phrase
      ? phrase['data-subject']
      : phrase
  if (typeof words !== 'string') throw new Error(`No phrase ${keys}`)
  return words.replace(/[:.]$/, '')
}

function wordText(
  text: string | Readonly<Record<string, string>>,
  locale: Locale,
  longest = LONGEST,
): string {
  const words = typeof text === 'string' ? text : (text[locale.language] ?? Object.values(text)[0] ?? '')
  const plain = plainWords(words)
  const short = shortened(plain, longest)
  const isName = plain.split(' ').length <= FEW && !SENTENCE.test(plain)
  // Words of another language than the sentence are never taken for its own.
  const isForeign = typeof text === 'object' && text[locale.language] === undefined
  if (isName && !isForeign) return short
  return locale.language === 'fi' ? `”${short}”` : `“${short}”`
}

/** Words on one line without the marks of Markdown; an address stays where it is all that a link has. */
function plainWords(text: string): string {
  return text
    .replace(/!?\[([^[\]]+)\]\([^)[]*\)/g, '$1')
    .replace(/\[\]\(#?([^)[]*)\)/g, '$1')
    .replace(/\[\^[^[\]]+\]/g, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/^[ \t]*(?:[-*+>]|#{1,6}|\d+[.)])\s+/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Cut at the end of a word. */
function shortened(words: string, longest = LONGEST): string {
  if (words.length <= longest) return words
  return `${words
    .slice(0, longest)
    .replace(/(?<!\s)\s+\S*$/u, '')
    .replace(/[,;:–-]$/u, '')}…`
}
