/** The shape of the message catalogues, and how they read the arguments of a diagnostic. */
import type { DiagnosticArguments } from '../../diagnostics/diagnostic.ts'

/** What a user reads about one problem. Sentences; Markdown only for `code`. */
export interface Words {
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
  /** The provision at stake. */
  readonly citation?: string
}

/** Words for the arguments of one problem. */
export type Wording = (args: DiagnosticArguments) => Words

/** Wordings by `code` or `code#variant`. */
export type Catalogue = Readonly<Record<string, Wording>>

/** An argument as text. A missing one is a bug of the finder, which the tests look for. */
export function text(args: DiagnosticArguments, name: string): string {
  const value = args[name]
  return typeof value === 'object' ? value.join(', ') : String(value)
}

/** An argument as a list; a single value is a list of one. */
export function list(args: DiagnosticArguments, name: string): readonly string[] {
  const value = args[name]
  if (value === undefined) return []
  return typeof value === 'object' ? value : [String(value)]
}

/** A word of YAML inside a sentence: `retention`. */
export function code(word: string): string {
  return `\`${word}\``
}

const MAX_LISTED = 30

/** Codes or ids one after the other, cut where nobody would read on. */
export function codes(words: readonly string[]): string {
  const shown = words.slice(0, MAX_LISTED).map(code).join(', ')
  return words.length > MAX_LISTED ? `${shown}, …` : shown
}

/** Words with `word` before the last: a, b or c. */
export function joined(words: readonly string[], word: string): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${word} ${last}`
}
