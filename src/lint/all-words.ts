/** The words of one text in every language, Markdown taken off: for looking at a single fact. */
import type { Text } from '../validate/register.ts'
import { findScanned, mayFindScanned } from './prose/find-words.ts'
import { type ScannedText, scan } from './prose/tokens.ts'
import type { WordLists } from './prose/word-list.ts'
import { plainWords } from './user-texts.ts'

/** The wordings of the given texts, each language by itself. */
export function allWords(...texts: readonly (Text | undefined)[]): readonly string[] {
  const [only] = texts
  if (texts.length === 1 && only !== undefined) return wordingsOf(only)
  const wordings: string[] = []
  for (const text of texts) if (text !== undefined) wordings.push(...wordingsOf(text))
  return wordings
}

/** Rule after rule looks at the same texts; those of a register or two are kept, not more. */
const known = new Map<object, readonly string[]>()
const knownTexts = 500

function wordingsOf(text: Text): readonly string[] {
  if (typeof text === 'string') return [plainWords(text)]
  let wordings = known.get(text)
  if (wordings === undefined) {
    wordings = Object.values(text).map(plainWords)
    if (known.size >= knownTexts) known.clear()
    known.set(text, wordings)
  }
  return wordings
}

/** Whether one of the texts holds words of the lists, of whichever language. */
export function speakOf(texts: readonly { readonly scanned: ScannedText }[], { fi, en }: WordLists): boolean {
  for (const { scanned } of texts) {
    if (mayFindScanned(scanned, fi) && findScanned(scanned, fi).length > 0) return true
    if (mayFindScanned(scanned, en) && findScanned(scanned, en).length > 0) return true
  }
  return false
}

/** Whether one of the wordings holds words of the lists. A text without a language is read as both. */
export function mentions(wordings: readonly string[], { fi, en }: WordLists): boolean {
  return wordings.some((words) => {
    const scanned = scan(words)
    return findScanned(scanned, fi).length > 0 || findScanned(scanned, en).length > 0
  })
}
