/** The folder `.notice` at the root of a workspace: what a build keeps for the next. Nothing in it is ever needed. */
import { join } from 'node:path'
import type { Io } from '../../io/io.ts'
import { packageVersion } from '../../io/package-root.ts'
import { cacheParts, cacheSections, type Section } from './cache-file.ts'
import { checksum } from './checksum.ts'

export const cacheFolderName = '.notice'

/** Each output folder and each set of flags has a file of its own; beyond these the one unused for longest goes. */
const mostFiles = 12
const ending = '.cache'

type NeededIo = Pick<Io, 'files' | 'randomName'>

export interface CacheFolder {
  /** The sections that were kept under a key; undefined where there are none that can be trusted. */
  read(key: string): (() => Buffer)[] | undefined
  /** Keeps sections under a key, in one step. Where that cannot be, it is no harm. */
  write(key: string, sections: readonly Section[]): void
  /**
   * What the clock of the file system says, by which it stamps changes. A file that it stamped before has not been
   * changed since; one that it stamped at the same moment may be changed again without a sign.
   *
   * @returns `-Infinity`, before which nothing was, where the folder cannot be written to
   */
  now(): number
}

/** @param root absolute path of the workspace */
export function openCacheFolder(io: NeededIo, root: string): CacheFolder {
  const { files } = io
  const folder = join(root, cacheFolderName)
  const pathOf = (key: string) => join(folder, `${checksum(Buffer.from(key)).toString(16)}${ending}`)
  /** Writes a new file and gives its path: where nothing is kept yet, beside the folder, so that none is left over. */
  const beside = (parts: readonly Uint8Array[]): string => {
    const isThere = files.kindOf(folder) === 'folder'
    const name = `${io.randomName()}.tmp`
    const path = isThere ? join(folder, name) : join(root, `${cacheFolderName}.${name}`)
    files.writeLoosely(path, parts)
    return path
  }
  /** Another build at work may take a file of ours for one that was left behind: then it is written again. */
  const insist = <T>(attempt: () => T | undefined): T | undefined => attempt() ?? attempt() ?? attempt()
  const prepare = () => {
    if (files.kindOf(join(folder, '.gitignore')) !== undefined) return
    removeLeft(files, root, leftBeside)
    files.makeFolder(folder)
    files.writeLoosely(join(folder, '.gitignore'), [Buffer.from('*\n')])
  }
  return {
    read: (key) => {
      try {
        return cacheSections(files.readFile(pathOf(key)), packageVersion)
      } catch {
        return undefined
      }
    },
    write: (key, sections) => {
      try {
        prepare()
        const parts = cacheParts(packageVersion, sections)
        removeLeft(files, folder, leftInside)
        insist(() => {
          const path = beside(parts)
          if (files.kindOf(path) === undefined) return undefined
          files.rename(path, pathOf(key))
          return true
        })
        tidy(files, folder)
      } catch {
        // A folder that may not be written to, or a full disk: the next build does its work anew.
      }
    },
    now: () => {
      try {
        const changed = insist(() => {
          const path = beside([])
          const stamp = files.stampOf(path)
          files.remove(path)
          return stamp?.changed
        })
        return changed ?? Number.NEGATIVE_INFINITY
      } catch {
        return Number.NEGATIVE_INFINITY
      }
    },
  }
}

const leftInside = /^[0-9a-f]{12}\.tmp$/
const leftBeside = /^\.notice\.[0-9a-f]{12}\.tmp$/

/** Takes away what killed runs left behind. */
function removeLeft(files: Io['files'], folder: string, left: RegExp): void {
  for (const { name } of files.list(folder)) if (left.test(name)) files.remove(join(folder, name))
}

/** Takes away what is too old to be of use. */
function tidy(files: Io['files'], folder: string): void {
  const changed = (name: string) => files.stampOf(join(folder, name))?.changed ?? 0
  const names = files.list(folder).map(({ name }) => name)
  const caches = names.filter((name) => name.endsWith(ending)).sort((a, b) => changed(b) - changed(a))
  for (const name of caches.slice(mostFiles)) files.remove(join(folder, name))
}
