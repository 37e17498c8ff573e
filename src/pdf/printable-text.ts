/** Text as the PDF's own fonts can print it: no control characters, and a sign for what has no glyph. */
import type { CharacterRanges } from './font-characters.ts'
import { fontCoverage } from './font-coverage.ts'

/** Stands for a character that the fonts lack: WHITE SQUARE, which they have. */
export const substitute = '\u25a1'

export interface PrintableText {
  readonly text: string
  /** The characters that were substituted, in their order, each once. */
  readonly missing: readonly string[]
}

const none: CharacterRanges = []
const patterns = new WeakMap<CharacterRanges, RegExp>()

/** Built on first use: one PDF needs it, every other command does not. */
function missingPattern(own: CharacterRanges): RegExp {
  let pattern = patterns.get(own)
  if (pattern === undefined) {
    const escaped = (codePoint: number) => `\\u{${codePoint.toString(16)}}`
    const covered = [...fontCoverage, ...own]
      .map(([first, last]) => `${escaped(first)}-${escaped(last)}`)
      .join('')
    const lacking = `[^${covered}\\p{Cc}\\p{Cf}\\p{Variation_Selector}]`
    // What is one picture to the reader gets one sign: flags, skin tones, families joined by ZWJ.
    const joined = `(?:\\p{Variation_Selector}|\\p{Emoji_Modifier}|\\u200d${lacking})*`
    pattern = new RegExp(`\\p{RI}{2}|${lacking}${joined}`, 'gu')
    patterns.set(own, pattern)
  }
  return pattern
}

// What most texts are made of, in both languages: all of it is in the fonts, and composed already.
const plain = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]*$/
const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu
// Soft hyphens and zero-width spaces are kept, they only say where a line may break. All else that is invisible
// goes: direction overrides can make a text read otherwise than it is stored (https://trojansource.codes).
const invisible = /(?![\u00ad\u200b])[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu

/**
 * `text` composed (NFC), on one line, with `substitute` for each character that no font has.
 *
 * @param own what the brand's typeface has besides
 */
export function printableText(text: string, own: CharacterRanges = none): PrintableText {
  if (plain.test(text)) return { text, missing: [] }
  const missing = new Set<string>()
  const printed = text
    .normalize('NFC')
    .replace(lineBreaks, ' ')
    .replace(missingPattern(own), (character) => {
      missing.add(character)
      return substitute
    })
    .replace(invisible, '')
  return { text: printed, missing: [...missing] }
}
