/** A file system in memory that can be told to fail, for tests of what happens then. */
import { dirname, join } from 'node:path'
import type { FileSystem } from '../../src/io/io.ts'

export interface FakeFiles extends FileSystem {
  readonly contents: Map<string, Uint8Array>
  /** Every change, in order: `write`, `rename`, `remove`, each with its path. */
  readonly changes: string[]
}

const systemError = (code: string) => Object.assign(new Error(code), { code })

/** @param failing called before each change; what it returns is thrown as the code of a system error */
export function fakeFiles(failing: (change: string) => string | undefined = () => undefined): FakeFiles {
  const contents = new Map<string, Uint8Array>()
  const changes: string[] = []
  const change = (name: string) => {
    const code = failing(name)
    if (code !== undefined) throw systemError(code)
    changes.push(name)
  }
  const folders = () => new Set([...contents.keys()].flatMap((path) => ancestors(path)))
  return {
    contents,
    changes,
    kindOf: (path) => (contents.has(path) ? 'file' : folders().has(path) ? 'folder' : undefined),
    stampOf: (path) => {
      const bytes = contents.get(path)
      return bytes && { kind: 'file', size: bytes.length, modified: 0, changed: 0, inode: 0 }
    },
    readFile: (path) => contents.get(path) ?? missing(),
    list: (path) => {
      const inside = [...contents.keys()].filter((file) => dirname(file) === path)
      return inside
        .reverse()
        .map((file) => ({ name: file.slice(join(path, '/').length), kind: 'file' as const }))
    },
    names: (path) => {
      const inside = [...contents.keys()].filter((file) => dirname(file) === path)
      return inside.map((file) => file.slice(join(path, '/').length))
    },
    realPath: (path) => path,
    isExecutable: () => false,
    isWritable: () => true,
    makeFolder: () => {},
    writeNew: async (path, bytes) => {
      change(`write ${path}`)
      contents.set(path, bytes)
    },
    append: async (path, bytes) => {
      change(`append ${path}`)
      contents.set(path, Buffer.concat([contents.get(path) ?? new Uint8Array(), bytes]))
    },
    writeLoosely: (path, parts) => {
      if (contents.has(path)) throw systemError('EEXIST')
      change(`write ${path}`)
      contents.set(path, Buffer.concat(parts))
    },
    writeInto: (path) => change(`write into ${path}`),
    rename: (from, to) => {
      change(`rename ${to}`)
      contents.set(to, contents.get(from) ?? missing())
      contents.delete(from)
    },
    remove: (path) => {
      if (contents.has(path)) change(`remove ${path}`)
      contents.delete(path)
    },
  }
}

function missing(): never {
  throw systemError('ENOENT')
}

function ancestors(path: string): string[] {
  const above = dirname(path)
  return above === path ? [above] : [above, ...ancestors(above)]
}
