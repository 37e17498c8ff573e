/** Which texts of a register have words of a list: those of all lists are sorted out at once. */
import { compiledOf } from './prose/compile-words.ts'
import { findScanned } from './prose/find-words.ts'
import { placesIn } from './prose/word-automaton.ts'
import type { WordList, WordLists } from './prose/word-list.ts'
import type { UserText } from './user-texts.ts'

export class TextsByList {
  readonly #texts: readonly UserText[]
  /** By the place of a list the texts that may have its words. */
  readonly #byPlace: UserText[][] = []
  /** What has been asked for, by lists and areas. */
  readonly #known = new Map<WordLists, Map<string, readonly UserText[]>>()

  constructor(texts: readonly UserText[]) {
    this.#texts = texts
    for (const text of texts) {
      for (const place of placesIn(text.scanned.lists)) {
        const before = this.#byPlace[place]
        if (before === undefined) this.#byPlace[place] = [text]
        else before.push(text)
      }
    }
  }

  /** The texts of the areas, or of all, that have words of the lists, in their order. */
  with(lists: WordLists, areas: readonly string[]): readonly UserText[] {
    const [fi, en] = [this.#candidates(lists.fi), this.#candidates(lists.en)]
    if (fi.length === 0 && en.length === 0) return NONE
    let known = this.#known.get(lists)
    if (known === undefined) {
      known = new Map()
      this.#known.set(lists, known)
    }
    const key = areas.join()
    let found = known.get(key)
    if (found === undefined) {
      found = together(having(fi, lists.fi, areas), having(en, lists.en, areas))
      known.set(key, found)
    }
    return found
  }

  #candidates(list: WordList): readonly UserText[] {
    const { place } = compiledOf(list)
    return place === undefined ? this.#texts : (this.#byPlace[place] ?? NONE)
  }
}

const NONE: readonly never[] = []

function having(texts: readonly UserText[], list: WordList, areas: readonly string[]): readonly UserText[] {
  return texts.filter(
    ({ area, languages, scanned }) =>
      (areas.length === 0 || areas.includes(area)) &&
      languages.includes(list.language) &&
      findScanned(scanned, list).length > 0,
  )
}

/** The texts of both, those without a language once. */
function together(some: readonly UserText[], others: readonly UserText[]): readonly UserText[] {
  if (some.length === 0 || others.length === 0) return some.length === 0 ? others : some
  return [...new Set([...some, ...others])].sort((a, b) => a.position - b.position)
}
