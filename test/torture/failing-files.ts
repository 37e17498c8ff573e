/** A file system that fails at a chosen call, as a full disk, a broken one or a lack of rights would have it. */
import type { FileSystem } from '../../src/io/io.ts'

export type Failing = 'changes' | 'reads'

export interface FailingFiles {
  readonly files: FileSystem
  /** How many calls there were that could have failed. */
  readonly calls: () => number
}

const systemError = (code: string, path: string) =>
  Object.assign(new Error(`${code}: injected, '${path}'`), { code, path, errno: -1, syscall: 'injected' })

/**
 * @param from the first call that fails, from 1
 * @param to the last; what is written then is half written
 */
export function failingFiles(
  real: FileSystem,
  failing: Failing,
  code: string,
  from: number,
  to: number,
): FailingFiles {
  let calls = 0
  const fails = (path: string): Error | undefined => {
    calls++
    return calls >= from && calls <= to ? systemError(code, path) : undefined
  }
  const orFail = <Given extends readonly [string, ...unknown[]], Result>(
    work: (...given: Given) => Result,
    half: (...given: Given) => void = () => {},
  ) => {
    return (...given: Given): Result => {
      const error = fails(given[0])
      if (error === undefined) return work(...given)
      try {
        half(...given)
      } catch {
        // It fails in any case.
      }
      throw error
    }
  }
  const halfOf = (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)
  const writing = (write: FileSystem['writeNew']): FileSystem['writeNew'] => {
    return async (path, bytes) => {
      const error = fails(path)
      if (error === undefined) return write(path, bytes)
      await write(path, halfOf(bytes)).catch(() => {})
      throw error
    }
  }
  const changes = {
    makeFolder: orFail(real.makeFolder),
    writeNew: writing(real.writeNew),
    append: writing(real.append),
    writeLoosely: orFail(real.writeLoosely, (path, parts) =>
      real.writeLoosely(path, [halfOf(Buffer.concat(parts))]),
    ),
    rename: orFail(real.rename),
    remove: orFail(real.remove),
  }
  const reads = {
    readFile: orFail(real.readFile),
    list: orFail(real.list),
    names: orFail(real.names),
    realPath: orFail(real.realPath),
  }
  return { files: { ...real, ...(failing === 'changes' ? changes : reads) }, calls: () => calls }
}
