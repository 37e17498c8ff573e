/** Reads `notice.config.yaml`, and looks after what it names. */
import { basename, join } from 'node:path'
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/diagnostic.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import type { Io } from '../io/io.ts'
import { builtinLocales } from '../locale/locale.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import { validateWorkspace } from '../validate/validate-workspace.ts'
import type { WorkspaceConfig } from '../validate/workspace-config.ts'
import { configName, findConfig, sourcesName } from './find-root.ts'
import { nearestEntry } from './nearest-entry.ts'
import { refuseOutside } from './refuse-outside.ts'
import { isWithin, leadsOut, shownPath } from './shown-path.ts'
import type { SourceReader } from './source-reader.ts'

export interface ReadConfig {
  readonly config: WorkspaceConfig
  /** Absolute path; undefined where the workspace has no config. */
  readonly path: string | undefined
  /** Problems in the config. With an error among them nothing can run. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The config of a workspace, empty where it has none.
 *
 * @throws EdgeError when there are two, or one that cannot be read, or a link that leads to one elsewhere
 */
export function readConfig(io: Pick<Io, 'files' | 'cwd'>, reader: SourceReader, root: string): ReadConfig {
  const path = findConfig(io.files, root, (place) => shownPath(io, place))
  if (path === undefined) return { config: {}, path, diagnostics: [] }
  if (basename(path) !== configName) return { config: {}, path, diagnostics: [misnamed(shownPath(io, path))] }
  refuseOutside(io, root, [{ path, real: io.files.realPath(path) }])
  const parsed = reader.read(path)
  if (isEmpty(parsed)) return { config: {}, path, diagnostics: [] }
  if (parsed.value === undefined) return { config: {}, path, diagnostics: parsed.diagnostics }
  const knownLanguages = Object.keys(builtinLocales())
  const { value: config = {}, diagnostics } = validateWorkspace(parsed.value, { knownLanguages })
  const found = [...parsed.diagnostics, ...diagnostics]
  if (found.some(isError)) return { config, path, diagnostics: found }
  return { config, path, diagnostics: [...found, ...problemsOfPaths(io, root, config, shownPath(io, path))] }
}

function misnamed(file: string): Diagnostic {
  const span = { start: 0, end: 0 }
  const args = { name: configName }
  return { code: 'workspace/misnamed-config', severity: 'error', file, path: [], span, args }
}

/** Whether a file holds nothing, or comments only: every setting is as it is by itself. */
function isEmpty({ value, diagnostics }: Outcome<SourceDocument>): boolean {
  return value === undefined
    ? diagnostics.every(({ code }) => code === 'yaml/empty-file')
    : value.data === null
}

/** A path that the config names, and where. */
interface NamedPath {
  readonly text: string
  readonly path: DataPath
  readonly kinds: readonly string[]
  /** Names of files that may be meant where nothing stands there. */
  readonly accepts?: (name: string) => boolean
}

const isImage = (name: string): boolean => /\.(?:svg|png)$/i.test(name)
const isFont = (name: string): boolean => /\.(?:ttf|otf)$/i.test(name)

/** What the config names and is not there, or not inside the workspace. */
function problemsOfPaths(
  io: Pick<Io, 'files' | 'cwd'>,
  root: string,
  config: WorkspaceConfig,
  file: string,
): Diagnostic[] {
  const { files } = io
  const { sources = [], locales, templates, brand } = config
  const named: NamedPath[] = [
    ...sources.map((text, index) => ({ text, path: ['sources', index], kinds: ['file', 'folder'] })),
    ...(locales === undefined ? [] : [{ text: locales, path: ['locales'], kinds: ['folder'] }]),
    ...(templates === undefined ? [] : [{ text: templates, path: ['templates'], kinds: ['folder'] }]),
    ...(brand?.logo === undefined
      ? []
      : [{ text: brand.logo, path: ['brand', 'logo'], kinds: ['file'], accepts: isImage }]),
    ...(brand?.font?.files ?? []).map((text, index) => ({
      text,
      path: ['brand', 'font', 'files', index],
      kinds: ['file'],
      accepts: isFont,
    })),
  ]
  const problems: Diagnostic[] = []
  for (const { text, path, kinds, accepts } of named) {
    const problem = (code: string, args: Diagnostic['args'] = {}) =>
      problems.push({ code, severity: 'error', file, path, at: 'value', args: { path: text, ...args } })
    const target = join(root, text)
    const kind = isWithin(root, target) ? files.kindOf(target) : undefined
    if (!isWithin(root, target) || (kind === undefined && leadsOut(root, text)))
      problem('workspace/path-outside')
    else if (kind === undefined || !kinds.includes(kind)) {
      const near = nearestEntry(files, target, root, accepts)
      problem(
        'workspace/path-missing',
        near === undefined ? {} : { suggestion: shownPath({ cwd: root }, near) },
      )
    } else if (!isWithin(files.realPath(root), files.realPath(target))) problem('workspace/path-outside')
    else if (accepts === isImage && !isImage(text)) problem('workspace/not-an-image')
  }
  return problems
}

/** The folders and files that hold the registers: absolute paths. */
export function sourcePaths(root: string, config: WorkspaceConfig): string[] {
  return (config.sources ?? [sourcesName]).map((source) => join(root, source))
}
