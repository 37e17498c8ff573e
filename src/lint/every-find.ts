/** Everything that a list finds in one text, for one finding: a single word would hide the rest. */
import type { FoundWords } from './prose/find-words.ts'

/** The words found, each once; one of them alone, or a list that messages put in quotes one by one. */
export function everyFind(found: readonly FoundWords[]): string | readonly string[] {
  const words = [...new Map(found.map(({ words: one }) => [one.toLowerCase(), one])).values()]
  return words.length === 1 ? (words[0] as string) : words
}
