/** A file system in memory above the real one, which is only read: thousands of workspaces leave nothing behind. */
import { basename, dirname } from 'node:path'
import type { EntryKind, FileSystem, FolderEntry } from '../../src/io/io.ts'
import type { Files } from './fuzz-case.ts'

export interface MemoryFiles extends FileSystem {
  /** What stands in memory, by absolute path. */
  readonly contents: ReadonlyMap<string, Uint8Array>
}

/**
 * @param root absolute path of a folder that is not there: all below it is in memory
 * @param beyond the real file system, for what comes with the package
 */
export function memoryFiles(root: string, files: Files, beyond: FileSystem): MemoryFiles {
  const contents = new Map<string, Uint8Array>()
  const folders = new Map<string, Map<string, EntryKind>>()
  const isHere = (path: string) => path === root || path.startsWith(`${root}/`)
  const place = (path: string, kind: EntryKind) => {
    for (let [at, what] = [path, kind]; at !== root; [at, what] = [dirname(at), 'folder']) {
      const above = folders.get(dirname(at)) ?? new Map<string, EntryKind>()
      folders.set(dirname(at), above.set(basename(at), what))
    }
    if (kind === 'folder' && !folders.has(path)) folders.set(path, new Map())
  }
  const put = (path: string, bytes: Uint8Array) => {
    if (!isHere(path)) throw failed('EACCES', path)
    if (contents.has(path)) throw failed('EEXIST', path)
    contents.set(path, bytes)
    place(path, 'file')
  }
  const take = (path: string) => {
    contents.delete(path)
    folders.get(dirname(path))?.delete(basename(path))
  }
  const bytesOf = (path: string): Uint8Array => {
    const bytes = contents.get(path)
    if (bytes === undefined) throw failed(folders.has(path) ? 'EISDIR' : 'ENOENT', path)
    return bytes
  }
  const kindOf = (path: string) =>
    contents.has(path) ? 'file' : folders.has(path) ? ('folder' as const) : undefined
  const list = (path: string): FolderEntry[] => {
    const inside = folders.get(path)
    if (inside === undefined) throw failed(contents.has(path) ? 'ENOTDIR' : 'ENOENT', path)
    return [...inside].map(([name, kind]) => ({ name, kind }))
  }

  folders.set(root, new Map())
  for (const [path, content] of Object.entries(files)) put(`${root}/${path}`, Buffer.from(content))
  return {
    contents,
    kindOf: (path) => (isHere(path) ? kindOf(path) : beyond.kindOf(path)),
    stampOf: (path) => {
      if (!isHere(path)) return beyond.stampOf(path)
      const kind = kindOf(path)
      const size = contents.get(path)?.length ?? 0
      return kind && { kind, size, modified: 0, changed: 0, inode: 0 }
    },
    readFile: (path) => (isHere(path) ? bytesOf(path) : beyond.readFile(path)),
    list: (path) => (isHere(path) ? list(path) : beyond.list(path)),
    names: (path) => (isHere(path) ? list(path).map(({ name }) => name) : beyond.names(path)),
    realPath: (path) => {
      if (!isHere(path)) return beyond.realPath(path)
      if (kindOf(path) === undefined) throw failed('ENOENT', path)
      return path
    },
    isExecutable: () => false,
    isWritable: isHere,
    makeFolder: (path) => {
      if (!isHere(path)) throw failed('EACCES', path)
      place(path, 'folder')
    },
    writeNew: async (path, bytes) => put(path, bytes),
    append: async (path, bytes) => {
      const before = contents.get(path) ?? new Uint8Array()
      take(path)
      put(path, Buffer.concat([before, bytes]))
    },
    writeLoosely: (path, parts) => put(path, Buffer.concat(parts)),
    writeInto: (path) => {
      throw failed('EACCES', path)
    },
    rename: (from, to) => {
      const bytes = bytesOf(from)
      take(from)
      take(to)
      put(to, bytes)
    },
    remove: take,
  }
}

function failed(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${path}`), { code, path })
}
