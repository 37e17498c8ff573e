/** Spelling is form, whatever the text is about: WP260 paragraph 29 names it as no material change. */
import { isMapping } from '../validate/mapping.ts'
import type { ScopePair } from './area.ts'
import type { Edit } from './edit.ts'
import { haveSameWords } from './same-words.ts'

/** Tier C where the words of a text are the same on both sides and only their spelling marks differ. */
export function spellingTier({ from, to }: Pick<Edit, 'from' | 'to'>, scope: ScopePair): 'C' | undefined {
  return haveSameWords(wordsOf(from), wordsOf(to), sharedLanguages(scope)) ? 'C' : undefined
}

/** `{other: text}` in place of a code. */
function wordsOf(value: unknown): unknown {
  return isMapping(value) && 'other' in value ? value['other'] : value
}

/** The same of several edits, and of none that came or went. */
export function spellingTierOf(edits: readonly Edit[], scope: ScopePair): 'C' | undefined {
  const isSpelling = (edit: Edit) => edit.kind === 'changed' && spellingTier(edit, scope) === 'C'
  return edits.length > 0 && edits.every(isSpelling) ? 'C' : undefined
}

/** The languages in which both descriptions are published. */
export function sharedLanguages({ oldRegister, newRegister }: ScopePair): readonly string[] {
  return newRegister.languages.filter((language) => oldRegister.languages.includes(language))
}
