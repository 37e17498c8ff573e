/** The numbers, dates, links and citations of a text, in a form that does not hang on its language. */
import { datesInText } from './dates-in-text.ts'
import { durationOf, type NumberLanguage, ordinalNumbers, spelledNumbers } from './number-words.ts'

export interface FiguresInText {
  /** Numbers in figures, and in words where they count a unit of time; each as it stands in the text. */
  readonly numbers: ReadonlyMap<string, string>
  /** Numbers that a word may stand for. */
  readonly spelled: ReadonlySet<string>
  /** By number, the lengths of time that it counts: `months:36`. */
  readonly durations: ReadonlyMap<string, ReadonlySet<string>>
  readonly dates: ReadonlySet<string>
  readonly citations: ReadonlySet<string>
  readonly links: ReadonlySet<string>
}

/** @param language in which numbers are read; undefined where their words are not known */
export function figuresInText(written: string, language: NumberLanguage | undefined): FiguresInText {
  const links = new Set<string>()
  const withoutLinks = takeLinks(written, links)
  const { dates, rest } = datesInText(withoutLinks)
  const citations = new Set<string>()
  const withoutCitations = rest.replace(
    /(?<![\d/])(\d{1,4})\/(\d{1,4})(?:\/(?:EY|EC|EU|ETY|EEC))?(?![\d/])/g,
    (whole, a, b) => {
      // Union acts are numbered both ways round: 679/2016 and 2016/679.
      if (String(a).length + String(b).length < 4) return whole
      citations.add([Number(a), Number(b)].sort((x, y) => x - y).join('/'))
      return ' '
    },
  )
  return { links, dates: new Set(dates), citations, ...numbersIn(withoutCitations, language) }
}

function takeLinks(text: string, links: Set<string>): string {
  return text
    .replace(/\]\(#([a-z0-9-]+)\)/g, (_, anchor) => {
      links.add(`#${String(anchor)}`)
      return '] '
    })
    .replace(/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (email) => {
      links.add(email.toLowerCase())
      return ' '
    })
    .replace(/(?:https?:\/\/|www\.)[^\s)\]>"”]+/gi, (url) => {
      links.add(siteOf(url))
      return ' '
    })
}

/** The site without what names a language: its pages have other addresses in other languages. */
function siteOf(url: string): string {
  const host = url.replace(/^https?:\/\//i, '').split(/[/?#]/)[0] ?? ''
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/^(?:fi|en|sv)\./, '')
    .replace(/(?<![.,;:])[.,;:]+$/, '')
}

function numbersIn(text: string, language: NumberLanguage | undefined) {
  const numbers = new Map<string, string>()
  const spelled = new Set<string>()
  const durations = new Map<string, Set<string>>()
  const plain = withoutOrdinalEnds(plainNumbers(text))
  const tokens = (plain.match(/\d+(?::\d+)?|\p{L}+(?:-\p{L}+)?/gu) ?? []).flatMap(parted)
  for (const [index, token] of tokens.entries()) {
    const isFigure = /^\d/.test(token)
    const values = isFigure
      ? [token]
      : language === undefined
        ? []
        : spelledNumbers(token, language).map(String)
    if (!isFigure && language !== undefined)
      for (const value of ordinalNumbers(token, language)) spelled.add(String(value))
    for (const value of values) {
      const lengths = lengthsOf(Number(value), token, tokens.slice(index + 1, index + 3))
      for (const length of lengths) durations.set(value, (durations.get(value) ?? new Set()).add(length))
      if (isFigure || (lengths.length > 0 && values.length === 1)) numbers.set(value, token)
      if (!isFigure) spelled.add(value)
    }
  }
  return { numbers, spelled, durations }
}

/** `two-year` counts years; `twenty-four` is one number. */
function parted(token: string): string[] {
  const [first = '', second] = token.split('-')
  return second !== undefined && durationOf(1, second) !== undefined ? [first, second] : [token]
}

/** The unit stands right after the number, or after one more word: `two full years`. */
function lengthsOf(count: number, token: string, following: readonly string[]): string[] {
  const [next = '', second = ''] = following
  const within = /^(?:kaksi|kolmi|neli|viisi|kymmen)(vuoti|kuukauti)/.exec(token)?.[1]
  if (within !== undefined) return [`months:${count * (within === 'vuoti' ? 12 : 1)}`]
  const unitOf = (word: string) => durationOf(count, word.toLowerCase().split('-').at(-1) ?? '')
  const length = unitOf(next) ?? (/^\d/.test(next) ? undefined : unitOf(second))
  return length === undefined ? [] : [length]
}

/** `2nd` is 2. Few texts have such, and to read a class of letters takes time. */
function withoutOrdinalEnds(text: string): string {
  return /\d(?:st|nd|rd|th)/.test(text) ? text.replace(/(\d)(?:st|nd|rd|th)(?!\p{L})/gu, '$1') : text
}

/** Phone numbers, times of day, thousands and decimals of either language in one form. */
function plainNumbers(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/(?:\+\d{1,3}|(?<!\d)0)[\d\s()-]{5,}\d/g, (phone) => {
        const digits = phone.replace(/\(0\)|\D/g, '')
        return ` ${phone.startsWith('+358') ? `0${digits.slice(3)}` : digits} `
      })
      .replace(
        /(?<!\d)(\d{1,3})((?:[ \u00a0\u202f]\d{3})+)(?!\d)/g,
        (_, head, tail) => `${head}${String(tail).replace(/\D/g, '')}`,
      )
      .replace(
        /(?<!\d)(\d{1,3})((?:,\d{3})+)(?!\d)/g,
        (_, head, tail) => `${head}${String(tail).replaceAll(',', '')}`,
      )
      // `5–8 pm` begins in the afternoon as well.
      .replace(
        /(?<!\d)(\d{1,2})((?:[.:]\d\d)?)(\s?[–-]\s?)(\d{1,2})((?:[.:]\d\d)?\s?)([ap])\.?m\b/g,
        (whole, from, minutes, dash, to, rest, half) =>
          Number(from) % 12 <= Number(to) % 12
            ? `${from}${minutes} ${half}m${dash}${to}${rest}${half}m`
            : whole,
      )
      .replace(/(\d{1,2})(?:[.:](\d\d))?\s?([ap])\.?m\b\.?/g, (_, hour, minutes, half) => {
        const value = (Number(hour) % 12) + (half === 'p' ? 12 : 0)
        return `${value}${minutes === undefined ? '' : `:${minutes}`} `
      })
      .replace(/(\d)[.,:](?=\d)/g, '$1:')
      .replace(/:0+(?!\d)/g, '')
  )
}
