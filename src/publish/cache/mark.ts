/** Tells by a file's stamp, and only where that is in doubt by its content, whether it is as it was. */
import { dirname } from 'node:path'
import type { FileStamp, FileSystem } from '../../io/io.ts'
import { markOfNumbers } from './checksum.ts'
import type { KeptSource, Mark } from './kept.ts'

/** @param now see `CacheFolder.now`: a change of the same moment or later would not show */
export function markOf(stamp: FileStamp | undefined, now: number): Mark {
  if (stamp === undefined || stamp.kind === 'other' || !(stamp.changed < now)) return 0
  return markOfStamp(stamp)
}

/** A number for what a file was written with: renaming a file changes only when it was changed last. 0 where none is. */
export function contentMark(stamp: FileStamp | undefined): Mark {
  return stamp === undefined ? 0 : markOfNumbers(stamp.size, stamp.modified, 0, stamp.inode)
}

function markOfStamp({ size, modified, changed, inode }: FileStamp): Mark {
  return markOfNumbers(size, modified, changed, inode)
}

/** A new mark where a file is the same, and only its stamp is not. */
export type Verdict = 'same' | 'other' | { readonly mark: Mark }

/** Compares files with what was kept of them: at once where their stamps tell, for there are thousands. */
export class FileComparison {
  readonly #files: FileSystem
  readonly #clock: () => number
  readonly #folders = new Map<string, string>()
  #now: number | undefined

  /** @param clock see `CacheFolder.now`; asked before the first content is read */
  constructor(files: FileSystem, clock: () => number) {
    this.#files = files
    this.#clock = clock
  }

  /** Whether a source has the same content at the same place. `hash` is asked for only when in doubt. */
  source([path, real, mark]: KeptSource, hash: () => string | undefined): Verdict | Promise<Verdict> {
    const place = real === 0 ? path : real
    try {
      const stamp = this.#files.stampOf(path)
      if (stamp === undefined) return 'other'
      if (isUntouched(stamp, mark) && this.#realFolder(dirname(path)) === dirname(place)) return 'same'
      if (this.#files.realPath(path) !== place) return 'other'
    } catch {
      return 'other'
    }
    return this.#byContent(path, hash)
  }

  /** The same of a published file. */
  output(path: string, mark: Mark, hash: () => string | undefined): Verdict | Promise<Verdict> {
    const stamp = this.#files.stampOf(path)
    // What stands in a place of ours and is no file of its own, such as a link, is to be replaced.
    if (stamp?.kind !== 'file') return 'other'
    return isUntouched(stamp, mark) ? 'same' : this.#byContent(path, hash)
  }

  /** Whether the names in a folder are surely as they were. */
  isFolderUntouched(path: string, mark: Mark): boolean {
    const stamp = this.#files.stampOf(path)
    return mark !== 0 && stamp?.kind === 'folder' && markOfStamp(stamp) === mark
  }

  /** The mark of what has been looked at since the clock was asked, or will be from now on. */
  markNow(path: string): Mark {
    return markOf(this.#files.stampOf(path), this.#time())
  }

  /** Begins the time from which on a change shows. */
  #time(): number {
    this.#now ??= this.#clock()
    return this.#now
  }

  async #byContent(path: string, hash: () => string | undefined): Promise<Verdict> {
    try {
      this.#time()
      // Loaded only here: most builds have no doubts, and hashing costs every start milliseconds.
      const { sha256 } = await import('../manifest.ts')
      return sha256(this.#files.readFile(path)) === hash() ? { mark: this.markNow(path) } : 'other'
    } catch {
      return 'other'
    }
  }

  #realFolder(folder: string): string {
    let real = this.#folders.get(folder)
    if (real === undefined) {
      real = this.#files.realPath(folder)
      this.#folders.set(folder, real)
    }
    return real
  }
}

function isUntouched(stamp: FileStamp, mark: Mark): boolean {
  return mark !== 0 && stamp.kind === 'file' && markOfStamp(stamp) === mark
}
