/**
 * User text for a terminal or the log of a build service: nothing in it can move the cursor, change colours, reverse the
 * line, or give an order to the service.
 */

// C0, DEL and C1, line and paragraph separators, the characters that steer writing direction, halves of characters, and
// one that shows nothing. By their codes: to read a class by its name takes every start time.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const UNSAFE = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]/gu

// Whoever reads the log of a build takes these for orders: GitHub `::set-env …` at the start of a line and `##[…]`
// anywhere in one, Azure `##vso[…]`, TeamCity `##teamcity[…]`.
const ORDER = /(?<!\S)::(?=[a-z])|##(?:vso|teamcity)?\[/gi

/** The text with each unsafe character replaced by one visible character, so that columns stay. */
export function safeText(text: string): string {
  return text
    .replace(UNSAFE, (character) => {
      const point = character.charCodeAt(0)
      if (character === '\t') return '⇥'
      if (point < 0x20) return String.fromCharCode(0x2400 + point)
      return point === 0x7f ? '␡' : '�'
    })
    .replace(ORDER, (order) => (order === '::' ? '∶:' : `${order.slice(0, -1)}⟦`))
}

/** The same of a text that may have several lines. */
export function safeLines(text: string): string {
  return text.split('\n').map(safeText).join('\n')
}

/** Columns that a text takes in a terminal: none for combining marks, two for wide characters. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (/\p{Mn}|\p{Me}|\u200b|\u200c|\u200d/u.test(character)) continue
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1
  }
  return width
}
