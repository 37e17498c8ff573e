/** Writes a result to the file that the user asked for. */
import { basename, dirname } from 'node:path'
import { fileFailure } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { replaceFiles } from '../publish/output-folder.ts'
import { isWithin, shownPath } from '../workspace/shown-path.ts'

/**
 * Replaces the file in one step; folders on the way are made. Where a link stands, what it leads to is replaced, and a
 * device or a pipe is written into: whoever may would otherwise put a file in the place of `/dev/null`. A link within
 * the current folder that leads out of it is itself replaced, for it may have come with somebody else's files.
 *
 * @param path absolute path
 * @throws EdgeError when the file system refuses
 */
export async function writeResult(io: Io, path: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  try {
    const kind = io.files.kindOf(path)
    if (kind === 'other') return io.files.writeInto(path, bytes)
    const target = kind === 'file' ? targetOf(io, path) : path
    io.files.makeFolder(dirname(target))
    await replaceFiles(io, dirname(target), [{ name: basename(target), bytes }])
  } catch (error) {
    throw fileFailure(error, shownPath(io, path))
  }
}

function targetOf({ files, cwd }: Pick<Io, 'files' | 'cwd'>, path: string): string {
  const [here, folder, real] = [cwd, dirname(path), path].map((place) => files.realPath(place)) as [
    string,
    string,
    string,
  ]
  return isWithin(here, folder) && !isWithin(here, real) ? path : real
}
