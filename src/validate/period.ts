/** Periods: ISO 8601 durations as descriptions write them, and what a slip was meant to be. */

// Years to days, then hours to seconds, whole numbers in that order; weeks stand alone (ISO 8601-1, 5.5.2).
const PERIOD =
  /^P(?!$)(?:(\d+)W|(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/

/** Whether the text is a period of some length: `P3Y`, `P1Y6M`, `P2W`, `PT10M`. `P0D` is none. */
export function isPeriod(text: string): boolean {
  const match = PERIOD.exec(text)
  return (match?.slice(1) ?? []).some((count) => count !== undefined && Number(count) > 0)
}

/** Whether somebody meant a period and no words: `P3`, `p3y`, `3Y`, `P1.5Y`. */
export function looksLikePeriod(text: string): boolean {
  return /^(?:p[\s\d.,][a-z\d.,\s]*|pt?\d*|\d+[ymwd])$/i.test(text.trim())
}

/** Beginnings of unit words, English and Finnish, and the designator of each. The order matters: `min` before `m`. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(min|minuut)/, 'TM'],
  [/^(h|hour|hours|tunti|tuntia|t)$/, 'TH'],
  [/^(s|sec|secs|seconds?|sek|sekunti|sekuntia)$/, 'TS'],
  [/^(y|yr|yrs|years?|v|vuosi|vuotta|vuoden|a)$/, 'Y'],
  [/^(m|mo|mos|mon|months?|kk|kuukausi|kuukautta|kuukauden)$/, 'M'],
  [/^(w|wk|wks|weeks?|vk|viikko|viikkoa|viikon)$/, 'W'],
  [/^(d|days?|pv|pvä|päivä|päivää|päivän|vrk|vuorokausi|vuorokautta)$/, 'D'],
]

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  yksi: 1,
  kaksi: 2,
  kolme: 3,
  neljä: 4,
  viisi: 5,
  kuusi: 6,
  seitsemän: 7,
  kahdeksan: 8,
  yhdeksän: 9,
  kymmenen: 10,
  a: 1,
  an: 1,
}

/** The period that a text or a bare number was meant to be, when that can be understood; else undefined. */
export function suggestPeriod(text: string): string | undefined {
  const wanted = text.trim().toLowerCase()
  const counts = new Map<string, number>()
  const isIso = /^pt?\d/.test(wanted)
  const [days = '', time = ''] = isIso ? wanted.slice(1).split('t', 2) : [wanted]
  let rest = days
  for (const part of [days, time]) {
    rest = part
    while (rest !== '') {
      const match = /^\s*(?:(\d+)(?:[.,](\d+))?|([a-zåäö]+)(?=\s))\s*([a-zåäö]+)\.?\s*(?:and|ja|,)?\s*/.exec(
        rest,
      )
      if (match === null) return undefined
      const [whole, digits, fraction, word = '', unitWord = ''] = match
      const count = digits === undefined ? NUMBER_WORDS[word] : Number(digits)
      const unit = UNITS.find(([pattern]) => pattern.test(unitWord))?.[1]
      if (count === undefined || unit === undefined) return undefined
      const designator = isIso && part === time && part !== days && unit === 'M' ? 'TM' : unit
      add(counts, designator, count)
      if (fraction !== undefined && !addFraction(counts, designator, Number(`0.${fraction}`)))
        return undefined
      rest = rest.slice(whole.length)
    }
  }
  return written(counts)
}

function add(counts: Map<string, number>, unit: string, count: number) {
  counts.set(unit, (counts.get(unit) ?? 0) + count)
}

/** Half a year is six months; other fractions are told in the next smaller unit only where it comes out even. */
function addFraction(counts: Map<string, number>, unit: string, fraction: number): boolean {
  const smaller: Readonly<Record<string, readonly [string, number]>> = {
    Y: ['M', 12],
    W: ['D', 7],
    D: ['TH', 24],
    TH: ['TM', 60],
  }
  const [name, share] = smaller[unit] ?? []
  if (name === undefined || share === undefined || !Number.isInteger(fraction * share)) return false
  add(counts, name, fraction * share)
  return true
}

function written(counts: ReadonlyMap<string, number>): string | undefined {
  // Weeks stand alone in ISO 8601; with anything else they are told as days.
  const days = (counts.get('D') ?? 0) + (counts.size > 1 ? (counts.get('W') ?? 0) * 7 : 0)
  const weeks = counts.size === 1 ? (counts.get('W') ?? 0) : 0
  const part = (count: number, unit: string) => (count > 0 ? `${count}${unit}` : '')
  const date =
    part(counts.get('Y') ?? 0, 'Y') + part(counts.get('M') ?? 0, 'M') + part(weeks, 'W') + part(days, 'D')
  const time =
    part(counts.get('TH') ?? 0, 'H') + part(counts.get('TM') ?? 0, 'M') + part(counts.get('TS') ?? 0, 'S')
  const period = `P${date}${time === '' ? '' : `T${time}`}`
  return isPeriod(period) ? period : undefined
}
