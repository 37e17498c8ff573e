/** Compares what a build would write with what stands in the output folder, and writes nothing. */

import type { FileSink } from './file-sink.ts'
import { halfDone, journalsIn } from './journal.ts'
import { manifestName } from './manifest.ts'
import { type OutputFolder, sameBytes } from './output-folder.ts'
import { isIndexName, type PublishedFile } from './published-file.ts'
import { stampsIn } from './read-stamp.ts'

/**
 * - `missing`: the build makes it, the folder lacks it
 * - `stale`: the folder has other bytes than the build makes
 * - `half-done`: only the beginning of the file is there, or it is old while others of its register are new already, or
 *   it is a temporary file that a killed run left behind
 * - `in-the-way`: a folder stands in its place, which no build takes away
 * - `stray`: it is ours, but nothing makes it any more
 */
export type CheckReason = 'missing' | 'stale' | 'half-done' | 'in-the-way' | 'stray'

export interface CheckFinding {
  readonly name: string
  readonly reason: CheckReason
}

export interface Checked {
  readonly kind: 'checked'
  /** Sorted by name. */
  readonly findings: readonly CheckFinding[]
  /** How many files are up to date. */
  readonly current: number
}

export function createChecker(folder: OutputFolder): FileSink<Checked> {
  const found = new Map<string, CheckReason>()
  const made = new Set<string>()
  const upToDate = new Set<string>()

  const accept = async (_register: string, files: readonly PublishedFile[]) => {
    for (const { name, bytes } of files) {
      made.add(name)
      const reason = isFolder(folder, name) ? 'in-the-way' : compare(folder.read(name), bytes)
      if (reason === undefined) upToDate.add(name)
      else found.set(name, reason)
    }
  }

  const finish = async (whole: boolean): Promise<Checked> => {
    if (whole) for (const name of strays(folder, made)) found.set(name, 'stray')
    const leftovers = folder.leftovers()
    const begun = journalsIn(folder, leftovers).flatMap((journal) => halfDone(folder, journal))
    for (const { name } of begun) if (!upToDate.has(name)) found.set(name, 'half-done')
    for (const name of leftovers) found.set(name, 'half-done')
    if (isFolder(folder, manifestName)) found.set(manifestName, 'in-the-way')
    const findings = [...found].map(([name, reason]) => ({ name, reason }))
    findings.sort((a, b) => (a.name < b.name ? -1 : 1))
    return { kind: 'checked', findings, current: upToDate.size }
  }
  return { accept, finish, abandon: async () => {} }
}

function isFolder(folder: OutputFolder, name: string): boolean {
  return folder.stampOf(name)?.kind === 'folder'
}

function compare(present: Uint8Array | undefined, wanted: Uint8Array): CheckReason | undefined {
  if (present === undefined) return 'missing'
  if (sameBytes(present, wanted)) return undefined
  const begun = present.length < wanted.length && sameBytes(present, wanted.subarray(0, present.length))
  return begun ? 'half-done' : 'stale'
}

/** Files that were not made, yet are ours: by the manifest, or, where that is lost, by their stamp. */
function strays(folder: OutputFolder, made: ReadonlySet<string>): string[] {
  const listed = folder.readManifest()
  return folder.publishedNames().filter((name) => {
    if (made.has(name)) return false
    return listed?.has(name) === true || carriesStamp(name, folder.read(name))
  })
}

/** Index pages are made from no facts of their own, and name only what made them. */
function carriesStamp(name: string, bytes: Uint8Array | undefined): boolean {
  if (bytes === undefined) return false
  const { stamp, generator } = stampsIn(bytes)
  return stamp !== undefined || (isIndexName(name) && generator !== undefined)
}
