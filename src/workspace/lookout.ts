/** Keeps an eye on what a build has asked the file system about, so that a later look tells what has changed. */
import { dirname, join, relative } from 'node:path'
import type { FileSystem } from '../io/io.ts'
import { isWithin } from './shown-path.ts'

/** Stamps by path; of folders only that they are there. */
export type Look = ReadonlyMap<string, string>

export class Lookout {
  /** The same file system. Whatever is asked of it is looked at first, and from then on. */
  readonly files: FileSystem
  readonly #files: FileSystem
  readonly #passesOver: (path: string) => boolean
  readonly #folders = new Set<string>()
  readonly #paths = new Set<string>()
  #seen = new Map<string, string>()

  /** @param passesOver whether a path is none of the user's sources */
  constructor(files: FileSystem, passesOver: (path: string) => boolean) {
    this.#files = files
    this.#passesOver = passesOver
    this.files = {
      ...files,
      kindOf: (path) => {
        this.#notePath(path)
        return files.kindOf(path)
      },
      readFile: (path) => {
        this.#notePath(path)
        return files.readFile(path)
      },
      list: (path) => {
        this.#noteFolder(path)
        return files.list(path)
      },
      names: (path) => {
        this.#noteFolder(path)
        return files.names(path)
      },
    }
  }

  /** The folders in which something is looked at. */
  get folders(): readonly string[] {
    return [...new Set([...this.#folders, ...[...this.#paths].map((path) => dirname(path))])]
  }

  /** What stands there now. */
  look(): Look {
    const look = new Map<string, string>()
    for (const folder of this.#folders) this.#lookAtFolder(folder, look)
    for (const path of this.#paths) if (!look.has(path)) look.set(path, this.#stampOf(path))
    return look
  }

  /** The paths at which something else stands than was seen before, sorted. */
  changes(look: Look): string[] {
    const paths = new Set([...this.#seen.keys(), ...look.keys()])
    return [...paths].filter((path) => this.#seen.get(path) !== look.get(path)).sort()
  }

  /** Takes a look for what was seen. */
  remember(look: Look): void {
    this.#seen = new Map(look)
    // A folder that is gone is seen where it stood, should it come back; in a day of work there are many.
    const known = new Set(this.#folders)
    for (const folder of known)
      if (known.has(dirname(folder)) && !look.has(folder)) this.#folders.delete(folder)
  }

  #notePath(path: string): void {
    if (this.#paths.has(path) || this.#folders.has(dirname(path)) || this.#passesOver(path)) return
    this.#paths.add(path)
    if (!this.#seen.has(path)) this.#seen.set(path, this.#stampOf(path))
  }

  #noteFolder(folder: string): void {
    if (this.#folders.has(folder) || this.#passesOver(folder)) return
    this.#folders.add(folder)
    this.#lookAtFolder(folder, this.#seen)
  }

  /** What was seen before stays as it was seen. */
  #lookAtFolder(folder: string, look: Map<string, string>): void {
    for (const name of this.#namesIn(folder)) {
      const path = join(folder, name)
      if (!this.#passesOver(path) && !look.has(path)) look.set(path, this.#stampOf(path))
    }
  }

  /** A folder that is not there, or may not be read, holds nothing. */
  #namesIn(folder: string): string[] {
    try {
      return this.#files.list(folder).map(({ name }) => name)
    } catch {
      return []
    }
  }

  /** Through links: what they lead to is what was read. */
  #stampOf(path: string): string {
    const own = this.#files.stampOf(path)
    if (own === undefined || own.kind === 'folder') return own?.kind ?? ''
    const real = own.kind === 'other' ? this.#behind(path) : own
    return real === undefined ? '' : `${real.size} ${real.modified} ${real.changed} ${real.inode}`
  }

  #behind(path: string) {
    try {
      return this.#files.stampOf(this.#files.realPath(path))
    } catch {
      return undefined
    }
  }
}

/** Passes over what is not in a folder, or is in one of some others, or is hidden, or was brought by npm. */
export function outside(root: string, others: () => readonly string[]): (path: string) => boolean {
  return (path) =>
    !isWithin(root, path) ||
    others().some((other) => isWithin(other, path)) ||
    /(?:^|[/\\])(?:\.|node_modules(?:[/\\]|$))/.test(relative(root, path))
}
