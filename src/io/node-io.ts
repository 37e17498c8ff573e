/** The real world: Node's file system, streams, clock and signals. */
import * as fs from 'node:fs'
import { dirname, join } from 'node:path'
import { notAFile } from './edge-error.ts'
import { atEnd, holdInterrupts } from './endings.ts'
import type { EntryKind, FileStamp, FileSystem, FolderEntry, Io, OutputStream } from './io.ts'
import { standardStream } from './output-stream.ts'

function kindOf(path: string): EntryKind | undefined {
  const stat = fs.statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return undefined
  if (stat.isFile()) return 'file'
  return stat.isDirectory() ? 'folder' : 'other'
}

/** A file in the place of a folder is an answer (nothing is there), not a failure. */
function kindOrNothing(path: string): EntryKind | undefined {
  try {
    return kindOf(path)
  } catch (error) {
    if (['ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined
    throw error
  }
}

/** A link to what may not be looked at says nothing of the folder that it stands in. */
function kindBehind(path: string): EntryKind {
  try {
    return kindOrNothing(path) ?? 'other'
  } catch {
    return 'other'
  }
}

function entryOf(folder: string, entry: fs.Dirent): FolderEntry {
  const { name } = entry
  if (entry.isFile()) return { name, kind: 'file' }
  if (entry.isDirectory()) return { name, kind: 'folder' }
  // Some file systems do not say what an entry is: then it is taken for a link, which costs another look.
  return { name, kind: kindBehind(join(folder, name)), isLink: true }
}

/** What nothing can be said of, such as what stands behind a file, is not there. */
function stampOf(path: string): FileStamp | undefined {
  try {
    const stat = fs.lstatSync(path, { throwIfNoEntry: false })
    if (stat === undefined) return undefined
    const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other'
    return { kind, size: stat.size, modified: stat.mtimeMs, changed: stat.ctimeMs, inode: stat.ino }
  } catch {
    return undefined
  }
}

function allows(path: string, mode: number): boolean {
  try {
    fs.accessSync(path, mode)
    return true
  } catch {
    return false
  }
}

/** Only the wait for the disk is asynchronous, so that many files wait at once; `fs.promises` costs every start more. */
async function writeSafely(path: string, bytes: Uint8Array, flag: 'wx' | 'a'): Promise<void> {
  const file = fs.openSync(path, flag)
  try {
    fs.writeFileSync(file, bytes)
    await new Promise<void>((resolve, reject) => {
      fs.fsync(file, (error) => (error === null ? resolve() : reject(error)))
    })
  } finally {
    fs.closeSync(file)
  }
}

/** The pieces are never put together in memory. */
function writeLoosely(path: string, parts: readonly Uint8Array[]): void {
  const file = fs.openSync(path, 'wx')
  try {
    const length = parts.reduce((total, part) => total + part.length, 0)
    if (length > 0 && fs.writevSync(file, parts) < length)
      throw Object.assign(new Error('the disk is full'), { code: 'ENOSPC', path })
  } finally {
    fs.closeSync(file)
  }
}

/** Node's own `recursive` tries for ever where a folder refuses a new one with ENOENT, as `/proc` does. */
function makeFolder(path: string): void {
  if (kindOrNothing(path) === 'folder') return
  const above = dirname(path)
  if (above !== path) makeFolder(above)
  try {
    fs.mkdirSync(path)
  } catch (error) {
    // Another build at work may have made it meanwhile.
    if (kindOrNothing(path) !== 'folder') throw error
  }
}

/** Opening a pipe into which nobody writes would wait for ever. */
const reading = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0)

function readFile(path: string): Uint8Array {
  const file = fs.openSync(path, reading)
  try {
    // A pipe may wait for ever, and a device never end; a folder is told of by reading it.
    const stat = fs.fstatSync(file)
    if (!stat.isFile() && !stat.isDirectory())
      throw Object.assign(new Error(`${path} is not a file`), { code: notAFile, path })
    return fs.readFileSync(file)
  } finally {
    fs.closeSync(file)
  }
}

export const nodeFiles: FileSystem = {
  kindOf: kindOrNothing,
  stampOf,
  readFile,
  list: (path) => fs.readdirSync(path, { withFileTypes: true }).map((entry) => entryOf(path, entry)),
  names: (path) => fs.readdirSync(path),
  realPath: (path) => fs.realpathSync.native(path),
  isExecutable: (path) => kindOrNothing(path) === 'file' && allows(path, fs.constants.X_OK),
  isWritable: (path) => allows(path, fs.constants.W_OK),
  makeFolder,
  writeNew: (path, bytes) => writeSafely(path, bytes, 'wx'),
  append: (path, bytes) => writeSafely(path, bytes, 'a'),
  writeLoosely,
  writeInto: (path, bytes) => fs.writeFileSync(path, bytes),
  rename: (from, to) => fs.renameSync(from, to),
  remove: (path) => fs.rmSync(path, { force: true }),
}

/** The day of `SOURCE_DATE_EPOCH` (seconds, as reproducible builds define it), else of the clock. */
function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH']
  const fixed = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date()
  return fixed.toISOString().slice(0, 10)
}

/**
 * Makes the world of the running process. Call it once.
 *
 * Streams are opened when first asked for, since each costs milliseconds.
 */
export function nodeIo(): Io {
  let stdout: OutputStream | undefined
  let stderr: OutputStream | undefined
  const interruption = new AbortController()
  return {
    cwd: process.cwd(),
    env: process.env,
    get stdout() {
      stdout ??= standardStream(1)
      return stdout
    },
    get stderr() {
      stderr ??= standardStream(2)
      return stderr
    },
    files: nodeFiles,
    machine: {
      platform: process.platform,
      arch: process.arch,
      node: process.versions.node,
      isRoot: process.getuid?.() === 0,
    },
    run: async (program, args, milliseconds) =>
      (await import('./run-program.ts')).runProgram(program, args, milliseconds),
    cores: async () => (await import('node:os')).availableParallelism(),
    startHelper: async (events) => (await import('./start-worker.ts')).startHelper(events),
    runForBytes: async (program, args, options) =>
      (await import('./run-program.ts')).runForBytes(program, args, options),
    atEnd,
    today,
    timeOfDay: () => new Date().toTimeString().slice(0, 8),
    // Neither `performance` nor `crypto` is loaded for this: each costs every start milliseconds.
    now: () => Number(process.hrtime.bigint()) / 1e6,
    // Names need only differ between builds at work; files are opened so that a taken name is refused.
    randomName: () =>
      Math.floor(Math.random() * 2 ** 48)
        .toString(16)
        .padStart(12, '0'),
    watch: async (folders) => (await import('./watch-folders.ts')).watchFolders(folders, interruption.signal),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    holdInterrupts: () => holdInterrupts(interruption),
    interrupted: interruption.signal,
  }
}
