/** Finds the workspace that a path belongs to. */
import { basename, dirname, join } from 'node:path'
import { EdgeError } from '../io/edge-error.ts'
import type { FileSystem } from '../io/io.ts'

export const configName = 'notice.config.yaml'
export const sourcesName = 'notices'

/** Whether the folder is the root of a workspace: it holds `notices/`, or a config of its own. */
function isRoot(files: FileSystem, folder: string): boolean {
  if (files.kindOf(join(folder, sourcesName)) === 'folder') return true
  // A config inside `notices` belongs to the folder above.
  return basename(folder) !== sourcesName && files.kindOf(join(folder, configName)) === 'file'
}

/**
 * Walks up from a folder to the nearest root of a workspace.
 *
 * @param folder absolute path
 * @returns undefined when no folder on the way is one
 */
export function findRoot(files: FileSystem, folder: string): string | undefined {
  for (let here = folder; ; here = dirname(here)) {
    if (isRoot(files, here)) return here
    if (dirname(here) === here) return undefined
  }
}

/**
 * The path of the config of a workspace, or undefined when it has none.
 *
 * @throws EdgeError when both places hold one, since neither is more right than the other
 */
export function findConfig(
  files: FileSystem,
  root: string,
  shown: (path: string) => string,
): string | undefined {
  const places = [join(root, sourcesName, configName), join(root, configName)]
  const present = places.filter((path) => files.kindOf(path) === 'file')
  if (present.length > 1) {
    throw new EdgeError('two-configs', {
      first: shown(places[0] as string),
      second: shown(places[1] as string),
    })
  }
  return present[0]
}
