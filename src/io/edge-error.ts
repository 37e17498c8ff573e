/** An environment or usage error that can be worded in each language of the messages. */
import type { DiagnosticArguments } from '../diagnostics/diagnostic.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Words } from '../report/messages/wording.ts'
import { type EdgeMessageKey, edgeMessagesEn } from '../report/messages/workspace-en.ts'

/**
 * Stops the run with exit status 2. Its own message is the English wording, for users of the API; the command
 * line words it again from `key` and `args` in the language of the messages.
 */
export class EdgeError extends UserError {
  readonly key: EdgeMessageKey
  readonly args: DiagnosticArguments

  constructor(key: EdgeMessageKey, args: DiagnosticArguments = {}) {
    const words: Words = edgeMessagesEn[key](args)
    super(words.message, words.hint)
    this.key = key
    this.args = args
  }
}

/** What reading a pipe or a device fails with. */
export const notAFile = 'NOT_A_FILE'

/**
 * Turns a failure of the file system into an EdgeError that names the path; anything else stays as it is.
 *
 * @param shown the path as the user would name it
 */
export function fileFailure(error: unknown, shown: string): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  if (code === undefined) return error
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new EdgeError('no-permission', { path: shown })
  if (code === 'ENOSPC' || code === 'EDQUOT') return new EdgeError('disk-full', { path: shown })
  if (code === 'EISDIR' || code === 'EEXIST' || code === 'ENOTDIR' || code === 'ENOTEMPTY') {
    return new EdgeError('in-the-way', { path: shown })
  }
  if (code === notAFile) return new EdgeError('not-a-file', { path: shown })
  if (code === 'ENAMETOOLONG') return new EdgeError('name-too-long', { path: shown })
  return new EdgeError('file-failure', { path: shown, code })
}

/** The same of what was to be read: nothing is to be written there, so that no other output folder is a remedy. */
export function sourceFailure(error: unknown, shown: string): unknown {
  const failure = fileFailure(error, shown)
  if (!(failure instanceof EdgeError)) return failure
  if (failure.key === 'no-permission') return new EdgeError('source-refused', failure.args)
  return failure.key === 'in-the-way' ? new EdgeError('not-a-file', failure.args) : failure
}
