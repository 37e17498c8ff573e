/** Finds the words of a rule's lists in a text, by the languages for which the text stands. */
import { type FoundWords, findScanned } from './find-words.ts'
import { type ScannedText, scan } from './tokens.ts'
import type { WordLists } from './word-list.ts'

/** A text without its Markdown, and the languages for which it stands. */
export interface PlainText {
  readonly plain: string
  readonly languages: readonly string[]
  /** Its words, where they have been read already. */
  readonly scanned?: ScannedText
}

const NONE: readonly never[] = []

/** What the list of the text's language finds; of a text that stands for several, the first language that finds. */
export function findByLanguage(text: PlainText, lists: WordLists): readonly FoundWords[] {
  const { languages } = text
  let scanned: ScannedText | undefined
  for (let index = 0; index < languages.length; index += 1) {
    const language = languages[index]
    if (language !== 'fi' && language !== 'en') continue
    scanned ??= text.scanned ?? scan(text.plain)
    const found = findScanned(scanned, lists[language])
    if (found.length > 0) return found
  }
  return NONE
}
