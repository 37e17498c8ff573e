/** Decides where the published files go, and refuses places where they would do harm. */
import { basename, dirname, join, resolve } from 'node:path'
import { EdgeError, fileFailure } from '../io/edge-error.ts'
import type { FileSystem, Io } from '../io/io.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import { isWithin, shownPath } from '../workspace/shown-path.ts'
import { manifestName, sha256 } from './manifest.ts'
import type { KnownManifest } from './manifest-account.ts'
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
 * @throws EdgeError when it is a file, a link that leads out of the workspace, inside the sources, where the next build
 * would find it, or may not be seen
 */
export function openOutput(io: Io, workspace: Workspace, wanted: string | undefined): OutputFolder {
  const path = wanted === undefined ? workspace.output : resolve(io.cwd, wanted)
  try {
    refuseHarmful(io, workspace, path)
  } catch (error) {
    throw fileFailure(error, shownPath(io, path))
  }
  return openOutputFolder(io, path, (place) => shownPath(io, place))
}

/**
 * Refuses to let a build of a whole workspace delete what another workspace has published.
 *
 * Nothing in a published file says which workspace made it, for that would hang on the machine. But a folder that
 * holds registers, and not one of those that are here, was hardly filled from here.
 *
 * @param ids the ids of all registers of the workspace; undefined for those that could not be read
 * @param known a manifest that has some of these
 * @throws EdgeError
 */
export function refuseOthersOutput(
  output: OutputFolder,
  ids: readonly (string | undefined)[],
  known?: KnownManifest,
): void {
  const bytes = known && output.read(manifestName)
  if (bytes !== undefined && sha256(bytes) === known?.sha256) return
  const published = new Set([...(output.readManifest()?.values() ?? [])].map(({ register }) => register))
  published.delete('index')
  if (published.size === 0 || ids.some((id) => id === undefined || published.has(id))) return
  throw new EdgeError('output-of-others', { output: output.shown(''), registers: [...published].sort() })
}

function refuseHarmful(io: Io, workspace: Workspace, path: string): void {
  const { files } = io
  const output = shownPath(io, path)
  const kind = files.kindOf(path)
  if (kind !== undefined && kind !== 'folder') throw new EdgeError('output-is-file', { output })
  const real = realPathOf(files, path)
  // Whoever may put a link among the sources is not to choose where on the machine files are written and deleted.
  if (isWithin(workspace.root, path) && !isWithin(files.realPath(workspace.root), real))
    throw new EdgeError('output-outside', { output, path: real })
  for (const source of workspace.sources) {
    if (files.kindOf(source) !== 'folder' || !isWithin(files.realPath(source), real)) continue
    throw new EdgeError('output-in-sources', { output, source: shownPath(io, source) })
  }
}
