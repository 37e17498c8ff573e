/** Refuses to read what only a link brings into the workspace: nobody but its users decides what is published from it. */
import { sep } from 'node:path'
import { EdgeError } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { shownPath } from './shown-path.ts'

/** Some files, each as it was found and where it really stands. Both paths are absolute. */
interface FoundFile {
  readonly path: string
  readonly real: string
}

/**
 * Links within the workspace are followed; one that leads out of it could show, in a notice or beside a finding, what
 * the writer of a description may not read.
 *
 * @param root absolute path of the workspace
 * @throws EdgeError for the first file that really stands elsewhere
 */
export function refuseOutside(
  io: Pick<Io, 'files' | 'cwd'>,
  root: string,
  found: readonly FoundFile[],
): void {
  const [stranger] = outsiders(io, root, found)
  if (stranger !== undefined) throw new EdgeError('source-outside', { path: shownPath(io, stranger.path) })
}

/** Those of some files that really stand elsewhere; see `refuseOutside`. */
export function outsiders<File extends FoundFile>(
  io: Pick<Io, 'files'>,
  root: string,
  found: readonly File[],
): File[] {
  const real = io.files.realPath(root)
  const folder = real.endsWith(sep) ? real : real + sep
  return found.filter((file) => !file.real.startsWith(folder))
}
