/** Which files of a workspace differ from those of a revision, without reading those that do not. */
import { createHash } from 'node:crypto'
import { relative, sep } from 'node:path'
import type { FileSystem } from '../io/io.ts'
import type { GitRepository } from './git-repository.ts'
import { askGit, type GitIo, piecesOf, runGit } from './git-run.ts'
import type { Tree } from './git-tree.ts'

/** The two sides of a comparison of a revision with the working tree. */
export interface Compared {
  readonly repository: GitRepository
  readonly commit: string
  readonly tree: Tree
  /** The files of the revision, seeming to stand where those of the working tree do. */
  readonly old: FileSystem
}

/**
 * The paths, from the top of the repository, of the files in the revision that git believes to be changed here. A
 * file whose dates alone changed is among them; one that git does not know of is not.
 *
 * `diff-index` looks at dates and sizes; a file that was written in the same moment as the index it reads, but through
 * no filter.
 */
async function suspectedPaths(io: GitIo, { repository, commit }: Compared): Promise<Set<string>> {
  const { folder } = repository
  const command = [
    'diff-index',
    '--raw',
    '-z',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
    commit,
    '--',
    '.',
  ]
  const pieces = piecesOf(await askGit(io, folder, [...(await noFilters(io, folder)), ...command]))
  // Two pieces each: what changed, and the path.
  return new Set(pieces.filter((_, index) => index % 2 === 1))
}

/** Takes the programs away through which a repository may want its files to be read. */
async function noFilters(io: GitIo, folder: string): Promise<string[]> {
  const pattern = '^filter\\..*\\.(clean|process|required)$'
  // Status 1 where there are none.
  const { output } = await runGit(io, folder, ['config', '-z', '--name-only', '--get-regexp', pattern])
  return [...new Set(piecesOf(output))].flatMap((key) => [
    '-c',
    `${key}=${key.endsWith('.required') ? 'false' : ''}`,
  ])
}

/**
 * Those of some files that differ between the revision and the working tree, or stand on one side only.
 *
 * @param paths absolute
 */
export async function changedPaths(
  io: GitIo & { readonly files: FileSystem },
  compared: Compared,
  paths: readonly string[],
): Promise<Set<string>> {
  const { repository, tree, old } = compared
  const suspected = await suspectedPaths(io, compared)
  const realTop = io.files.realPath(repository.top)
  const inside = (top: string, path: string) => relative(top, path).replaceAll(sep, '/')
  const differs = (path: string): boolean => {
    const isThere = old.kindOf(path) === 'file'
    const isHere = io.files.kindOf(path) === 'file'
    if (!isThere || !isHere) return isThere !== isHere
    // By way of links, which may lead elsewhere than they did.
    const place = inside(repository.top, old.realPath(path))
    if (place !== inside(realTop, io.files.realPath(path))) return true
    const entry = tree.get(place)
    if (entry === undefined || !suspected.has(place)) return entry === undefined
    // Dates that moved, as in a fresh copy, make git suspect every file: the bytes decide.
    return !isObject(entry.object, io.files, path)
  }
  return new Set(paths.filter(differs))
}

/** Whether the bytes of a file are those of an object, which is named by their hash; not where they cannot be read. */
function isObject(object: string, files: FileSystem, path: string): boolean {
  let bytes: Uint8Array
  try {
    bytes = files.readFile(path)
  } catch {
    return false
  }
  const algorithm = object.length === 40 ? 'sha1' : 'sha256'
  const hash = createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes)
  return hash.digest('hex') === object
}
