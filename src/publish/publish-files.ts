/** Writes what a build made: only what changed, and deletes only what is surely ours. */

import type { FileStamp } from '../io/io.ts'
import type { FileSink } from './file-sink.ts'
import { formatEntry, halfDone, type JournalFile, journalsIn, resume } from './journal.ts'
import { type Manifest, type ManifestEntry, manifestName, sha256 } from './manifest.ts'
import { type OutputFolder, sameBytes } from './output-folder.ts'
import { journalStem, type PublishedFile } from './published-file.ts'

export interface Published {
  readonly kind: 'published'
  /** Names of the files, each list in the order of its happening. */
  readonly written: readonly string[]
  readonly unchanged: number
  readonly removed: readonly string[]
  /** No longer made, but changed by hand since we wrote it: left where it is. */
  readonly left: readonly string[]
  /** What was made in this run, the manifest with it. */
  readonly made: ReadonlyMap<string, MadeFile>
}

/** A published file as a run has left it. */
export interface MadeFile {
  readonly sha256: string
  /** The stamp of what was compared or written: a file with another one was changed by somebody else meanwhile. */
  readonly stamp: FileStamp | undefined
}

/** What a build publishes into: new files, and those that are known to stand there already. */
export interface Publisher extends FileSink<Published> {
  /** Takes account of the files of a register that need not be made again. */
  keep(register: string, files: readonly KeptFile[]): void
}

export interface KeptFile {
  readonly name: string
  readonly sha256: string
}

export interface PublishOptions {
  /** Rewrites files that hold the right bytes already. */
  readonly force: boolean
  /** Called before each writing of files. */
  readonly beforeWriting?: () => Promise<void>
}

export function createPublisher(
  folder: OutputFolder,
  { force, beforeWriting = async () => {} }: PublishOptions,
): Publisher {
  const entries = new Map<string, ManifestEntry>()
  const made = new Map<string, MadeFile>()
  const written: string[] = []
  const journal = folder.temporary(journalStem)
  let unchanged = 0

  const accept = async (register: string, files: readonly PublishedFile[]) => {
    const hashes = new Map(files.map(({ name, bytes }) => [name, sha256(bytes)]))
    const stamps = new Map<string, FileStamp | undefined>()
    const others = files.filter(({ name, bytes }) => {
      stamps.set(name, folder.stampOf(name))
      const present = folder.read(name)
      return present === undefined || !sameBytes(present, bytes)
    })
    const changed = force ? files : others
    if (changed.length > 0) {
      await beforeWriting()
      const replaced = await folder.replace(changed, (beside) => {
        const journalled = changed.flatMap((file, index): JournalFile[] => {
          const { name } = file
          return others.includes(file)
            ? [{ name, sha256: hashes.get(name) ?? '', beside: beside[index] ?? '' }]
            : []
        })
        return folder.append(journal, formatEntry({ register, files: journalled }))
      })
      for (const [index, { name }] of changed.entries()) stamps.set(name, replaced[index])
    }
    written.push(...changed.map(({ name }) => name))
    unchanged += files.length - changed.length
    for (const [name, hash] of hashes) {
      entries.set(name, { register, sha256: hash })
      made.set(name, { sha256: hash, stamp: stamps.get(name) })
    }
  }

  const keep = (register: string, files: readonly KeptFile[]) => {
    for (const { name, sha256 } of files) entries.set(name, { register, sha256 })
    unchanged += files.length
  }

  const finish = async (whole: boolean): Promise<Published> => {
    await beforeWriting()
    const leftovers = folder.leftovers()
    const journals = journalsIn(folder)
    const { found, finished } = resume(folder, journals, (name) => entries.has(name))
    written.push(...finished)
    // Read only now: another build may have written its part meanwhile.
    const known = new Map([...(folder.readManifest() ?? []), ...found])
    const { gone, removed, left } = whole ? removeOutdated(folder, known, entries) : nothingRemoved
    const manifest = new Map([...known, ...entries])
    for (const name of gone) manifest.delete(name)
    if (manifest.size > 0 || known.size > 0) {
      const bytes = await folder.writeManifest(manifest)
      made.set(manifestName, { sha256: sha256(bytes), stamp: folder.stampOf(manifestName) })
    }
    const isStillHalf = (name: string) =>
      journals.some(
        (one) => one.name === name && halfDone(folder, one).some((file) => !entries.has(file.name)),
      )
    for (const name of leftovers) if (whole || !isStillHalf(name)) folder.remove(name)
    return { kind: 'published', written, unchanged, removed, left, made }
  }
  const abandon = async () => {
    try {
      await finish(false)
    } catch {
      // What stopped the run is told; that the manifest could not be written either would only hide it.
    }
  }
  return { accept, keep, finish, abandon }
}

const nothingRemoved = { gone: [], removed: [], left: [] }

/** Deletes what the manifest lists and nothing makes any more, unless someone has changed it since. */
function removeOutdated(folder: OutputFolder, known: Manifest, made: Manifest) {
  const gone: string[] = []
  const removed: string[] = []
  const left: string[] = []
  for (const [name, entry] of [...known].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (made.has(name)) continue
    const present = folder.read(name)
    if (present !== undefined && sha256(present) !== entry.sha256) {
      left.push(name)
      continue
    }
    gone.push(name)
    if (present === undefined) continue
    folder.remove(name)
    removed.push(name)
  }
  return { gone, removed, left }
}
