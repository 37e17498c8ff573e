/** One side of a comparison: a workspace, its descriptions as far as they are concerned, and what it has published. */
import { join, resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../diagnostics/on-demand.ts'
import { EdgeError } from '../io/edge-error.ts'
import type { FileSystem, Io } from '../io/io.ts'
import { openWorkspace, type Workspace } from '../workspace/open-workspace.ts'
import { type RegisterSource, readRegisters, registerId } from '../workspace/read-registers.ts'
import { isWithin } from '../workspace/shown-path.ts'
import type { SourceReader } from '../workspace/source-reader.ts'

export interface DiffSide {
  readonly workspace: Workspace
  readonly reader: SourceReader
  /** Those of its descriptions that are to be compared. */
  readonly sources: readonly RegisterSource[]
  /** What was found in the settings: no errors. */
  readonly diagnostics: readonly Diagnostic[]
  /** The bytes of published files by their names; those that are not there are left out. */
  readonly published: (names: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>
}

/** A side whose settings have errors: nothing can be compared. */
export interface BrokenSide {
  readonly workspace: undefined
  readonly reader: SourceReader
  readonly diagnostics: readonly Diagnostic[]
  /** The revision whose settings they are; undefined for those of files that stand here. */
  readonly revision?: string | undefined
}

export function isBroken(side: DiffSide | BrokenSide): side is BrokenSide {
  return side.workspace === undefined
}

/**
 * The side of a path that the user named, or of the workspace of the current folder.
 *
 * @param named a description or a folder that holds some, as the user gave it
 * @throws EdgeError when there is nothing there
 */
export async function openPathSide(io: Io, named: string | undefined): Promise<DiffSide | BrokenSide> {
  const paths = named === undefined ? [] : [named]
  const { workspace, diagnostics, reader } = await loadingOnDemand(() => openWorkspace(io, paths))
  if (workspace === undefined) return { workspace, reader, diagnostics }
  const sources = withoutParts(io, workspace, await readRegisters(io, workspace, reader))
  const published = publishedIn(io.files, workspace.output, async () => {})
  return { workspace, reader, sources, diagnostics, published }
}

/** Shared parts and phrases may lie in a folder that is compared as a whole: they are no registers. */
function withoutParts(
  { cwd }: Pick<Io, 'cwd'>,
  { root, config, sources }: Workspace,
  read: readonly RegisterSource[],
): RegisterSource[] {
  const parts = new Set(
    read.flatMap(({ document }) => document?.documents.slice(1).map(({ file }) => file) ?? []),
  )
  const settings = [config.locales, config.templates].flatMap((folder) =>
    folder === undefined ? [] : [join(root, folder)],
  )
  return read.filter((source) => {
    const path = resolve(cwd, source.file)
    const isPart = parts.has(source.file) && registerId(source) === undefined
    return !isPart && !settings.some((folder) => isWithin(folder, path) && !sources.includes(folder))
  })
}

/** What reads published files from a folder; `prefetch` is told of the paths before they are read. */
export function publishedIn(
  files: FileSystem,
  folder: string,
  prefetch: (paths: readonly string[]) => Promise<void>,
): DiffSide['published'] {
  return async (names) => {
    const paths = names.map((name) => join(folder, name))
    await prefetch(paths)
    const found = new Map<string, Uint8Array>()
    for (const [index, path] of paths.entries()) {
      if (files.kindOf(path) !== 'file') continue
      const bytes = readable(files, path)
      if (bytes !== undefined) found.set(names[index] ?? '', bytes)
    }
    return found
  }
}

/** A file that is kept elsewhere, or is too large to be one of ours, cannot be compared: as if none were published. */
function readable(files: FileSystem, path: string): Uint8Array | undefined {
  try {
    return files.readFile(path)
  } catch (error) {
    if (error instanceof EdgeError || (error as NodeJS.ErrnoException).code === 'EFBIG') return undefined
    throw error
  }
}

/** Whether the path leads to one description and not to a folder of them. */
export function isOneFile(io: Pick<Io, 'files' | 'cwd'>, named: string): boolean {
  return io.files.kindOf(resolve(io.cwd, named)) === 'file'
}
