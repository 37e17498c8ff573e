/** A workspace as it was in a git revision, ready to be read. */
import { join, relative, sep } from 'node:path'
import { EdgeError } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { findConfig, isRoot, sourcesName } from './find-root.ts'
import type { Compared } from './git-changes.ts'
import { createRevisionFiles, type RevisionFiles } from './git-files.ts'
import { findCommit, findRepository } from './git-repository.ts'
import { askGit, type GitIo, lineOf } from './git-run.ts'
import { readObjects, readTree, type Tree } from './git-tree.ts'
import { shownPath } from './shown-path.ts'

export interface Revision extends Compared {
  /** As the user named it. */
  readonly name: string
  /** Absolute path of the workspace in it: where a link led into the repository, without the link. */
  readonly root: string
  /** The day of the commit: ISO 8601, in UTC. */
  readonly day: string
  readonly old: RevisionFiles
  /** Whether there was a workspace then. Before the first description came, every register of today is a new one. */
  readonly hasWorkspace: boolean
}

/**
 * The files of a revision, seeming to stand where those of the working tree do.
 *
 * @param root absolute path of the workspace
 * @throws EdgeError when git cannot be asked, or knows no such revision
 */
export async function openRevision(
  io: Pick<Io, 'runForBytes' | 'cwd' | 'files'>,
  root: string,
  name: string,
): Promise<Revision> {
  const path = shownPath(io, root)
  const repository = await findRepository(io, root, path)
  const { folder, top } = repository
  const commit = await findCommit(io, repository, name)
  const tree = await readTree(io, folder, commit)
  const load = (objects: readonly string[]) => readObjects(io, folder, objects)
  const links = await load(objectsOfLinks(tree))
  const old = createRevisionFiles(tree, top, links, load)
  refuseSubmodule(tree, top, root, name)
  if (!isRoot(old, root) && io.files.realPath(root) !== root)
    return openRevision(io, io.files.realPath(root), name)
  const hasWorkspace = isRoot(old, root)
  const config = findConfig(old, root, (place) => shownPath(io, place))
  if (config !== undefined) await old.prefetch([config])
  return { name, root, hasWorkspace, day: await dayOf(io, folder, commit), repository, commit, tree, old }
}

/** Of the year 9999: later days have more figures than ISO 8601 gives them by itself. */
const lastSecond = 253_402_300_799

async function dayOf(io: GitIo, folder: string, commit: string): Promise<string> {
  const seconds = lineOf(
    await askGit(io, folder, ['log', '-1', '--no-show-signature', '--format=%ct', commit, '--']),
  )
  // Whoever makes a commit chooses its day, and git keeps numbers that are none.
  const within = Math.min(Math.max(Number(seconds) || 0, 0), lastSecond)
  return new Date(within * 1000).toISOString().slice(0, 10)
}

function objectsOfLinks(tree: Tree): string[] {
  return [...tree.values()].flatMap(({ kind, object }) => (kind === 'link' ? [object] : []))
}

function refuseSubmodule(tree: Tree, top: string, root: string, revision: string): void {
  for (const folder of [root, join(root, sourcesName)]) {
    const path = relative(top, folder).replaceAll(sep, '/')
    if (tree.get(path)?.kind === 'submodule') throw new EdgeError('git-submodule', { path, revision })
  }
}
