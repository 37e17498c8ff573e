/** Names that look like other names: letters of several scripts in one word, or of one that looks like Latin (UTS #39). */

type Scripts = readonly (readonly [name: string, letter: RegExp])[]

/** Made when a word is in doubt: to read classes of letters takes time. */
const makeScripts = (): Scripts => [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Coptic', /\p{Script=Coptic}/u],
  ['Lisu', /\p{Script=Lisu}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  // Chinese, Japanese and Korean are written with several, and with Latin: one group, as UTS #39 has it.
  ['CJK', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]/u],
]

let knownScripts: Scripts | undefined

/** Small letters that print like Latin ones, by script: where a word has no others, it may be any Latin word. */
const likeLatin = (): Readonly<Record<string, RegExp>> => ({
  Cyrillic: /^[асԁеһіјӏорԗԛѕԝхуъьҽпгѵѡ]+$/u,
  Greek: /^[αικνρυωηοτϲϳ]+$/u,
  Armenian: /^[ցհյոսւօզ]+$/u,
  Cherokee: /^\p{Script=Cherokee}+$/u,
  Coptic: /^\p{Script=Coptic}+$/u,
  Lisu: /^\p{Script=Lisu}+$/u,
})

/** Letters of the Latin script that are no letters of a language but look like one: phonetic signs, long s. */
const ODD_LATIN =
  /[\u017f\u0180-\u0188\u018b-\u018e\u0195\u0199-\u019b\u01a8\u01bd\u01c0-\u01c3\u0237\u0250-\u02af\u1d00-\u1d7f]/u

export type LookAlike =
  /** Letters of several scripts. */
  | { readonly kind: 'mixed'; readonly letters: readonly string[] }
  /** Only letters that look like Latin ones, and are not. */
  | { readonly kind: 'whole'; readonly letters: readonly string[] }

/**
 * How a word could be taken for another; undefined where it could not.
 *
 * @param word one label of a domain, or the name before the `@`
 * @param isAmongOwn whether what stands around it is of the same script, as under a Cyrillic top-level domain
 */
export function lookAlikeOf(word: string, isAmongOwn: (script: string) => boolean): LookAlike | undefined {
  const letters = [...new Set(word.normalize('NFC').toLowerCase())].filter((sign) =>
    /\p{L}|\p{M}/u.test(sign),
  )
  const scripts = [...new Set(letters.map(scriptOf))]
  if (scripts.length > 1 && !(scripts.length === 2 && scripts.includes('Latin') && scripts.includes('CJK')))
    return { kind: 'mixed', letters: strangersIn(letters, scripts).map(described) }
  const [script = 'Latin'] = scripts
  if (script === 'Latin') {
    const odd = letters.filter((letter) => ODD_LATIN.test(letter) || /\p{M}/u.test(letter))
    return odd.length === 0 ? undefined : { kind: 'whole', letters: odd.map(described) }
  }
  const isLike = likeLatin()[script]?.test(letters.join('')) === true
  return isLike && !isAmongOwn(script) ? { kind: 'whole', letters: letters.map(described) } : undefined
}

/** The script of a letter; marks belong to the letter before them. */
export function scriptOf(letter: string): string {
  if (/\p{Script=Inherited}/u.test(letter)) return 'Latin'
  knownScripts ??= makeScripts()
  return knownScripts.find(([, script]) => script.test(letter))?.[0] ?? 'another script'
}

/** Those that are not Latin, where some are; else those of the rarer script. */
function strangersIn(letters: readonly string[], scripts: readonly string[]): readonly string[] {
  const own = scripts.includes('Latin') ? 'Latin' : scripts[0]
  return letters.filter((letter) => scriptOf(letter) !== own)
}

/** `а (U+0430)`: no name of the script, which would be in one language. */
function described(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `${letter} (U+${code})`
}
