/** What each sign of a text is to the reader of words. Capitals are as their small letters. */

/** Signs that tell at once what a text cannot hold. `mark` is what Markdown may be written with. */
export const SIGNS = {
  digit: 1,
  at: 2,
  bracket: 4,
  colon: 8,
  question: 16,
  lost: 32,
  line: 64,
  mark: 128,
} as const

/** Every bit of `SIGNS`. */
export const ALL_SIGNS = 255

/** Bits above those of `SIGNS`: a letter or figure. */
export const LETTER = 256
/** Joins two parts of a word. */
export const JOINT = 512
/** Joins figures only. */
export const STROKE = 1024
/** Looked up in another form: soft hyphens, curly apostrophes, letters of two parts. */
export const ODD = 2048

/** Up to here the kinds of signs stand in a table. */
export const KNOWN = 0x250

/** By the code of a sign what it is, as bits. */
export const kinds = new Int16Array(KNOWN)

for (let code = 0; code < KNOWN; code += 1) {
  const isWordSign = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
  if (isWordSign || (code >= 0xdf && code !== 0xf7)) kinds[code] = LETTER
}
// ª, µ, º, superscript figures and fractions.
for (const letter of 'ªµº²³¹¼½¾') kinds[letter.charCodeAt(0)] = LETTER
kinds[0xad] = LETTER | ODD
for (const joint of "-.'") kinds[joint.charCodeAt(0)] = JOINT
kinds[0x2f] = STROKE
for (const [text, sign] of [
  ['0123456789', SIGNS.digit],
  ['@', SIGNS.at],
  ['[{<_', SIGNS.bracket],
  ['[]*_`\\', SIGNS.mark],
  [':', SIGNS.colon],
  ['?', SIGNS.question],
  // ã and â stand for two bytes of UTF-8 that were read as letters of their own.
  ['ãâ', SIGNS.lost],
  ['\n', SIGNS.line],
] as const)
  for (const letter of text) {
    const code = letter.charCodeAt(0)
    kinds[code] = (kinds[code] as number) | sign
  }
for (let code = 0; code < KNOWN; code += 1) {
  const small = smallOf(code)
  // The small letter of a few stands elsewhere, or is longer.
  kinds[code] = small < 0 ? LETTER | ODD : (kinds[small] as number)
}

/** The code of the small letter; below zero where it is not in the table. */
export function smallOf(code: number): number {
  const small = String.fromCharCode(code).toLowerCase()
  return small.length === 1 && small.charCodeAt(0) < KNOWN ? small.charCodeAt(0) : -1
}

/** What a sign outside the table is, as bits. The second half of a letter outside the basic plane goes with the first. */
export function rareKindOf(code: number, text: string, at: number): number {
  if (code >= 0x2000 && code <= 0x206f)
    return code === 0x2019 || code === 0x2010 || code === 0x2011 ? JOINT | ODD : 0
  if (code === 0xfffd) return SIGNS.lost
  if (code >= 0xdc00 && code <= 0xdfff) return LETTER | ODD
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? code)) ? LETTER | ODD : 0
}
