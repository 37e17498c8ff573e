/** Decides where the published files go, and refuses places where they would do harm. */
import { basename, dirname, join, resolve } from 'node:path'
import { EdgeError } from '../io/edge-error.ts'
import type { FileSystem, Io } from '../io/io.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import { isWithin, shownPath } from '../workspace/shown-path.ts'
import { type OutputFolder, openOutputFolder } from './output-folder.ts'

/** The path with the links of that part of it resolved which is there already. */
function realPathOf(files: FileSystem, path: string): string {
  if (files.kindOf(path) !== undefined) return files.realPath(path)
  const above = dirname(path)
  return above === path ? path : join(realPathOf(files, above), basename(path))
}

/**
 * The output folder of a build.
 *
 * @param wanted the folder asked for on the command line, from the current folder; else the workspace's own
 * @throws EdgeError when it is a file, or inside the sources, where the next build would find it
 */
export function openOutput(io: Io, workspace: Workspace, wanted: string | undefined): OutputFolder {
  const { files } = io
  const path = wanted === undefined ? workspace.output : resolve(io.cwd, wanted)
  const output = shownPath(io, path)
  const kind = files.kindOf(path)
  if (kind !== undefined && kind !== 'folder') throw new EdgeError('output-is-file', { output })
  const real = realPathOf(files, path)
  for (const source of workspace.sources) {
    if (files.kindOf(source) !== 'folder' || !isWithin(files.realPath(source), real)) continue
    throw new EdgeError('output-in-sources', { output, source: shownPath(io, source) })
  }
  return openOutputFolder(io, path, (place) => shownPath(io, place))
}
