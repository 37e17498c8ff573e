/** Finds mechanisms that no longer hold on a day, and tells whether a text calls them superseded. */
import { DEAD_MECHANISMS, type DeadMechanism } from '../law/dead-mechanisms.ts'
import { mentions } from './all-words.ts'
import { findWords, mayFindScanned } from './prose/find-words.ts'
import type { ScannedText } from './prose/tokens.ts'
import type { WordList } from './prose/word-list.ts'
import { sentenceAround } from './sentence-around.ts'
import { deadMechanismNames, supersededWords } from './words/dead-mechanism-names.ts'

export interface FoundMechanism {
  readonly mechanism: DeadMechanism
  /** As the text names it. */
  readonly words: string
  /** Whether the sentence says that it holds no more. */
  readonly superseded: boolean
}

const byWords = new Map(
  DEAD_MECHANISMS.rows.flatMap((row) => deadMechanismNames[row.id].map((words) => [words, row] as const)),
)

/** The names are the same in every language. */
const names: WordList = {
  language: 'en',
  source: 'C-362/14, C-311/18 and Decision (EU) 2021/914: the numbers and names of what they ended',
  entries: [...byWords.keys()],
}

/** Whether the text may name one; quick, and right when it says no. */
export function mayNameDeadMechanism(text: ScannedText): boolean {
  return mayFindScanned(text, names)
}

/** The mechanisms that a text names and that have ended by the day. */
export function findDeadMechanisms(text: string, day: string): FoundMechanism[] {
  return findWords(text, names).flatMap(({ words, entry, start, end }) => {
    const mechanism = byWords.get(entry)
    if (mechanism?.until === undefined || mechanism.until > day) return []
    const superseded = mentions([sentenceAround(text, start, end)], supersededWords)
    return [{ mechanism, words, superseded }]
  })
}
