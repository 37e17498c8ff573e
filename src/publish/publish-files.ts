/** Writes what a build made: only what changed, and deletes only what is surely ours. */

import { contentMark } from './cache/mark.ts'
import type { FileSink } from './file-sink.ts'
import { formatEntry, halfDone, type JournalFile, journalsIn, resume } from './journal.ts'
import { type Manifest, type ManifestEntry, manifestName, sha256 } from './manifest.ts'
import { accountFor, type KeptFiles, type KnownManifest } from './manifest-account.ts'
import { lockName } from './manifest-lock.ts'
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
  /** What was made in this run. */
  readonly made: ReadonlyMap<string, MadeFile>
  readonly manifest: PublishedManifest | undefined
}

export interface PublishedManifest extends KnownManifest, MadeFile {
  /** Whether it is the one that the last run had left, with nothing in it but the same files. */
  readonly isContinued: boolean
}

/** A published file as a run has left it. */
export interface MadeFile {
  readonly sha256: string
  /** See `contentMark`, of what was compared or written: a file with another one was changed by somebody else meanwhile. */
  readonly mark: number
}

/** What a build publishes into: new files, and those that are known to stand there already. */
export interface Publisher extends FileSink<Published> {
  /** Takes account of the files of a register that need not be made again. */
  keep(register: string, files: KeptFiles): void
}

export interface PublishOptions {
  /** Rewrites files that hold the right bytes already. */
  readonly force: boolean
  /** A manifest that names every file that will be kept. */
  readonly known?: KnownManifest | undefined
  /** Called before each writing of files. */
  readonly beforeWriting?: () => Promise<void>
}

export function createPublisher(
  folder: OutputFolder,
  { force, known, beforeWriting = async () => {} }: PublishOptions,
): Publisher {
  const entries = new Map<string, ManifestEntry & MadeFile>()
  const kept: (KeptFiles & { readonly register: string })[] = []
  const written: string[] = []
  const removed: string[] = []
  const journal = folder.temporary(journalStem)
  let unchanged = 0

  const accept = async (register: string, files: readonly PublishedFile[]) => {
    const hashes = new Map(files.map(({ name, bytes }) => [name, sha256(bytes)]))
    const marks = new Map<string, number>()
    const others = files.filter(({ name, bytes }) => {
      marks.set(name, contentMark(folder.stampOf(name)))
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
      for (const [index, { name }] of changed.entries()) marks.set(name, contentMark(replaced[index]))
    }
    written.push(...changed.map(({ name }) => name))
    unchanged += files.length - changed.length
    for (const [name, hash] of hashes)
      entries.set(name, { register, sha256: hash, mark: marks.get(name) ?? 0 })
  }

  const keep = (register: string, { count, list }: KeptFiles) => {
    kept.push({ register, count, list })
    unchanged += count
  }

  const isChanged = (name: string, entry: ManifestEntry) => {
    const bytes = folder.read(name)
    return bytes !== undefined && sha256(bytes) !== entry.sha256
  }

  const account = async (whole: boolean, resumed: Manifest) => {
    const run = { whole, entries, kept, resumed, known }
    let present = folder.read(manifestName)
    let found = accountFor(present, run, isChanged)
    if (found.gone.length > 0 || !isSame(present, found.bytes))
      await folder.holdingManifest(async () => {
        const now = folder.read(manifestName)
        // Another build has written its part meanwhile.
        if (!isSame(now, present)) found = accountFor(now, run, isChanged)
        present = now
        removed.push(...found.gone.filter((name) => folder.stampOf(name) !== undefined))
        for (const name of removed) folder.remove(name)
        if (found.bytes !== undefined && !isSame(present, found.bytes))
          await folder.replace([{ name: manifestName, bytes: found.bytes }])
      })
    return found
  }

  const finish = async (whole: boolean): Promise<Published> => {
    await beforeWriting()
    const leftovers = folder.leftovers()
    const journals = journalsIn(folder, leftovers, (name) => entries.has(name))
    const isOpen = journals.some((one) => one.entries.length > 0)
    const standing = new Set(isOpen ? kept.flatMap(({ list }) => list().map(({ name }) => name)) : [])
    const isMade = (name: string) => entries.has(name) || standing.has(name)
    const { found, finished } = resume(folder, journals, isMade)
    written.push(...finished)
    const { manifest, isContinued, left } = await account(whole, found)
    const mark = contentMark(folder.stampOf(manifestName))
    const isStillHalf = (name: string) =>
      journals.some((one) => one.name === name && halfDone(folder, one).some((file) => !isMade(file.name)))
    for (const name of leftovers) {
      // It may be that of a build at work, which is waited for.
      if (name === lockName) await folder.holdingManifest(async () => {})
      else if (whole || !isStillHalf(name)) folder.remove(name)
    }
    return {
      kind: 'published',
      written,
      unchanged,
      removed,
      left,
      made: entries,
      manifest: manifest && { ...manifest, mark, isContinued },
    }
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

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : sameBytes(a, b)
}
