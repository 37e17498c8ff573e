/** Templates of the user's own could not be filled: mistakes of the user, told as findings. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** Thrown out of the depths of a template, and caught where a file is made: see `withTemplates`. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ code, file }) => `${code} in ${file}`).join(', '))
    this.diagnostics = diagnostics
  }
}
