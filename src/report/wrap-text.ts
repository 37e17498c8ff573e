/** Lines of words for a terminal. */
import { displayWidth, safeText } from './safe-text.ts'

/** The words on lines of at most so many columns; a longer word has a line of its own. Empty text has no line. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text
    .split(/\s+/)
    .map(safeText)
    .filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}
