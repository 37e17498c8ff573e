/** A text that has one line and no more. */

/** No line has room for more characters. */
const MOST = 500

/**
 * The text where it fits, else as much of it as fits, up to a comma or at least a space, and an ellipsis.
 * @param fits whether a text takes one line
 */
export function oneLine(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text
  for (const ending of [/,\s/g, /\s/g, /(?<=\S)(?=\S)/gu]) {
    const ends = [...text.slice(0, MOST).matchAll(ending)]
      .map((match) => match.index)
      .filter((end) => end > 0)
    const shortened = ends
      .reverse()
      .map((end) => `${text.slice(0, end).replace(/(?<![\s,;–-])[\s,;–-]+$/u, '')} …`)
    const longest = shortened.find(fits)
    if (longest !== undefined) return longest
  }
  return '…'
}
