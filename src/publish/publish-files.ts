/** Writes what a build made: only what changed, and deletes only what is surely ours. */

import type { FileSink } from './file-sink.ts'
import { type Manifest, type ManifestEntry, sha256 } from './manifest.ts'
import { type OutputFolder, sameBytes } from './output-folder.ts'
import type { PublishedFile } from './published-file.ts'

export interface Published {
  readonly kind: 'published'
  /** Names of the files, each list in the order of its happening. */
  readonly written: readonly string[]
  readonly unchanged: number
  readonly removed: readonly string[]
  /** No longer made, but changed by hand since we wrote it: left where it is. */
  readonly left: readonly string[]
}

export interface PublishOptions {
  /** Rewrites files that hold the right bytes already. */
  readonly force: boolean
  /** Called before each writing of files. */
  readonly beforeWriting?: () => void
}

export function createPublisher(
  folder: OutputFolder,
  { force, beforeWriting = () => {} }: PublishOptions,
): FileSink<Published> {
  const made = new Map<string, ManifestEntry>()
  const written: string[] = []
  let unchanged = 0

  const accept = async (register: string, files: readonly PublishedFile[]) => {
    const changed = files.filter(({ name, bytes }) => {
      const present = force ? undefined : folder.read(name)
      return present === undefined || !sameBytes(present, bytes)
    })
    if (changed.length > 0) {
      beforeWriting()
      await folder.replace(changed)
    }
    written.push(...changed.map(({ name }) => name))
    unchanged += files.length - changed.length
    for (const { name, bytes } of files) made.set(name, { register, sha256: sha256(bytes) })
  }

  const finish = async (whole: boolean): Promise<Published> => {
    beforeWriting()
    for (const name of folder.leftovers()) folder.remove(name)
    // Read only now: another build may have written its part meanwhile.
    const known = folder.readManifest() ?? new Map<string, ManifestEntry>()
    const { gone, removed, left } = whole ? removeOutdated(folder, known, made) : nothingRemoved
    const manifest = new Map([...known, ...made])
    for (const name of gone) manifest.delete(name)
    if (manifest.size > 0 || known.size > 0) await folder.writeManifest(manifest)
    return { kind: 'published', written, unchanged, removed, left }
  }
  const abandon = async () => {
    try {
      await finish(false)
    } catch {
      // What stopped the run is told; that the manifest could not be written either would only hide it.
    }
  }
  return { accept, finish, abandon }
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
