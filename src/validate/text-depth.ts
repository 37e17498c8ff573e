/** How deep the Markdown of a text is nested, and how much is marked in it: its lexer calls itself for each level. */

/** Quotes and lists within each other. No reader can follow five. */
export const MOST_LEVELS = 20
/** Signs of emphasis, and openings of links and of comments in one block: a reader of rules wants some tens. */
export const MOST_MARKS = 1_000

/** Signs without a space between them: an address on the web is shorter, and the lexer looks for one at every sign. */
export const MOST_OF_WORD = 2_000

/** What opens a quote or an item of a list at the beginning of a line. */
const OPENER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
const MARK = /\*+|_+|~+|\[|www\.|@|:\/\/|<[!?]/gi
/** Each level of a list is indented by two columns at least. */
const MOST_COLUMNS = 2 * MOST_LEVELS
const INDENTED_ITEM = /^[ \t]*(?=[-+*][ \t]|\d{1,9}[.)][ \t])/

const LONG_WORD = new RegExp(`(?<!\\S)\\S{${MOST_OF_WORD + 1}}`)

export type TooMuch = 'levels' | 'marks' | 'word'

/** What of a text is too much for a lexer that calls itself; undefined where nothing is. */
export function tooMuchIn(text: string): TooMuch | undefined {
  if (text.length < MOST_LEVELS) return undefined
  let marks = 0
  for (const line of text.split('\n')) {
    if (levelsOf(line) > MOST_LEVELS) return 'levels'
    // A blank line ends a block.
    marks = line.trim() === '' ? 0 : marks + (line.match(MARK)?.length ?? 0)
    if (marks > MOST_MARKS) return 'marks'
  }
  return text.length > MOST_OF_WORD && LONG_WORD.test(text) ? 'word' : undefined
}

function levelsOf(line: string): number {
  const columns = INDENTED_ITEM.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
  if (columns > MOST_COLUMNS) return columns
  OPENER.lastIndex = 0
  let levels = 0
  while (levels <= MOST_LEVELS && OPENER.test(line)) levels += 1
  return levels
}
