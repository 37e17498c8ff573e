/** Tells whether two texts speak of the same data, across Finnish case endings and compounds. */

/** Words that stand beside any data and tell nothing of them. */
const GENERIC = new Set(
  (
    'data information details personal the and for with other from that who whom whose their of on in ' +
    'tiedot tieto tietoja tietoa tietojen henkilötiedot henkilötietoja koskevat koskeva liittyvät ja tai sekä muut muu'
  ).split(' '),
)

/** The telling words of a text in lower case; `terveystiedot` is `terveys`. */
export function tellingWords(text: string): readonly string[] {
  const before = known.get(text)
  if (before !== undefined) return before
  const telling = tellingOf(text)
  if (known.size >= knownTexts) known.clear()
  known.set(text, telling)
  return telling
}

/** Each text is compared with many. */
const known = new Map<string, readonly string[]>()
const knownTexts = 1000

function tellingOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  return words.filter((word) => word.length >= 3 && !GENERIC.has(word)).map(withoutTieto)
}

/** The first part of a compound of `tieto`, where enough is left of it to tell something. */
function withoutTieto(word: string): string {
  return word.includes('tie') ? word.replace(/(.{4})-?tie(?:to|dot|toja|don|tojen)$/u, '$1') : word
}

/** Short words must be equal; of longer ones the last two letters may differ, for they may be an ending. */
export function sharesStem(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (shorter <= 4) return one === other
  const needed = Math.max(4, shorter - 2)
  return other.startsWith(one.slice(0, needed))
}

/** Whether a text in lower case may have the like of a word; quick, and right when it says no. */
export function mayShareStem(word: string, text: string): boolean {
  return text.includes(word.slice(0, 4))
}

/** Whether each of the words has its like among the others. No words have none. */
export function areNamedIn(words: readonly string[], among: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => among.some((other) => sharesStem(word, other)))
}
