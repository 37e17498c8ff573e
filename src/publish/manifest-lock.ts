/** Lets one build at a time read and write the manifest of an output folder, so that none loses what another has written. */
import { join } from 'node:path'
import type { FileStamp, Io } from '../io/io.ts'
import { manifestName } from './manifest.ts'
import { temporaryName } from './published-file.ts'

/** Named as what killed runs leave behind, which is all that is left of it then. */
export const lockName = temporaryName(manifestName, '0'.repeat(12))

type NeededIo = Pick<Io, 'files' | 'now'>

/** Whoever holds it needs milliseconds. After so many without a sign of a change its build was killed. */
const patience = 2000
const betweenLooks = 10

/**
 * Does something while no other build writes the manifest.
 *
 * The lock of a killed build is taken over, and where none can be set, as in a folder that may not be written to, the work
 * is done without: what it cannot write it will say itself.
 *
 * @param folder absolute path of the output folder, which is there
 */
export async function holdingManifest<T>(io: NeededIo, folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, lockName)
  const own = await take(io, lock)
  try {
    return await work()
  } finally {
    // Unless another build has taken it over from one that seemed to be dead.
    if (own !== undefined && isSame(io.files.stampOf(lock), own)) io.files.remove(lock)
  }
}

async function take({ files, now }: NeededIo, lock: string): Promise<FileStamp | undefined> {
  let seen: FileStamp | undefined
  let since = now()
  for (;;) {
    try {
      files.writeLoosely(lock, [])
      return files.stampOf(lock)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return undefined
    }
    const stamp = files.stampOf(lock)
    if (!isSame(stamp, seen)) {
      seen = stamp
      since = now()
    } else if (now() - since > patience) {
      // Two that wait may do so at once and both go on: then the manifest may lack files until the next whole build.
      files.remove(lock)
      seen = undefined
      continue
    }
    await new Promise((resolve) => setTimeout(resolve, betweenLooks))
  }
}

function isSame(a: FileStamp | undefined, b: FileStamp | undefined): boolean {
  return a !== undefined && b !== undefined && a.inode === b.inode && a.changed === b.changed
}
