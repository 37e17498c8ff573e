/** Finds mechanisms that no longer hold on a day, and tells whether a text calls them superseded. */
import type { DeadMechanism } from '../law/dead-mechanisms.ts'
import { mentions } from './all-words.ts'
import { findWords, mayFindScanned } from './prose/find-words.ts'
import type { ScannedText } from './prose/tokens.ts'
import { sentenceAround } from './sentence-around.ts'
import { deadMechanismNames, mechanismsByName, supersededWords } from './words/dead-mechanism-names.ts'

export interface FoundMechanism {
  readonly mechanism: DeadMechanism
  /** As the text names it. */
  readonly words: string
  /** Whether the sentence says that it holds no more. */
  readonly superseded: boolean
}

/** Whether the text may name one; quick, and right when it says no. */
export function mayNameDeadMechanism(text: ScannedText): boolean {
  return mayFindScanned(text, deadMechanismNames)
}

/** The mechanisms that a text names and that have ended by the day. */
export function findDeadMechanisms(text: string, day: string): FoundMechanism[] {
  return findWords(text, deadMechanismNames).flatMap(({ words, entry, start, end }) => {
    const mechanism = mechanismsByName.get(entry)
    if (mechanism?.until === undefined || mechanism.until > day) return []
    const superseded = mentions([sentenceAround(text, start, end)], supersededWords)
    return [{ mechanism, words, superseded }]
  })
}
