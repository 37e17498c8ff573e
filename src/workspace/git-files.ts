/** A revision as a file system to read from, without a checkout: only what is asked for is ever fetched from git. */
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path'
import { NotLoaded } from '../diagnostics/on-demand.ts'
import { EdgeError } from '../io/edge-error.ts'
import type { EntryKind, FileSystem, FolderEntry } from '../io/io.ts'
import type { Tree, TreeEntry } from './git-tree.ts'
import { isWithin } from './shown-path.ts'

export interface RevisionFiles extends FileSystem {
  /** Fetches the bytes of files in one go; paths at which there is nothing are passed over. */
  prefetch(paths: readonly string[]): Promise<void>
}

/** How many links may lead to one another, as on Linux. */
const mostLinks = 40

/** What Git LFS leaves in a repository in place of a file. */
const lfsPointer = 'version https://git-lfs.github.com/spec/'

/** A path of the repository with its links resolved, and what stands there. */
interface Place {
  readonly path: string
  readonly entry: TreeEntry | 'folder'
}

/**
 * The files of a tree as they would stand under `top`. Links are followed within the tree; one that leads out of it
 * leads nowhere. A submodule is neither a file nor a folder, for what it holds is in another repository.
 *
 * @param top absolute path at which the repository seems to stand
 * @param links where each link of the tree leads, by its object
 * @param load the bytes of objects
 */
export function createRevisionFiles(
  tree: Tree,
  top: string,
  links: ReadonlyMap<string, Uint8Array>,
  load: (objects: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>,
): RevisionFiles {
  const folders = foldersOf(tree)
  const loaded = new Map<string, Uint8Array | undefined>()

  const fetch = async (objects: readonly string[]): Promise<void> => {
    const wanted = objects.filter((object) => !loaded.has(object))
    const found = await load(wanted)
    for (const object of wanted) loaded.set(object, found.get(object))
  }

  /** Walks down one name after the other, so that a link in the middle of a path is followed too. */
  const walk = (path: string, followed: number): Place | undefined => {
    let here = ''
    const names = path.split('/').filter((name) => name !== '')
    for (const [index, name] of names.entries()) {
      const next = here === '' ? name : `${here}/${name}`
      const entry = tree.get(next)
      if (entry?.kind === 'link') {
        if (followed >= mostLinks) return undefined
        const target = new TextDecoder().decode(links.get(entry.object))
        const led = posix.normalize(posix.join(here, target, ...names.slice(index + 1)))
        if (target === '' || target.startsWith('/') || led === '..' || led.startsWith('../')) return undefined
        return walk(led === '.' ? '' : led, followed + 1)
      }
      if (entry !== undefined) return index === names.length - 1 ? { path: next, entry } : undefined
      if (!folders.has(next)) return undefined
      here = next
    }
    return { path: here, entry: 'folder' }
  }

  const find = (path: string): Place | undefined =>
    isWithin(top, path) ? walk(relative(top, path).replaceAll(sep, '/'), 0) : undefined

  const there = (path: string): Place => {
    const place = find(path)
    if (place === undefined) throw refused('ENOENT', path)
    return place
  }

  const kindOf = (path: string): EntryKind | undefined => {
    const entry = find(path)?.entry
    if (entry === undefined || entry === 'folder') return entry
    return entry.kind === 'file' ? 'file' : 'other'
  }

  const isLink = (path: string): boolean => {
    const folder = find(dirname(path))?.path
    return folder !== undefined && tree.get(posix.join(folder, basename(path)))?.kind === 'link'
  }

  const readFile = (path: string): Uint8Array => {
    const { entry } = there(path)
    if (entry === 'folder' || entry.kind !== 'file') throw refused('EISDIR', path)
    const { object } = entry
    if (!loaded.has(object)) throw new NotLoaded(path, () => fetch([object]))
    const bytes = loaded.get(object)
    if (bytes === undefined) throw refused('EFBIG', path)
    if (new TextDecoder().decode(bytes.subarray(0, lfsPointer.length)) === lfsPointer)
      throw new EdgeError('git-lfs', { path: relative(top, path).replaceAll(sep, '/') })
    return bytes
  }

  const namesIn = (path: string): string[] => {
    const place = there(path)
    if (place.entry !== 'folder') throw refused('ENOTDIR', path)
    return [...(folders.get(place.path) ?? [])]
  }

  return {
    kindOf,
    // An object has no stamp: this one is as if it had changed just now, so that nobody trusts it.
    stampOf: (path) => {
      const kind = isLink(path) ? 'other' : kindOf(path)
      return kind && { kind, size: 0, modified: 0, changed: Number.POSITIVE_INFINITY, inode: 0 }
    },
    readFile,
    list: (path) =>
      namesIn(path).map((name): FolderEntry => {
        const entry = join(path, name)
        return { name, kind: kindOf(entry) ?? 'other', ...(isLink(entry) && { isLink: true }) }
      }),
    names: namesIn,
    realPath: (path) => resolve(top, there(path).path),
    isExecutable: () => false,
    isWritable: () => false,
    makeFolder: (path) => {
      throw refused('EROFS', path)
    },
    writeNew: async (path) => {
      throw refused('EROFS', path)
    },
    append: async (path) => {
      throw refused('EROFS', path)
    },
    writeLoosely: (path) => {
      throw refused('EROFS', path)
    },
    writeInto: (path) => {
      throw refused('EROFS', path)
    },
    rename: (path) => {
      throw refused('EROFS', path)
    },
    remove: (path) => {
      throw refused('EROFS', path)
    },
    prefetch: (paths) =>
      fetch(
        paths.flatMap((path) => {
          const entry = find(path)?.entry
          return entry === undefined || entry === 'folder' || entry.kind !== 'file' ? [] : [entry.object]
        }),
      ),
  }
}

/** The names in each folder of a tree, by its path; that of the top is empty. */
function foldersOf(tree: Tree): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>([['', new Set()]])
  const add = (path: string): void => {
    const folder = posix.dirname(path)
    const above = folder === '.' ? '' : folder
    const names = folders.get(above)
    if (names !== undefined) names.add(posix.basename(path))
    else {
      folders.set(above, new Set([posix.basename(path)]))
      add(above)
    }
  }
  for (const path of tree.keys()) add(path)
  return folders
}

/** A failure as that of a real file system. */
function refused(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, path })
}
