/** Periods that people wrote in words: `kuusi vuotta`, `24 kuukauden kuluttua`, `two years`, `72 hours`. */

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(vuo(si|tta|den|deksi|teen)|v|years?|year's|years')$/, 'Y'],
  [/^(kuukau(si|tta|den|deksi|teen)|kk|months?|month's|months')$/, 'M'],
  [/^(viik(ko|koa|on|oksi|koon)|vk|weeks?|week's|weeks')$/, 'W'],
  [/^(päivä|päivää|päivän|päiväksi|pv|vuorokau(si|tta|den|deksi)|vrk|days?|day's|days')$/, 'D'],
  [/^(tunti|tuntia|tunnin|tunniksi|hours?|hour's|hours')$/, 'TH'],
]

const NUMBERS: Readonly<Record<string, number>> = {
  yksi: 1,
  yhden: 1,
  kaksi: 2,
  kahden: 2,
  kolme: 3,
  kolmen: 3,
  neljä: 4,
  neljän: 4,
  viisi: 5,
  viiden: 5,
  kuusi: 6,
  kuuden: 6,
  seitsemän: 7,
  kahdeksan: 8,
  yhdeksän: 9,
  kymmenen: 10,
  kaksitoista: 12,
  kahdentoista: 12,
  a: 1,
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
}

/** A unit without a number that is one of it: `vuoden ajan`, `kuukauden kuluttua`. */
const ALONE = /^(vuoden|vuodeksi|kuukauden|kuukaudeksi|viikon|viikoksi|vuorokauden)$/
/** What makes of `vuoden` a period and no point of time, as in `vuoden loppu`. */
const AFTER_ALONE = /^(aja(n|ksi)|kulu(ttua|essa)|kestää|päästä|verran)$/

/** Each period in the text in ISO 8601, in order. */
export function periodsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}’']+|\d+/gu) ?? []
  return words.flatMap((word, index): string[] => {
    // `viiden vuoden välein`, `every five years`: how often, not how long.
    if (words[index + 1] === 'välein' || words[index - 2] === 'every') return []
    const unit = UNITS.find(([pattern]) => pattern.test(word.replaceAll('’', "'")))?.[1]
    if (unit === undefined) return []
    const before = words[index - 1] ?? ''
    // `six (6) years` and `6 (six) years` say the same twice.
    const count = /^\d+$/.test(before) ? Number(before) : NUMBERS[before]
    if (count !== undefined) return count > 0 ? [periodOf(count, unit)] : []
    return ALONE.test(word) && AFTER_ALONE.test(words[index + 1] ?? '') ? [periodOf(1, unit)] : []
  })
}

function periodOf(count: number, unit: string): string {
  return unit === 'TH' ? `PT${count}H` : `P${count}${unit}`
}
