/** The two sides of `--base`: a git revision and the working tree, each read only as far as they differ. */
import { dirname, join, relative, resolve, sep } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { loadingOnDemand } from '../diagnostics/on-demand.ts'
import type { Io } from '../io/io.ts'
import { packageVersion } from '../io/package-root.ts'
import { concernedFiles } from '../workspace/concerned-files.ts'
import { isYaml } from '../workspace/find-registers.ts'
import { findRoot } from '../workspace/find-root.ts'
import { changedPaths } from '../workspace/git-changes.ts'
import { openRevision, type Revision } from '../workspace/git-side.ts'
import {
  type OpenedWorkspace,
  openDescriptions,
  openRoot,
  openWorkspace,
  type Workspace,
} from '../workspace/open-workspace.ts'
import {
  type ReadingIo,
  type RegisterSource,
  readRegisters,
  registerId,
} from '../workspace/read-registers.ts'
import { namesUnder } from '../workspace/read-templates.ts'
import { isWithin } from '../workspace/shown-path.ts'
import { yamlFilesUnder } from '../workspace/yaml-files.ts'
import { type BrokenSide, type DiffSide, publishedIn } from './diff-side.ts'
import { manifestName } from './manifest.ts'
import { pairRegisters, type SourcePair } from './pair-registers.ts'
import { stampsIn } from './read-stamp.ts'
import { comparableFiles } from './tool-change.ts'

export interface RevisionSides {
  /** Those that may differ. */
  readonly pairs: readonly SourcePair[]
  readonly old: DiffSide
  readonly new: DiffSide
  /** The day of the revision: ISO 8601. */
  readonly day: string
  /** The version of the tool that published the notices of the revision, where that is not this one. */
  readonly otherTool: string | undefined
  /** Whether there was a workspace at the revision; where not, every register has come since. */
  readonly hadWorkspace: boolean
}

/**
 * Opens the workspace of the paths, or of the current folder, as it is and as it was.
 *
 * @param name the revision
 * @param everything reads also what is equal on both sides, as for another day's law
 * @throws EdgeError when git cannot be asked, or knows no such revision
 */
export async function openRevisionSides(
  io: Io,
  name: string,
  paths: readonly string[],
  everything = false,
): Promise<RevisionSides | BrokenSide> {
  const now = await openNow(io, paths)
  const { workspace } = now
  if (workspace === undefined) return { ...now, workspace }
  const revision = await openRevision(io, workspace.root, name)
  // What stood on neither side was mistyped: its message names what is near.
  if (missingOf(io, paths).some((path) => revision.old.kindOf(resolve(io.cwd, path)) === undefined))
    openWorkspace(io, paths)
  const { cwd, interrupted } = io
  const past: ReadingIo = { files: revision.old, cwd, interrupted, pause: () => io.pause() }
  const then = await loadingOnDemand(() => openDescriptions(past, revision.root))
  const before = then.workspace
  if (before === undefined) return { ...then, workspace: before, revision: name }

  const published = publishedIn(revision.old, before.output, (wanted) => revision.old.prefetch(wanted))
  const otherTool = await publishingTool(before, published)
  const changed = await changedFiles(io, revision, before, workspace)
  const all = everything || otherTool !== undefined || settingsDiffer(before, workspace, changed)
  const isNamed = namedBy(io, paths)
  const isConcerned = (path: string) => all || changed.has(path)
  const files = filesToRead(io, before, workspace, isConcerned, isNamed)
  await revision.old.prefetch([...files.old, ...sharedFiles(revision, revision.root)])
  const oldSources = await readRegisters(past, { ...before, files: files.old }, then.reader)
  const newSources = await readRegisters(io, { ...workspace, files: files.new }, now.reader)
  if (oldSources.length <= mostAtOnce) await published(oldSources.flatMap(publishedNames))
  const old: DiffSide = { ...then, workspace: before, sources: oldSources, published }
  const fresh: DiffSide = {
    ...now,
    workspace,
    sources: newSources,
    published: publishedIn(io.files, workspace.output, async () => {}),
  }
  const isMeant = (pair: SourcePair) =>
    pair.new !== undefined || (pair.old !== undefined && isNamed(resolve(cwd, pair.old.file)))
  return {
    pairs: pairRegisters(io, old, fresh).filter(isMeant),
    old,
    new: fresh,
    day: revision.day,
    otherTool,
    hadWorkspace: revision.hasWorkspace,
  }
}

function missingOf({ files, cwd }: Pick<Io, 'files' | 'cwd'>, paths: readonly string[]): string[] {
  return paths.filter((path) => files.kindOf(resolve(cwd, path)) === undefined)
}

/** A description that was removed since is named by the path that it had: of today's workspace the rest is meant. */
async function openNow(io: Io, paths: readonly string[]): Promise<OpenedWorkspace> {
  const [missing] = missingOf(io, paths)
  const root = missing === undefined ? undefined : findRoot(io.files, dirname(resolve(io.cwd, missing)))
  if (root === undefined) return loadingOnDemand(() => openWorkspace(io, paths))
  const opened = await loadingOnDemand(() => openRoot(io, root))
  const { workspace } = opened
  if (workspace === undefined) return opened
  return {
    ...opened,
    workspace: { ...workspace, files: workspace.files.filter(namedBy(io, paths)), whole: false },
  }
}

/** So many registers have their published files fetched together; of more, the memory is spared. */
const mostAtOnce = 200

function publishedNames(source: RegisterSource): string[] {
  const id = registerId(source)
  const { languages } = (source.document?.data ?? {}) as { readonly languages?: unknown }
  if (id === undefined || !Array.isArray(languages)) return []
  return [manifestName, ...comparableFiles({ id, languages: languages.map(String) })]
}

/** By the index pages, which every build of a whole workspace writes; they are two small files. */
async function publishingTool(
  workspace: Workspace,
  published: DiffSide['published'],
): Promise<string | undefined> {
  const names = Object.keys(workspace.locales).map((language) => `index.${language}.html`)
  const pages = await published(names)
  const tools = [...pages.values()].flatMap((bytes) => stampsIn(bytes).generator ?? [])
  return tools.find((tool) => tool !== packageVersion)
}

/** Settings that decide over the words of every notice: other settings change how files look, or how rules judge. */
function settingsDiffer(then: Workspace, now: Workspace, changed: ReadonlySet<string>): boolean {
  const words = ({ config }: Workspace) => [config.languages, config.layout, config.locales, config.templates]
  if (!isDeepStrictEqual(words(then), words(now))) return true
  const { locales, templates } = now.config
  const folders = [locales, templates].flatMap((folder) =>
    folder === undefined ? [] : [join(now.root, folder)],
  )
  return [...changed].some((path) => folders.some((folder) => isWithin(folder, path)))
}

/** Absolute paths that changed, and the descriptions that change with them. */
async function changedFiles(
  io: Io,
  revision: Revision,
  then: Workspace,
  now: Workspace,
): Promise<Set<string>> {
  const { locales, templates } = now.config
  const words = [locales, templates].flatMap((folder) =>
    folder === undefined ? [] : [join(now.root, folder)],
  )
  const all = [
    ...new Set([
      ...pathsInTree(revision, now.root).filter(
        (path) => isYaml(path) || words.some((folder) => isWithin(folder, path)),
      ),
      ...then.files,
      ...now.files,
      ...[...now.sources, ...words].flatMap((folder) => yamlFilesUnder(io.files, now.root, folder)),
      // A template that is new is known to no index, and stands in the working tree alone.
      ...words.flatMap((folder) => filesUnder(io.files, now.root, folder)),
    ]),
  ]
  const changed = await changedPaths(io, revision, all)
  return concernedFiles(io.files, all, changed)
}

/** Absolute paths of what stands in a folder of settings; none where there is no such folder. */
function filesUnder(files: Io['files'], root: string, folder: string): string[] {
  if (files.kindOf(folder) !== 'folder') return []
  const paths = namesUnder(files, folder, root).map((name) => join(folder, name))
  return paths.filter((path) => files.kindOf(path) === 'file')
}

function pathsInTree({ tree, repository }: Revision, root: string): string[] {
  return [...tree.keys()].map((path) => join(repository.top, path)).filter((path) => isWithin(root, path))
}

/** Shared parts are few, and whoever is read needs some of them. */
function sharedFiles(revision: Revision, root: string): string[] {
  return pathsInTree(revision, root).filter((path) => /\/shared\//.test(slashed(root, path)) && isYaml(path))
}

function slashed(root: string, path: string): string {
  return `/${relative(root, path).replaceAll(sep, '/')}`
}

/** Whether an absolute path is one of those that the user named, or stands under one. */
function namedBy(io: Pick<Io, 'cwd'>, paths: readonly string[]): (path: string) => boolean {
  const named = paths.map((path) => resolve(io.cwd, path))
  return (path) => named.length === 0 || named.some((folder) => isWithin(folder, path))
}

/**
 * The descriptions to read on each side. One that is gone may have moved to a file that is named, or have been there.
 *
 * @param isConcerned whether a description that both sides have may differ
 */
function filesToRead(
  { files }: Pick<Io, 'files'>,
  old: Workspace,
  now: Workspace,
  isConcerned: (path: string) => boolean,
  isNamed: (path: string) => boolean,
) {
  const [before, after] = [new Set(old.files), new Set(now.files)]
  const news = now.files.filter((path) => isConcerned(path) || !before.has(path))
  const mayHaveMoved = news.some((path) => !before.has(path))
  const isGone = (path: string) => now.whole || files.kindOf(path) === undefined
  const olds = old.files.filter((path) =>
    after.has(path) ? isConcerned(path) : isGone(path) && (isNamed(path) || mayHaveMoved),
  )
  return { old: olds, new: news }
}
