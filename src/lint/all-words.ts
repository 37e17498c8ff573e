/** The words of one text in every language, Markdown taken off: for looking at a single fact. */
import type { Text } from '../validate/register.ts'
import { finderOf, findScanned } from './prose/find-words.ts'
import { type ScannedText, scan } from './prose/tokens.ts'
import type { WordLists } from './prose/word-list.ts'
import { textForms } from './text-forms.ts'

/** The wordings of the given texts, each language by itself. */
export function allWords(...texts: readonly (Text | undefined)[]): readonly string[] {
  const [only] = texts
  if (texts.length === 1 && only !== undefined) return wordingsOf(only)
  const wordings: string[] = []
  for (const text of texts) if (text !== undefined) wordings.push(...wordingsOf(text))
  return wordings
}

function wordingsOf(text: Text): readonly string[] {
  return textForms(text, NONE).map(({ plain }) => plain)
}

const NONE: readonly never[] = []

/** Whether one of the texts holds words of the lists, of whichever language. */
export function speakOf(texts: readonly { readonly scanned: ScannedText }[], { fi, en }: WordLists): boolean {
  const maySpeak = finderOf(fi, en)
  for (const { scanned } of texts)
    if (maySpeak(scanned) && (findScanned(scanned, fi).length > 0 || findScanned(scanned, en).length > 0))
      return true
  return false
}

/** Whether one of the wordings holds words of the lists. A text without a language is read as both. */
export function mentions(wordings: readonly string[], { fi, en }: WordLists): boolean {
  return wordings.some((words) => {
    const scanned = scan(words)
    return findScanned(scanned, fi).length > 0 || findScanned(scanned, en).length > 0
  })
}
