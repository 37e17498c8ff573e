/** Opens a workspace: its root, its config, its phrases, and which registers are meant. */
import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/diagnostic.ts'
import { EdgeError, fileFailure } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { builtinLocales, type Locale } from '../locale/locale.ts'
import type { OwnFile } from '../render/own-file.ts'
import type { WorkspaceConfig } from '../validate/workspace-config.ts'
import { byCodeUnit, findRegisters, isSharedOrConfig } from './find-registers.ts'
import { readConfig, sourcePaths } from './read-config.ts'
import { readLocales } from './read-locales.ts'
import { type Look, readLook } from './read-look.ts'
import { readTemplates } from './read-templates.ts'
import { type SelectedPath, selectPaths } from './select-paths.ts'
import { shownPath } from './shown-path.ts'
import { createSourceReader, type SourceReader } from './source-reader.ts'

export interface Workspace {
  /** Absolute path of the root. */
  readonly root: string
  readonly config: WorkspaceConfig
  /** The config as the user would name it; undefined where there is none. */
  readonly configFile: string | undefined
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
  /** The workspace's own templates, styles and Typst files. */
  readonly templates: readonly OwnFile[]
  /** The logo and the typeface of the brand. */
  readonly look: Look
}

export interface OpenedWorkspace {
  /** Undefined when the config, or a file that it names, has errors. */
  readonly workspace: Workspace | undefined
  /** Problems in the config, the phrases, the templates and the files of the brand. */
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
  return openRoot(io, root, paths)
}

/**
 * Opens the whole workspace of a root.
 *
 * @param paths what of it is meant; by itself all
 */
export function openRoot(io: NeededIo, root: string, paths?: readonly SelectedPath[]): OpenedWorkspace {
  const reader = createSourceReader(io)
  const { config, path, diagnostics: found } = readConfig(io, reader, root)
  const configFile = path === undefined ? undefined : shownPath(io, path)
  const { locales, diagnostics: ofLocales } = readLocales(io, reader, root, config)
  const own = readTemplates(io, reader, root, config, configFile)
  const { look, diagnostics: ofLook } =
    configFile === undefined || found.some(isError)
      ? { look: { fonts: [] }, diagnostics: [] }
      : readLook(io, root, config, configFile)
  const diagnostics = [...found, ...ofLook, ...ofLocales, ...own.diagnostics]
  if (diagnostics.some(isError)) return { workspace: undefined, diagnostics, reader }

  const sources = sourcePaths(root, config)
  const files = selectedFiles(io, sources, paths)
  const whole = paths === undefined || coversAll(io, sources, files, paths)
  const output = resolve(root, config.output ?? 'published')
  const templates = own.files
  const workspace = { root, config, configFile, output, sources, files, whole, locales, templates, look }
  return { workspace, diagnostics, reader }
}

/**
 * Opens only what the descriptions of a workspace say, as they were: the tool's own phrases, no templates, no look.
 * What is wrong with phrases, templates and look of old matters to nobody.
 *
 * @param root absolute path of the workspace
 */
export function openDescriptions(io: NeededIo, root: string): OpenedWorkspace {
  const reader = createSourceReader(io)
  const { config, path, diagnostics: found } = readConfig(io, reader, root)
  const diagnostics = found.filter(
    ({ path: [key], code }) => !code.startsWith('workspace/path-') || key === 'sources',
  )
  if (diagnostics.some(isError)) return { workspace: undefined, diagnostics, reader }
  const sources = sourcePaths(root, config)
  const workspace: Workspace = {
    root,
    config,
    configFile: path === undefined ? undefined : shownPath(io, path),
    output: resolve(root, config.output ?? 'published'),
    sources,
    files: unique(io, sources),
    whole: true,
    locales: builtinLocales(),
    templates: [],
    look: { fonts: [] },
  }
  return { workspace, diagnostics, reader }
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
