/** Characters that nobody sees, and what they are for: some change the order in which a line is read. */

/** Those of the basic plane, as a class of characters. */
const BASIC = String.raw`\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb`

/**
 * What may be hidden. No character below U+0100 is among them: V8 then looks at no letter of a text that holds none
 * above, which are nearly all. The last ones are first halves of letters that are never shown.
 */
export const MAY_BE_HIDDEN = new RegExp(`[${BASIC}\\ud82f\\ud834\\udb40-\\udb43]`)

const HIDDEN = new RegExp(`[${BASIC}\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}]`, 'gu')

/** The text with each such character written out as its code: `Asiakas⟨U+200B⟩rekisteri`. */
export function withHiddenShown(text: string): string {
  return text.replace(HIDDEN, (character) => `⟨${codeOf(character)}⟩`)
}

/** Embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9, 2). */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/

/**
 * Scripts whose letters are joined or parted by U+200C and U+200D, and which some selectors of variants belong to. This
 * and what follows are made when they are first asked for: to read such classes takes longer than most rules.
 */
const joining = () =>
  /[\p{scx=Arab}\p{scx=Beng}\p{scx=Deva}\p{scx=Gujr}\p{scx=Guru}\p{scx=Khmr}\p{scx=Knda}\p{scx=Mlym}\p{scx=Mong}\p{scx=Mymr}\p{scx=Orya}\p{scx=Sinh}\p{scx=Syrc}\p{scx=Taml}\p{scx=Telu}\p{scx=Tibt}]$/u
/** Scripts that are written from the right: there marks of direction stand beside figures and signs. */
const fromRight = () => /(?=\p{L})[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}]/u
const picture = () => /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u
const varied = () => /[\p{Emoji}\p{scx=Han}\p{scx=Mong}\p{Sm}]$/u
/** The flag of a part of a country: a black flag and letters that are not shown. */
const FLAG = /\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u

const NAMES: Readonly<Record<string, string>> = {
  '\u034f': 'COMBINING GRAPHEME JOINER',
  '\u061c': 'ARABIC LETTER MARK',
  '\u115f': 'HANGUL CHOSEONG FILLER',
  '\u1160': 'HANGUL JUNGSEONG FILLER',
  '\u180e': 'MONGOLIAN VOWEL SEPARATOR',
  '\u200b': 'ZERO WIDTH SPACE',
  '\u200c': 'ZERO WIDTH NON-JOINER',
  '\u200d': 'ZERO WIDTH JOINER',
  '\u200e': 'LEFT-TO-RIGHT MARK',
  '\u200f': 'RIGHT-TO-LEFT MARK',
  '\u2028': 'LINE SEPARATOR',
  '\u2029': 'PARAGRAPH SEPARATOR',
  '\u202a': 'LEFT-TO-RIGHT EMBEDDING',
  '\u202b': 'RIGHT-TO-LEFT EMBEDDING',
  '\u202c': 'POP DIRECTIONAL FORMATTING',
  '\u202d': 'LEFT-TO-RIGHT OVERRIDE',
  '\u202e': 'RIGHT-TO-LEFT OVERRIDE',
  '\u2060': 'WORD JOINER',
  '\u2061': 'FUNCTION APPLICATION',
  '\u2062': 'INVISIBLE TIMES',
  '\u2063': 'INVISIBLE SEPARATOR',
  '\u2064': 'INVISIBLE PLUS',
  '\u2066': 'LEFT-TO-RIGHT ISOLATE',
  '\u2067': 'RIGHT-TO-LEFT ISOLATE',
  '\u2068': 'FIRST STRONG ISOLATE',
  '\u2069': 'POP DIRECTIONAL ISOLATE',
  '\u3164': 'HANGUL FILLER',
  '\ufeff': 'ZERO WIDTH NO-BREAK SPACE',
  '\uffa0': 'HALFWIDTH HANGUL FILLER',
}

export interface HiddenCharacter {
  readonly character: string
  readonly index: number
  /** Whether it changes the order in which what stands around it is shown. */
  readonly isDirection: boolean
}

/** The hidden characters of a text that do nothing there which a reader could want. */
export function hiddenIn(text: string): HiddenCharacter[] {
  const found: HiddenCharacter[] = []
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    if (!isWanted(text, character, index))
      found.push({ character, index, isDirection: DIRECTION.test(character) })
  }
  return found
}

/** How far back is looked for what a character belongs to: flags take the most. */
const NEAR = 32

function isWanted(text: string, character: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - NEAR), index)
  if (character === '\u200c') return joining().test(before)
  if (character === '\u200d') {
    const after = text.slice(index + 1, index + 3)
    return joining().test(before) || (picture().test(before) && /^\p{Extended_Pictographic}/u.test(after))
  }
  if (/^[\ufe00-\ufe0f]$/.test(character)) return varied().test(before)
  if (/^[\u180b-\u180d\u180f]$/.test(character)) return joining().test(before)
  if (/^[\u061c\u200e\u200f]$/.test(character)) return fromRight().test(text)
  return /^[\u{e0020}-\u{e007f}]$/u.test(character) && FLAG.test(before)
}

/** `U+200B ZERO WIDTH SPACE`. */
export function nameOfHidden(character: string): string {
  const name = NAMES[character] ?? nameByKind(character)
  return name === '' ? codeOf(character) : `${codeOf(character)} ${name}`
}

function nameByKind(character: string): string {
  if (/^\p{Variation_Selector}$/u.test(character)) return 'VARIATION SELECTOR'
  return /^[\u{e0000}-\u{e007f}]$/u.test(character) ? 'TAG' : ''
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
