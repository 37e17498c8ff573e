/** Finds the well-known kinds of data that a text names: all of them in one reading. */
import { findByLanguage, type PlainText } from './prose/find-by-language.ts'
import { conceptNames, conceptOf, type DataConcept } from './words/data-concepts.ts'

export interface NamedConcept {
  readonly concept: DataConcept
  /** As the text names it. */
  readonly words: string
}

/** The kinds of data named, in the order of the text. */
export function namedConcepts(text: PlainText): NamedConcept[] {
  return findByLanguage(text, conceptNames).flatMap(({ entry, words }) => {
    const concept = conceptOf(entry)
    return concept === undefined ? [] : [{ concept, words }]
  })
}
