/** Opens a workspace: its root, its config, its phrases, and which registers are meant. */
import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/diagnostic.ts'
import { EdgeError, fileFailure } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import type { Locale } from '../locale/locale.ts'
import type { WorkspaceConfig } from '../validate/workspace-config.ts'
import { byCodeUnit, findRegisters, isSharedOrConfig } from './find-registers.ts'
import { readConfig, sourcePaths } from './read-config.ts'
import { readLocales } from './read-locales.ts'
import { type SelectedPath, selectPaths } from './select-paths.ts'
import { shownPath } from './shown-path.ts'
import { createSourceReader, type SourceReader } from './source-reader.ts'

export interface Workspace {
  /** Absolute path of the root. */
  readonly root: string
  readonly config: WorkspaceConfig
  /** Absolute path of the output folder that the config names, or `published`. */
  readonly output: string
  /** Absolute paths of the folders and files that hold the registers. */
  readonly sources: readonly string[]
  /** Absolute paths of the descriptions that are meant, sorted, each once. */
  readonly files: readonly string[]
  /** Whether those are all that the workspace has. */
  readonly whole: boolean
  /** The built-in languages with the workspace's own phrases laid over them. */
  readonly locales: Readonly<Record<string, Locale>>
}

export interface OpenedWorkspace {
  /** Undefined when the config, or a file of phrases, has errors. */
  readonly workspace: Workspace | undefined
  /** Problems in the config and the phrases. */
  readonly diagnostics: readonly Diagnostic[]
  readonly reader: SourceReader
}

type NeededIo = Pick<Io, 'files' | 'cwd'>

/**
 * Opens the workspace of the paths, or of the current folder.
 *
 * @param named paths of descriptions or folders as the user gave them; none means the whole workspace
 * @throws EdgeError when there is nothing to work on
 */
export function openWorkspace(io: NeededIo, named: readonly string[]): OpenedWorkspace {
  const { root, paths } = selectPaths(io, named)
  const reader = createSourceReader(io)
  const { config, diagnostics: found } = readConfig(io, reader, root)
  const { locales, diagnostics: ofLocales } = readLocales(io, reader, root, config)
  const diagnostics = [...found, ...ofLocales]
  if (diagnostics.some(isError)) return { workspace: undefined, diagnostics, reader }

  const sources = sourcePaths(root, config)
  const files = selectedFiles(io, sources, paths)
  const whole = paths === undefined || coversAll(io, sources, files, paths)
  const output = resolve(root, config.output ?? 'published')
  return { workspace: { root, config, output, sources, files, whole, locales }, diagnostics, reader }
}

function selectedFiles(
  io: NeededIo,
  sources: readonly string[],
  paths: readonly SelectedPath[] | undefined,
): string[] {
  const files = unique(io, paths === undefined ? sources : paths.map(({ path }) => path))
  if (files.length > 0) return files
  const searched = paths === undefined ? sources : paths.map(({ path }) => path)
  throw new EdgeError('no-registers', { path: searched.map((path) => shownPath(io, path)).join(', ') })
}

/** The registers at some paths. A file that links lead to twice is one register. */
function unique(io: NeededIo, paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => registersAt(io, path)).sort(byCodeUnit)
  const byRealPath = new Map<string, string>()
  for (const path of found) {
    const real = io.files.realPath(path)
    if (!byRealPath.has(real)) byRealPath.set(real, path)
  }
  return [...byRealPath.values()]
}

function registersAt(io: NeededIo, path: string): string[] {
  if (io.files.kindOf(path) === 'file') {
    if (isSharedOrConfig(path)) throw new EdgeError('not-a-register', { path: shownPath(io, path) })
    return [path]
  }
  if (io.files.kindOf(path) === undefined) return []
  try {
    return findRegisters(io.files, path)
  } catch (error) {
    throw fileFailure(error, shownPath(io, path))
  }
}

/** Whether folders were named that hold every register. A list of files never means the whole workspace. */
function coversAll(
  io: NeededIo,
  sources: readonly string[],
  files: readonly string[],
  paths: readonly SelectedPath[],
): boolean {
  if (paths.some(({ kind }) => kind === 'file')) return false
  const named = new Set(files.map((path) => io.files.realPath(path)))
  const all = unique(io, sources)
  return all.length === named.size && all.every((path) => named.has(io.files.realPath(path)))
}
