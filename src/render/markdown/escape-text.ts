/** Text as Markdown that reads back as written, in CommonMark and in GFM, with no more backslashes than that takes. */

/** Where the text stands; each place has characters of its own that would be markup. */
export interface TextPlace {
  /** At the start of a line, where `#`, `-`, `>` and `1.` begin blocks. */
  readonly lineStart: boolean
  /** Other markup follows at once, which a web address would swallow. */
  readonly followed: boolean
  readonly cell: boolean
  readonly link: boolean
  /** At the end of a heading, where `#` would be taken for its closing. */
  readonly headingEnd: boolean
}

/** The text with a backslash before each character that would be markup where it stands. Holds no line end. */
export function escapeText(text: string, place: TextPlace): string {
  const marked = new Set<number>()
  markCharacters(text, place, marked)
  if (place.lineStart && /^[-+#>=|:\d]/.test(text)) markLineStart(text, marked)
  if (place.headingEnd) mark(/(?:^|\s)(#)#*\s*$/d, text, marked)
  markAutolinks(text, place, marked)
  if (marked.size === 0) return text
  // As an entity in the text of a link: marked takes even an escaped backtick there for the start of code.
  const escaped = (sign: string) => (sign === '`' && place.link ? '&#96;' : `\\${sign}`)
  return text
    .split('')
    .map((sign, at) => (marked.has(at) ? escaped(sign) : sign))
    .join('')
}

function mark(pattern: RegExp, text: string, marked: Set<number>): void {
  const at = pattern.exec(text)?.indices?.[1]?.[0]
  if (at !== undefined) marked.add(at)
}

function markCharacters(text: string, place: TextPlace, marked: Set<number>): void {
  const sign = /[\\`*~[\](|_<&]/g
  while (sign.test(text)) {
    const at = sign.lastIndex - 1
    if (isMarkup(text, at, place)) marked.add(at)
  }
}

function isMarkup(text: string, at: number, place: TextPlace): boolean {
  switch (text[at]) {
    case '\\':
    case '`':
    case '*':
    case '~':
    case '[':
      return true
    case ']':
      return place.link
    case '(':
      return place.link && text[at - 1] === ']'
    case '|':
      return place.cell
    case '_':
      return !isInsideWord(text, at)
    case '<':
      // A tag, or an address in angle brackets, whose first part may begin with nearly any sign.
      return /^(?:$|[A-Za-z/!?]|[\w.#$%&'*+=^`{|}~-]+@)/.test(text.slice(at + 1))
    case '&':
      return /^&#?[A-Za-z0-9]+;/.test(text.slice(at, at + 40))
    default:
      return false
  }
}

/** An underscore between letters or digits never opens or closes emphasis: `snake_case` stays readable. */
function isInsideWord(text: string, at: number): boolean {
  return /[A-Za-z0-9]/.test(text.charAt(at - 1)) && /[A-Za-z0-9]/.test(text.charAt(at + 1))
}

function markLineStart(text: string, marked: Set<number>): void {
  mark(/^([-+])(?:[\s:|-]|$)/d, text, marked)
  mark(/^(#)#{0,5}(?:\s|$)/d, text, marked)
  mark(/^\d{1,9}([.)])(?:\s|$)/d, text, marked)
  mark(/^([>=|]|:-)/d, text, marked)
}

/**
 * GFM links bare addresses. That leaves the text as written, unless a backslash stands inside, which a link would
 * print, or markup follows, which it would swallow: then the address is broken up so that it is plain text.
 */
function markAutolinks(text: string, place: TextPlace, marked: Set<number>): void {
  if (!/@|:\/\/|www\./i.test(text)) return
  for (const word of text.matchAll(/\S+/g)) {
    const [start, end] = [word.index, word.index + word[0].length]
    const touchesMarkup = place.followed && end === text.length
    let holdsMarkup = false
    for (let at = start; at < end && !holdsMarkup; at += 1) holdsMarkup = marked.has(at)
    if (!touchesMarkup && !holdsMarkup) continue
    for (const sign of word[0].matchAll(/@|(?<=https?|ftp):(?=\/\/)|(?<=www)\./gi))
      marked.add(start + sign.index)
  }
}
