/** The output folder: reading what stands there, and replacing files in one step each. */
import { join } from 'node:path'
import { fileFailure } from '../io/edge-error.ts'
import type { FileStamp, FileSystem, Io } from '../io/io.ts'
import { type Manifest, manifestName, parseManifest } from './manifest.ts'
import { holdingManifest } from './manifest-lock.ts'
import {
  isPublishedName,
  journalStem,
  nameBehindTemporary,
  type PublishedFile,
  shardRecordName,
  temporaryName,
} from './published-file.ts'

export interface OutputFolder {
  /** Names in the folder that a build could have made, sorted. */
  publishedNames(): readonly string[]
  /** Temporary files that a killed run left behind, journals among them, sorted. */
  leftovers(): readonly string[]
  /** Bytes of a file, or undefined when there is none. */
  read(name: string): Uint8Array | undefined
  /** The stamp of a file; undefined when there is none. */
  stampOf(name: string): FileStamp | undefined
  /** Replaces files, each in one step, and only when all of them are safely on the disk: see `replaceFiles`. */
  replace(files: readonly PublishedFile[], announce?: Announce): Promise<readonly (FileStamp | undefined)[]>
  /** A new name for a file that is there only while a build is at work. */
  temporary(name: string): string
  /** Writes to the end of a file, and forces it to the disk. */
  append(name: string, text: string): Promise<void>
  rename(from: string, to: string): void
  remove(name: string): void
  /** The manifest; undefined when there is none that can be trusted. */
  readManifest(): Manifest | undefined
  /** Does something while no other build writes the manifest, see `holdingManifest`. */
  holdingManifest<T>(work: () => Promise<T>): Promise<T>
  /** The path of a file as the user would name it. */
  shown(name: string): string
}

type NeededIo = Pick<Io, 'files' | 'randomName' | 'now'>

const sortedNames = (files: FileSystem, folder: string, isMeant: (name: string) => boolean): string[] => {
  if (files.kindOf(folder) !== 'folder') return []
  const isFile = (name: string) => files.kindOf(join(folder, name)) !== 'folder'
  return files
    .names(folder)
    .filter((name) => isMeant(name) && isFile(name))
    .sort()
}

/** Files of ours beside the published ones. */
const ownNames: readonly string[] = [manifestName, shardRecordName, journalStem]

function isLeftover(name: string): boolean {
  const meant = nameBehindTemporary(name)
  return meant !== undefined && (ownNames.includes(meant) || isPublishedName(meant))
}

/** Writes down what is going to be replaced, by the names under which the new files are written until then. */
export type Announce = (beside: readonly string[]) => Promise<void>

/** Another build at work in the same folder may take our temporary file for a leftover: then it is written again. */
const attempts = 3

/**
 * Writes files beside their places, and when all are safely on the disk puts each into its place in one step.
 *
 * A reader sees the old file or the new one, whole; a disk that is full leaves every old one. The folder must be there.
 *
 * @param announce is waited for, as the new files are, before the first takes its place
 * @returns the stamp of each as it was written, when nobody else knew of it; renaming changes only `changed`
 * @throws system errors, with the `name` of the file that was at fault as `file`
 */
export async function replaceFiles(
  io: Pick<Io, 'files' | 'randomName'>,
  folder: string,
  replaced: readonly PublishedFile[],
  announce: Announce = async () => {},
): Promise<readonly (FileStamp | undefined)[]> {
  const { files } = io
  const pending = replaced.map((file) => {
    const temporary = temporaryName(file.name, io.randomName())
    return { ...file, temporary, beside: join(folder, temporary) }
  })
  try {
    const written = await Promise.allSettled([
      ...pending.map(({ beside, bytes }) => files.writeNew(beside, bytes)),
      announce(pending.map(({ temporary }) => temporary)),
    ])
    const failed = written.findIndex(({ status }) => status === 'rejected')
    const failure = written[failed]
    if (failure?.status === 'rejected') throw withFile(failure.reason, pending[failed]?.name)
    for (const { name } of pending) refuseFolder(files, folder, name)
    const stamps = pending.map(({ beside }) => files.stampOf(beside))
    for (const { name, bytes, beside } of pending) await putInPlace(io, folder, name, bytes, beside)
    return stamps
  } finally {
    for (const { beside } of pending) files.remove(beside)
  }
}

/** Known before the first file takes its place, and not when half of them have. */
function refuseFolder(files: FileSystem, folder: string, name: string): void {
  if (files.stampOf(join(folder, name))?.kind === 'folder')
    throw Object.assign(new Error('a folder'), { code: 'EISDIR', file: name })
}

async function putInPlace(
  io: Pick<Io, 'files' | 'randomName'>,
  folder: string,
  name: string,
  bytes: Uint8Array,
  beside: string,
): Promise<void> {
  const { files } = io
  for (let attempt = 1; ; attempt++) {
    try {
      files.rename(beside, join(folder, name))
      return
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'ENOENT' && files.kindOf(beside) === undefined
      if (!taken || attempt === attempts) throw withFile(error, name)
      await files.writeNew(beside, bytes)
    }
  }
}

function withFile(error: unknown, file: string | undefined): unknown {
  return error instanceof Error ? Object.assign(error, { file }) : error
}

/**
 * Opens an output folder; it is made when the first file is written.
 *
 * @param path absolute path of the folder
 * @param shown how to name a path of the machine to the user
 * @throws EdgeError, from every call, when the file system refuses
 */
export function openOutputFolder(io: NeededIo, path: string, shown: (path: string) => string): OutputFolder {
  const { files } = io
  const pathOf = (name: string) => join(path, name)
  const attempt = <T>(name: string, work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw fileFailure(error, shown(pathOf(name)))
    }
  }
  const read = (name: string) =>
    attempt(name, () => {
      if (files.kindOf(pathOf(name)) !== 'file') return undefined
      try {
        return files.readFile(pathOf(name))
      } catch (error) {
        // Another build at work may have taken it away meanwhile.
        if (files.kindOf(pathOf(name)) === undefined) return undefined
        throw error
      }
    })
  const remove = (name: string) => attempt(name, () => files.remove(pathOf(name)))
  const replace = async (replaced: readonly PublishedFile[], announce?: Announce) => {
    try {
      files.makeFolder(path)
      return await replaceFiles(io, path, replaced, announce)
    } catch (error) {
      const { file } = error as { readonly file?: string }
      throw fileFailure(error, shown(pathOf(file ?? '')))
    }
  }
  return {
    publishedNames: () => attempt('', () => sortedNames(files, path, isPublishedName)),
    leftovers: () => attempt('', () => sortedNames(files, path, isLeftover)),
    stampOf: (name) => files.stampOf(pathOf(name)),
    read,
    remove,
    replace,
    temporary: (name) => temporaryName(name, io.randomName()),
    append: (name, text) => files.append(pathOf(name), new TextEncoder().encode(text)),
    rename: (from, to) => attempt(to, () => files.rename(pathOf(from), pathOf(to))),
    readManifest: () => {
      const bytes = read(manifestName)
      return bytes === undefined ? undefined : parseManifest(new TextDecoder().decode(bytes))
    },
    holdingManifest: (work) => {
      attempt('', () => files.makeFolder(path))
      return holdingManifest(io, path, work)
    },
    shown: (name) => shown(pathOf(name)),
  }
}

/** Whether two files hold the same. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0
}
