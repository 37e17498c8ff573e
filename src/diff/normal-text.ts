/** Texts and periods in one form each: what prints the same, or means the same, is the same. */
import { isMapping } from '../validate/mapping.ts'

/** Words in which a line or a run of spaces has a meaning of its own: lists, quotes, tables, headings, code, hard breaks. */
const LAID_OUT = /(?:^|\n)(?:\s|[-*+>|#=]|\d+[.)]|```|~~~)|(?: {2}|\\)\n/

/** Words without what Markdown does not print: wrapped lines, runs of spaces and lines, spaces at the ends. */
function normalWords(text: string): string {
  if (!/[\r\n\t]| {2}|^ | $/.test(text)) return text
  const whole = text.replace(/\r\n?/g, '\n')
  const trimmed = whole.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
  if (/^(?:```|~~~)/m.test(trimmed)) return trimmed
  const paragraphs = trimmed.split(/\n(?:[ \t]*\n)+/)
  const isFree = (paragraph: string, index: number) =>
    !LAID_OUT.test(index === 0 ? paragraph.replace(/^ {1,3}/, '') : paragraph)
  return paragraphs
    .map((paragraph, index) =>
      isFree(paragraph, index) ? paragraph.replace(/[ \t\n]+/g, ' ').trim() : paragraph,
    )
    .join('\n\n')
}

/**
 * A text in one form: only the languages that are declared, and a string where all of them say the same.
 *
 * @param languages those that the description declares
 */
export function normalText(text: unknown, languages: readonly string[]): unknown {
  if (typeof text === 'string') return normalWords(text)
  if (!isMapping(text)) return text
  if (Object.hasOwn(text, 'other')) return { other: normalText(text['other'], languages) }
  const entries = languages.flatMap((language) => {
    const words = Object.hasOwn(text, language) ? text[language] : undefined
    return typeof words === 'string' ? [[language, normalWords(words)] as const] : []
  })
  const [first] = entries
  const isOne = entries.length === languages.length && entries.every(([, words]) => words === first?.[1])
  return isOne && first !== undefined ? first[1] : Object.fromEntries(entries)
}

/** The words of a text in a language, if it has any; a string stands for every language. */
export function wordsIn(text: unknown, language: string): string | undefined {
  if (typeof text === 'string') return text
  const words = isMapping(text) && Object.hasOwn(text, language) ? text[language] : undefined
  return typeof words === 'string' ? words : undefined
}

/** Those of the languages in which the words of two texts differ. */
export function changedLanguages(one: unknown, other: unknown, languages: readonly string[]): string[] {
  return languages.filter((language) => wordsIn(one, language) !== wordsIn(other, language))
}

const PERIOD = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** A period in its largest units: `P12M` as `P1Y`, `P1W` as `P7D`, `PT90M` as `PT1H30M`; days never become months. */
export function normalPeriod(period: string): string {
  const counts = PERIOD.exec(period)?.slice(1)
  if (counts === undefined) return period
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = counts.map(
    (count) => Number(count ?? 0),
  )
  const allMonths = years * 12 + months
  const allSeconds = seconds + 60 * (minutes + 60 * (hours + 24 * (days + 7 * weeks)))
  const part = (count: number, unit: string) => (count === 0 ? '' : `${count}${unit}`)
  const time =
    part(Math.floor(allSeconds / 3600) % 24, 'H') +
    part(Math.floor(allSeconds / 60) % 60, 'M') +
    part(allSeconds % 60, 'S')
  const date =
    part(Math.floor(allMonths / 12), 'Y') +
    part(allMonths % 12, 'M') +
    part(Math.floor(allSeconds / 86_400), 'D')
  return `P${date}${time === '' ? '' : `T${time}`}`
}
