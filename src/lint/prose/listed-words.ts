/** The automaton of all lists of words that rules have, and the place of each list in it. */
import { wordAutomaton } from '#precompiled/word-automaton.js'
import { allLists } from './all-lists.ts'
import { WordAutomaton } from './word-automaton.ts'
import type { WordList } from './word-list.ts'

let automaton: WordAutomaton | undefined
const places = new Map<WordList, number>()

/** The automaton, read when the first text is. */
export function listedWords(): WordAutomaton {
  if (automaton === undefined) {
    const lists = allLists()
    const data = wordAutomaton()
    for (const [place, list] of lists.entries()) places.set(list, place)
    for (const place of data.unplaced) places.delete(lists[place] as WordList)
    automaton = new WordAutomaton(data, lists.length)
  }
  return automaton
}

/** The place of a list in the automaton; undefined where it is not in it, so that any word may be one of its. */
export function placeOf(list: WordList): number | undefined {
  listedWords()
  return places.get(list)
}
