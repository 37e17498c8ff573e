/** Dates that people wrote, in the ways of Finnish and English, as `2026-10-12`, `10-12` or `2026-10`. */

const MONTHS: readonly RegExp[] = [
  /^(tammik|jan(uary)?$)/,
  /^(helmik|feb(ruary)?$)/,
  /^(maalisk|mar(ch)?$)/,
  /^(huhtik|apr(il)?$)/,
  /^(toukok|may$)/,
  /^(kesäk|june?$)/,
  /^(heinäk|july?$)/,
  /^(elok|aug(ust)?$)/,
  /^(syysk|sept?(ember)?$)/,
  /^(lokak|oct(ober)?$)/,
  /^(marrask|nov(ember)?$)/,
  /^(jouluk|dec(ember)?$)/,
]

const month = '(\\p{L}{3,})'
const year = '(\\d{4})(?!\\d)'

/**
 * Each way of writing, and which group is year, month and day. Made when they are first asked for: to read a class of
 * letters takes time.
 */
const makeWays = (): readonly (readonly [RegExp, year: number, month: number, day: number])[] => [
  [new RegExp(`(?<!\\d)${year}-(\\d\\d)-(\\d\\d)(?!\\d)`, 'gu'), 1, 2, 3],
  [new RegExp(`(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./]${year}`, 'gu'), 3, 2, 1],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?(?: päivänä)?(?: of)? ${month},? ${year}`, 'gu'),
    3,
    2,
    1,
  ],
  [new RegExp(`(?<!\\p{L})${month} (\\d{1,2})(?:st|nd|rd|th)?, ${year}`, 'gu'), 3, 1, 2],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?(?: päivänä)?(?: of)? ${month}(?!\\p{L})`, 'gu'),
    0,
    2,
    1,
  ],
  [new RegExp(`(?<!\\p{L})${month} ${year}`, 'gu'), 2, 1, 0],
  [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)/gu, 0, 2, 1],
]

let ways: ReturnType<typeof makeWays> | undefined

export interface DatesInText {
  readonly dates: readonly string[]
  /** The text without them. */
  readonly rest: string
}

export function datesInText(text: string): DatesInText {
  if (!/\d/.test(text)) return { dates: [], rest: text }
  const dates: string[] = []
  let rest = text
  ways ??= makeWays()
  for (const [way, ...places] of ways) {
    rest = rest.replace(way, (...groups: unknown[]) => {
      const whole = String(groups[0])
      const [yearText, monthText, dayText] = places.map((place) => (place === 0 ? '' : String(groups[place])))
      const monthNumber = numberOfMonth(monthText ?? '')
      const day = Number(dayText)
      if (monthNumber === undefined || day > 31) return whole
      const two = (value: number) => String(value).padStart(2, '0')
      dates.push(
        [yearText, two(monthNumber), dayText === '' ? '' : two(day)].filter((part) => part !== '').join('-'),
      )
      return ' '
    })
  }
  return { dates, rest }
}

function numberOfMonth(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : undefined
  const index = MONTHS.findIndex((form) => form.test(text.toLowerCase()))
  return index < 0 ? undefined : index + 1
}
