/** Writes a result to the file that the user asked for. */
import { basename, dirname } from 'node:path'
import { fileFailure } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { replaceFiles } from '../publish/output-folder.ts'
import { shownPath } from '../workspace/shown-path.ts'

/**
 * Replaces the file in one step; folders on the way are made.
 *
 * @param path absolute path
 * @throws EdgeError when the file system refuses
 */
export async function writeResult(io: Io, path: string, text: string): Promise<void> {
  try {
    io.files.makeFolder(dirname(path))
    await replaceFiles(io, dirname(path), [{ name: basename(path), bytes: new TextEncoder().encode(text) }])
  } catch (error) {
    throw fileFailure(error, shownPath(io, path))
  }
}
