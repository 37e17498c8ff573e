/** Turns the paths of the command line into one workspace and what of it is meant. */
import { basename, dirname, join, resolve } from 'node:path'
import { EdgeError } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { nearest } from '../validate/nearest.ts'
import { findRegisters, isYaml } from './find-registers.ts'
import { findRoot, sourcesName } from './find-root.ts'
import { nearestEntry } from './nearest-entry.ts'
import { shownPath } from './shown-path.ts'

export interface SelectedPath {
  /** Absolute path. */
  readonly path: string
  readonly kind: 'file' | 'folder'
}

export interface Selection {
  /** Absolute path of the root of the workspace. */
  readonly root: string
  /** What the user named, in that order; undefined for the whole workspace. */
  readonly paths: readonly SelectedPath[] | undefined
}

type NeededIo = Pick<Io, 'files' | 'cwd'>

/** The register of the workspace here whose name is nearest, when the folder is what was mistaken. */
function nearestRegister(io: NeededIo, path: string): string | undefined {
  const root = findRoot(io.files, io.cwd)
  const folder = root === undefined ? undefined : join(root, sourcesName)
  if (root === undefined || folder === undefined || io.files.kindOf(folder) !== 'folder') return undefined
  const registers = findRegisters(io.files, folder, undefined, root).map((found) => found.path)
  const name = nearest(
    basename(path),
    registers.map((register) => basename(register)),
  )
  return registers.find((register) => basename(register) === name)
}

function kindOf(io: NeededIo, path: string): 'file' | 'folder' {
  const kind = io.files.kindOf(path)
  if (kind === 'file' && !isYaml(path)) throw new EdgeError('not-yaml', { path: shownPath(io, path) })
  if (kind === 'file' || kind === 'folder') return kind
  const suggestion = nearestEntry(io.files, path) ?? nearestRegister(io, path)
  throw new EdgeError('path-missing', {
    path: shownPath(io, path),
    ...(suggestion !== undefined && { suggestion: shownPath(io, suggestion) }),
  })
}

/** The root for a path outside every workspace: the folder it stands in, or the one above `notices`. */
function ownRoot({ path, kind }: SelectedPath): string {
  const folder = kind === 'folder' ? path : dirname(path)
  return basename(folder) === sourcesName ? dirname(folder) : folder
}

/**
 * Finds the workspace of the paths, or that of the current folder where none is given.
 *
 * @param named the paths as they were given
 * @throws EdgeError for a path that is not there or no YAML, for no workspace, and for several
 */
export function selectPaths(io: NeededIo, named: readonly string[]): Selection {
  if (named.length === 0) {
    const root = findRoot(io.files, io.cwd)
    if (root === undefined) throw new EdgeError('no-workspace')
    return { root, paths: undefined }
  }
  const paths = named.map((name) => {
    const path = resolve(io.cwd, name)
    return { path, kind: kindOf(io, path) }
  })
  const roots = paths.map((selected) => {
    const folder = selected.kind === 'folder' ? selected.path : dirname(selected.path)
    return findRoot(io.files, folder) ?? ownRoot(selected)
  })
  const root = roots[0] as string
  const other = roots.find((candidate) => candidate !== root)
  if (other !== undefined) {
    throw new EdgeError('several-workspaces', { first: shownPath(io, root), second: shownPath(io, other) })
  }
  return { root, paths }
}
