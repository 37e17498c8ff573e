/** Text for XML 1.0. */

// What XML 1.0 (2.2) does not allow in any form: control characters, lone surrogates, two non-characters.
const FORBIDDEN = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Line breaks and tabs in an attribute would be read as blanks.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
  // What would be an order to the build service in whose log it is printed (see `safeText`).
  '[': '&#91;',
}

// With what steers the writing direction of whoever looks at the file, in the same data.
const ESCAPED = /[&<>"\n\r\t\p{Bidi_Control}]|(?<=##(?:vso|teamcity)?)\[/giu

/** The text escaped for an attribute or an element, without the characters that cannot stand there. */
export function safeXml(text: string): string {
  return text
    .replace(FORBIDDEN, (character) => (/[\t\n\r]/.test(character) ? character : ''))
    .replace(ESCAPED, (character) => ESCAPES[character] ?? `&#${character.charCodeAt(0)};`)
}
