import { type Diagnostic, isError } from './diagnostic.ts'

/** A value, if one could be made, and all that was found on the way. */
export interface Outcome<T> {
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
}

/** Whether nothing found stops the value from being used. */
export function isClean(outcome: Outcome<unknown>): boolean {
  return !outcome.diagnostics.some(isError)
}
