/** A description that is there and cannot be read: a finding of its own, which stops no other. */
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts'
import { EdgeError } from '../io/edge-error.ts'

/** What the process lacks, and not the file: the next one would fail in the same way. */
const shortages = new Set(['EMFILE', 'ENFILE', 'ENOMEM'])

/** Why it cannot be read, by what reading failed with. */
const variants = new Map<string, Pick<Diagnostic, 'variant'>>([
  ['not-a-file', {}],
  ['source-outside', { variant: 'outside' }],
  ['source-refused', { variant: 'refused' }],
  ['file-failure', { variant: 'failure' }],
])

/**
 * The finding for a source that cannot be read.
 *
 * @param error what reading it failed with
 * @param file the file that the finding concerns, as the user would name it
 * @param path what in it names the source; by itself the file is the source
 * @throws the error, where it is not one of this source alone
 */
export function unreadable(error: unknown, file: string, path: DataPath = []): Diagnostic {
  if (!(error instanceof EdgeError) || shortages.has(String(error.args['code']))) throw error
  const variant = variants.get(error.key)
  if (variant === undefined) throw error
  const { args } = error
  return { code: 'workspace/unreadable', ...variant, severity: 'error', file, path, at: 'value', args }
}
