/** Finds the lists of words in the modules that have them. */
import { WORD_MODULES } from '../word-registry.ts'
import type { WordList } from './word-list.ts'

/** Every list that the modules of words export, in the order of their places. */
export function allLists(): readonly WordList[] {
  const found = new Set<WordList>()
  const seen = new Set<object>()
  // By their names, for a bundle keeps what a module exports in another order than the module itself.
  for (const module of WORD_MODULES)
    for (const [, value] of Object.entries(module).sort(([a], [b]) => (a < b ? -1 : 1)))
      if (typeof value === 'object' && value !== null) collect(value, found, seen)
  return [...found]
}

function collect(value: object, found: Set<WordList>, seen: Set<object>): void {
  if (seen.has(value)) return
  seen.add(value)
  if (isList(value)) found.add(value)
  else
    for (const item of Object.values(value))
      if (typeof item === 'object' && item !== null) collect(item, found, seen)
}

function isList(value: object): value is WordList {
  return 'language' in value && 'entries' in value
}
