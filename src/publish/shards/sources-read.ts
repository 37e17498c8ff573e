/** Holds a part of a workspace to the descriptions and shared parts as they are: what it was read from, by hashes. */
import { relative, resolve, sep } from 'node:path'
import type { Io } from '../../io/io.ts'
import { decodeSource } from '../../parse/decode-source.ts'
import { shownPath } from '../../workspace/shown-path.ts'
import type { BuiltRegister, ReadSource } from '../build-register.ts'
import { sha256 } from '../manifest.ts'

/** From what the registers of a part were read: shared parts are told of once, in each state that was read of them. */
export interface SourcesRead {
  /** Path from the root of the workspace, with `/` on every system, and the hash of the text. */
  readonly sources: readonly (readonly [path: string, sha256: string])[]
  /** Places in that table, register by register: the description, then its shared parts. */
  readonly registers: readonly (readonly number[])[]
}

export const nothingRead: SourcesRead = { sources: [], registers: [] }

/** Notes what registers are read from, while they are built. */
export class SourcesNoted {
  readonly #io: Pick<Io, 'cwd'>
  readonly #root: string
  readonly #sources: [path: string, sha256: string][] = []
  readonly #places = new Map<string, number>()
  readonly #registers: number[][] = []

  /** @param root absolute path of the workspace */
  constructor(io: Pick<Io, 'cwd'>, root: string) {
    this.#io = io
    this.#root = root
  }

  get read(): SourcesRead {
    return { sources: this.#sources, registers: this.#registers }
  }

  /** Hands registers on as they come. */
  async *join(built: AsyncIterable<BuiltRegister>): AsyncGenerator<BuiltRegister> {
    for await (const register of built) {
      this.#registers.push(register.sources.map((source) => this.#placeOf(source)))
      yield register
    }
  }

  #placeOf({ file, sha256: hash }: ReadSource): number {
    const path = relative(this.#root, resolve(this.#io.cwd, file)).split(sep).join('/')
    const key = `${hash} ${path}`
    const place = this.#places.get(key) ?? this.#sources.push([path, hash]) - 1
    this.#places.set(key, place)
    return place
  }
}

/** A source that is not as a part has read it; both as the user would name them. */
export interface ChangedSource {
  readonly source: string
  /** The first description that was read with it. */
  readonly register: string
}

/** The sources of a workspace as they are now, each read once. */
export class SourcesNow {
  readonly #io: Pick<Io, 'files' | 'cwd'>
  readonly #root: string
  readonly #hashes = new Map<string, string | undefined>()

  /** @param root absolute path of the workspace */
  constructor(io: Pick<Io, 'files' | 'cwd'>, root: string) {
    this.#io = io
    this.#root = root
  }

  /** The first source of the first register that has changed; undefined where all are as they were read. */
  firstChanged({ sources, registers }: SourcesRead): ChangedSource | undefined {
    const shown = (path: string) => shownPath(this.#io, resolve(this.#root, path))
    for (const places of registers) {
      const read = places.flatMap((place) => [sources[place] ?? []])
      const [changed] = read.find(([path = '', hash]) => this.#hashOf(path) !== hash) ?? []
      const [[description = ''] = []] = read
      if (changed !== undefined) return { source: shown(changed), register: shown(description) }
    }
    return undefined
  }

  /** Undefined where nothing can be read as text, whatever the reason: then it is not what the part was made of. */
  #hashOf(path: string): string | undefined {
    if (!this.#hashes.has(path)) this.#hashes.set(path, this.#hashNow(path))
    return this.#hashes.get(path)
  }

  #hashNow(path: string): string | undefined {
    try {
      const { value } = decodeSource(path, this.#io.files.readFile(resolve(this.#root, path)))
      return value === undefined ? undefined : sha256(Buffer.from(value))
    } catch {
      return undefined
    }
  }
}
