/** The sources of a build, each once, with what tells whether it is as it was. */
import type { FileSystem } from '../../io/io.ts'
import { sha256 } from '../manifest.ts'
import type { KeptSource } from './kept.ts'
import { markOf } from './mark.ts'

/** A source as it was kept, with its SHA-256. */
export interface HashedSource {
  readonly kept: KeptSource
  readonly hash: string
}

export class SourceTable {
  readonly sources: KeptSource[] = []
  /** SHA-256 of each. */
  readonly hashes: string[] = []
  readonly #files: FileSystem
  readonly #began: number
  readonly #places = new Map<string, number | undefined>()
  /** Of links that this run has read: the mark of what they lead to. Of the others it is their own. */
  readonly #behind = new Map<number, number>()
  readonly #takenOver = new Set<number>()

  /** @param began what the clock of the file system said before anything was read */
  constructor(files: FileSystem, began: number) {
    this.#files = files
    this.#began = began
  }

  /** The place of a file that this run has read; none where it may have changed since. */
  read(path: string): number | undefined {
    if (this.#places.has(path)) return this.#places.get(path)
    const place = this.#look(path)
    this.#places.set(path, place)
    return place
  }

  /** Whether nothing has happened to a file since it was read: another register may have read something else. */
  isStill(place: number): boolean {
    const source = this.sources[place]
    if (source === undefined || this.#takenOver.has(place)) return true
    const [path, real, mark] = source
    try {
      if (real === 0) return this.#markOf(path) === mark
      return this.#markOf(real) === this.#behind.get(place) && this.#files.realPath(path) === real
    } catch {
      return false
    }
  }

  /** The place of a file that an earlier run has read; none where this one has read something else. */
  takeOver(source: HashedSource): number | undefined {
    const [path, real] = source.kept
    if (!this.#places.has(path)) {
      const taken = this.#add(source)
      this.#places.set(path, taken)
      this.#takenOver.add(taken)
    }
    const place = this.#places.get(path)
    if (place === undefined || this.hashes[place] !== source.hash) return undefined
    return this.sources[place]?.[1] === real ? place : undefined
  }

  /** The places of all, or none. */
  placesOf<Source>(
    sources: readonly Source[],
    placeOf: (source: Source) => number | undefined,
  ): number[] | undefined {
    const found = sources.flatMap((source) => placeOf(source) ?? [])
    return found.length === sources.length ? found : undefined
  }

  #markOf(path: string): number {
    return markOf(this.#files.stampOf(path), this.#began)
  }

  #add({ kept, hash }: HashedSource): number {
    this.hashes.push(hash)
    return this.sources.push(kept) - 1
  }

  #look(path: string): number | undefined {
    try {
      const hash = sha256(this.#files.readFile(path))
      const real = this.#files.realPath(path)
      // Looked at after reading: what was not changed since the build began is what the build read.
      const mark = this.#markOf(real)
      if (mark === 0) return undefined
      const isLink = real !== path
      const place = this.#add({ kept: [path, isLink ? real : 0, isLink ? this.#markOf(path) : mark], hash })
      if (isLink) this.#behind.set(place, mark)
      return place
    } catch {
      return undefined
    }
  }
}
