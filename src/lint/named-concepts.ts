/** Finds the well-known kinds of data that a text names: all of them in one reading. */
import { findByLanguage, type PlainText } from './prose/find-by-language.ts'
import type { WordList, WordLists } from './prose/word-list.ts'
import { DATA_CONCEPTS, type DataConcept, notData } from './words/data-concepts.ts'

export interface NamedConcept {
  readonly concept: DataConcept
  /** As the text names it. */
  readonly words: string
}

const byWords = new Map(
  DATA_CONCEPTS.flatMap((concept) =>
    Object.values(concept.named).flatMap(({ entries }) => entries.map((entry) => [entry, concept] as const)),
  ),
)

const names: WordLists = { fi: allNames('fi'), en: allNames('en') }

function allNames(language: WordList['language']): WordList {
  const entries = DATA_CONCEPTS.flatMap(({ named }) => named[language].entries)
  return { language, source: 'words/data-concepts.ts', entries, innocent: notData[language] }
}

/** The kinds of data named, in the order of the text. */
export function namedConcepts(text: PlainText): NamedConcept[] {
  return findByLanguage(text, names).flatMap(({ entry, words }) => {
    const concept = byWords.get(entry)
    return concept === undefined ? [] : [{ concept, words }]
  })
}
