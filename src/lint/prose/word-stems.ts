/** What the words of entries begin with or hold, for looking them up letter by letter. */

/** Letters by which a word of a text may be one of an entry. */
export interface Stem {
  readonly letters: string
  /** Whether the word begins with them; else they may stand anywhere in it. */
  readonly isStart: boolean
  /** Whether the word ends with them. */
  readonly isEnd: boolean
}

/**
 * The stems of a word of an entry, one of which every word has that it stands for.
 *
 * @returns undefined where that could be any word
 */
export function stemsOf(word: string): readonly Stem[] | undefined {
  if (word === '_') return undefined
  if (word === '#') return FIGURES
  const stems: Stem[] = []
  for (const form of alternatives(word)) {
    const isStart = !form.startsWith('*')
    const isEnd = !form.endsWith('*')
    const letters = form.slice(isStart ? 0 : 1, isEnd || form === '*' ? undefined : -1)
    stems.push({ letters, isStart, isEnd })
    // A full stop at the end stands behind the word and not in it.
    if (letters.endsWith('.')) stems.push({ letters: letters.slice(0, -1), isStart, isEnd: true })
  }
  return stems.some(({ letters }) => letters === '') ? undefined : stems
}

/** Those of a word that begins with a figure. */
const FIGURES: readonly Stem[] = [...'0123456789'].map((letters) => ({
  letters,
  isStart: true,
  isEnd: false,
}))

/** The first word of an entry, in small letters. */
export function firstWord(entry: string): string {
  const end = entry.indexOf(' ')
  return (end < 0 ? entry : entry.slice(0, end)).toLowerCase()
}

/** `tutkimu(s|kse*)` → `tutkimus`, `tutkimukse*`. One pair of brackets a word. */
export function alternatives(word: string): string[] {
  if (!word.includes('(')) return [word]
  const match = /^([^(]*)\(([^)]*)\)(.*)$/.exec(word)
  if (match === null) return [word]
  const [, before = '', inner = '', after = ''] = match
  return inner.split('|').map((form) => `${before}${form}${after}`)
}
