/**
 * Something about the environment or the command line stops the run: exit status 2.
 *
 * User mistakes inside files are diagnostics, never this; bugs are any other exception.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** What to do about it. */
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}
