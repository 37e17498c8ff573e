/** Finds the workspace that a path belongs to. */
import { basename, dirname, join } from 'node:path'
import { EdgeError } from '../io/edge-error.ts'
import type { FileSystem } from '../io/io.ts'

export const configName = 'notice.config.yaml'
export const sourcesName = 'notices'

/** What a config is called by mistake. Its settings would not be read, and nobody would notice. */
const misnamedConfigs = ['notice', 'notices'].flatMap((stem) =>
  ['yaml', 'yml', 'json', 'toml'].map((ending) => `${stem}.config.${ending}`),
)
const configNames = [...new Set([configName, ...misnamedConfigs])]

/** Whether a file of this name is meant to be the config. */
export function isConfigName(name: string): boolean {
  return configNames.includes(name)
}

/** Findings that are accepted for a time. */
export const waiversName = 'notice.waivers.yaml'

/** Whether a file of this name holds settings and no register. */
export function isSettingsName(name: string): boolean {
  return isConfigName(name) || name === waiversName
}

/** Whether the folder is the root of a workspace: it holds `notices/`, or a config of its own. */
export function isRoot(files: FileSystem, folder: string): boolean {
  if (files.kindOf(join(folder, sourcesName)) === 'folder') return true
  // A config inside `notices` belongs to the folder above.
  return basename(folder) !== sourcesName && configsIn(files, folder).length > 0
}

function configsIn(files: FileSystem, folder: string): string[] {
  return configNames.map((name) => join(folder, name)).filter((path) => files.kindOf(path) === 'file')
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
 * The path of the config of a workspace, or of a file that is meant to be it; undefined when there is none.
 *
 * @throws EdgeError when both places hold one, since neither is more right than the other, and where it is no file:
 *   without it the settings would be others
 */
export function findConfig(
  files: FileSystem,
  root: string,
  shown: (path: string) => string,
): string | undefined {
  const [first, second] = [join(root, sourcesName), root].flatMap((folder) => configsIn(files, folder))
  for (const path of [join(root, sourcesName, configName), join(root, configName)])
    if (path !== first && path !== second && files.stampOf(path) !== undefined)
      throw new EdgeError('not-a-file', { path: shown(path) })
  if (first !== undefined && second !== undefined)
    throw new EdgeError('two-configs', { first: shown(first), second: shown(second) })
  return first
}
