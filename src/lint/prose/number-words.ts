/** Numbers and units of time as words, in Finnish and English, so that `six years` and `6 vuotta` are seen as one. */

export type NumberLanguage = 'fi' | 'en'

/**
 * The forms of each number. Looked up, and not matched: of regular expressions as many would have to be compiled as there
 * are numbers, for the first word that is asked about.
 */
const FORMS: Readonly<Record<NumberLanguage, readonly (readonly [number, string])[]>> = {
  fi: [
    [1, 'yksi yhden yhtä yhdessä yhteen yhdeksi'],
    [2, 'kaksi kahden kahta kahdessa kahteen kahdella kahdesta kahdeksi kahdesti'],
    [3, 'kolme kolmen kolmea kolmessa kolmeen kolmella kolmesta kolmeksi'],
    [4, 'neljä neljän neljää neljässä neljään neljällä neljästä neljäksi'],
    [5, 'viisi viiden viittä viidessä viiteen viidellä viidestä viideksi'],
    [6, 'kuusi kuuden kuutta kuudessa kuuteen kuudella kuudesta kuudeksi puoli puolen puolta'],
    [7, 'seitsemän seitsemää seitsemässä seitsemään seitsemäksi'],
    [8, 'kahdeksan kahdeksaa kahdeksassa kahdeksaan kahdeksaksi'],
    [9, 'yhdeksän yhdeksää yhdeksässä yhdeksään yhdeksäksi'],
    [10, 'kymmenen kymmentä kymmenessä kymmeneen kymmeneksi'],
    [12, 'kaksitoista kahdentoista kahtatoista kahteentoista kahdessatoista'],
    [14, 'neljätoista neljäntoista neljäätoista neljässätoista'],
    [15, 'viisitoista viidentoista viittätoista'],
    [18, 'kahdeksantoista kahdeksaatoista puolitoista puolentoista'],
    [24, 'kaksikymmentäneljä kahdenkymmenenneljän'],
    [30, 'kolmekymmentä kolmenkymmenen kolmessakymmenessä'],
  ],
  en: [
    [1, 'one once'],
    [2, 'two twice both fortnight'],
    [3, 'three'],
    [4, 'four'],
    [5, 'five'],
    [6, 'six half'],
    [7, 'seven'],
    [8, 'eight'],
    [9, 'nine'],
    [10, 'ten'],
    [12, 'twelve'],
    [14, 'fourteen fortnight'],
    [15, 'fifteen'],
    [18, 'eighteen'],
    [24, 'twentyfour twenty-four'],
    [30, 'thirty'],
  ],
}

/** What a number may begin with in Finnish, whatever follows: `kaksivuotinen`, `molemmat`. */
const BEGINNINGS: readonly (readonly [number, string])[] = [
  [2, 'kaksivuoti'],
  [2, 'molem'],
  [3, 'kolmivuoti'],
  [4, 'nelivuoti'],
  [5, 'viisivuoti'],
  [10, 'kymmenvuoti'],
]

const numbersOfForms = new Map<NumberLanguage, ReadonlyMap<string, readonly number[]>>()

function numbersByForm(language: NumberLanguage): ReadonlyMap<string, readonly number[]> {
  const known = numbersOfForms.get(language)
  if (known !== undefined) return known
  const numbers = new Map<string, readonly number[]>()
  for (const [number, forms] of FORMS[language])
    for (const form of forms.split(' ')) numbers.set(form, [...(numbers.get(form) ?? []), number])
  numbersOfForms.set(language, numbers)
  return numbers
}

/** Every number that a word may stand for; `puoli` may be half a year, which is six months. */
export function spelledNumbers(word: string, language: NumberLanguage): readonly number[] {
  const whole = numbersByForm(language).get(word)
  if (whole !== undefined || language === 'en') return whole ?? []
  return BEGINNINGS.filter(([, beginning]) => word.startsWith(beginning)).map(([number]) => number)
}

/** Ordinals, which stand for a number but count nothing: `joka toinen vuosi`, `every second year`. */
const ORDINALS: Readonly<Record<NumberLanguage, readonly (readonly [number, RegExp])[]>> = {
  fi: [
    [2, /^(toinen|toisen|toisena|toista|toiseen|toisessa)$/],
    [3, /^kolma(s|nnen|nteen|nnessa|tta|nnes)/],
    [4, /^neljä(s|nnen|nnes)/],
    [5, /^viide(s|nnen|nteen|ttä)/],
  ],
  en: [
    [2, /^(second|other)$/],
    [3, /^(third|quarter|quarterly)$/],
    [4, /^(fourth|quarter|quarterly)$/],
    [5, /^fifth$/],
  ],
}

export function ordinalNumbers(word: string, language: NumberLanguage): number[] {
  return ORDINALS[language].filter(([, form]) => form.test(word)).map(([value]) => value)
}

/**
 * Years in months and days in hours, so that twelve months are a year and 72 hours three days. The words are of letters
 * alone: what stands for any ending need not ask whether it is one.
 */
const UNITS: readonly (readonly [kind: 'months' | 'hours', size: number, form: RegExp])[] = [
  ['months', 12, /^(?:(?:kalenteri|tili)?vuo(?:si|te|t|de).*|v|years?)$/],
  ['months', 1, /^(?:kuukau.*|kk|months?)$/],
  ['hours', 168, /^(?:viik.*|vk|weeks?|fortnights?)$/],
  ['hours', 24, /^(?:vuorokau.*|vrk|(?:arki|kalenteri|työ)?päiv.*|pv|days?)$/],
  ['hours', 1, /^(?:tun(?:ti|ni|te).*|h|hours?)$/],
]

/**
 * `months:36` for three of years; undefined where the word is no unit of time.
 *
 * @param word letters alone, or figures alone
 */
export function durationOf(count: number, word: string): string | undefined {
  const unit = UNITS.find(([, , form]) => form.test(word))
  return unit === undefined ? undefined : `${unit[0]}:${count * unit[1]}`
}
