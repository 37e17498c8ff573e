/** Opens a workspace: its root, its config, its phrases, and which registers are meant. */
import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/diagnostic.ts'
import type { EdgeError } from '../io/edge-error.ts'
import type { FileSystem, Io } from '../io/io.ts'
import { builtinLocales, type Locale } from '../locale/locale.ts'
import type { OwnFile } from '../render/own-file.ts'
import type { WorkspaceConfig } from '../validate/workspace-config.ts'
import { readConfig, sourcePaths } from './read-config.ts'
import { readLocales } from './read-locales.ts'
import { type Look, readLook } from './read-look.ts'
import { readTemplates } from './read-templates.ts'
import { type SelectedPath, selectPaths } from './select-paths.ts'
import { registersUnder, selectRegisters } from './select-registers.ts'
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
  /** Those of them that are not to be read, each with the reason: links out of the workspace, and what is no file. */
  readonly refused: ReadonlyMap<string, EdgeError>
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
 * @param settingsFiles the file system by which the settings are read, where somebody wants to know what is asked of it
 * @throws EdgeError when there is nothing to work on
 */
export function openWorkspace(
  io: NeededIo,
  named: readonly string[],
  settingsFiles: FileSystem = io.files,
): OpenedWorkspace {
  const { root, paths } = selectPaths(io, named)
  return openRoot(io, root, paths, settingsFiles)
}

/**
 * Opens the whole workspace of a root.
 *
 * @param paths what of it is meant; by itself all
 * @param settingsFiles see `openWorkspace`
 */
export function openRoot(
  world: NeededIo,
  root: string,
  paths?: readonly SelectedPath[],
  settingsFiles: FileSystem = world.files,
): OpenedWorkspace {
  const io = { files: settingsFiles, cwd: world.cwd }
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
  const selected = selectRegisters(world, root, sources, paths)
  const output = resolve(root, config.output ?? 'published')
  const templates = own.files
  const workspace = { root, config, configFile, output, sources, ...selected, locales, templates, look }
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
    files: registersUnder(io, root, sources),
    refused: new Map(),
    whole: true,
    locales: builtinLocales(),
    templates: [],
    look: { fonts: [] },
  }
  return { workspace, diagnostics, reader }
}
