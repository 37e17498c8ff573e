/** Writes a result to the file that the user asked for. */
import { basename, dirname, join } from 'node:path'
import { fileFailure } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { replaceFiles } from '../publish/output-folder.ts'
import { nameBehindTemporary } from '../publish/published-file.ts'
import { shownPath } from '../workspace/shown-path.ts'

/**
 * Replaces the file in one step; folders on the way are made, and what killed runs left beside it goes. Where a link stands, what it leads to is replaced, and a
 * device or a pipe is written into: whoever may would otherwise put a file in the place of `/dev/null`.
 *
 * @param path absolute path
 * @throws EdgeError when the file system refuses
 */
export async function writeResult(io: Io, path: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  try {
    const kind = io.files.kindOf(path)
    if (kind === 'other') return io.files.writeInto(path, bytes)
    const target = kind === 'file' ? io.files.realPath(path) : path
    const [folder, name] = [dirname(target), basename(target)]
    io.files.makeFolder(folder)
    removeLeftovers(io, folder, name)
    await replaceFiles(io, folder, [{ name, bytes }])
  } catch (error) {
    throw fileFailure(error, shownPath(io, path))
  }
}

function removeLeftovers({ files }: Io, folder: string, name: string): void {
  try {
    for (const entry of files.list(folder))
      if (nameBehindTemporary(entry.name) === name) files.remove(join(folder, entry.name))
  } catch {
    // One may be allowed to write into a folder and not to see what is in it.
  }
}
