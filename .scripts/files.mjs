// Small file work that the scripts share: paths from the root, walking, and writing only what changed.
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the checkout, an absolute path. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Text of a file, or undefined when there is none. */
export async function textOf(path) {
  return readFile(join(root, path), 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/** Every file under a folder as sorted paths from the root with `/`; none when the folder is missing. */
export async function filesUnder(folder) {
  const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true }).catch(
    (error) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort()
}

/**
 * Writes a file beside its place and renames it, and leaves an equal one alone: a build that changes
 * nothing touches nothing, and whoever reads at the same moment sees the old file or the new one.
 */
export async function writeChanged(path, contents) {
  const target = join(root, path)
  const wanted = Buffer.from(contents)
  const present = await readFile(target).catch(() => undefined)
  if (present?.equals(wanted)) return false
  await mkdir(dirname(target), { recursive: true })
  const beside = `${target}.${randomBytes(4).toString('hex')}.tmp`
  await writeFile(beside, wanted)
  await rename(beside, target)
  return true
}

/** Removes the files under a folder that the last build did not make. */
export async function removeOthers(folder, kept) {
  for (const path of await filesUnder(folder)) {
    if (!kept.has(path)) await rm(join(root, path), { force: true })
  }
}
