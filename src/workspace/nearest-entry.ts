/** Guesses which file a mistyped path means. */
import { basename, dirname, join, resolve } from 'node:path'
import type { FileSystem } from '../io/io.ts'
import { nearest } from '../validate/nearest.ts'
import { byCodeUnit, isYaml } from './find-registers.ts'
import { isWithin } from './shown-path.ts'

/**
 * The folder or file whose path is nearest to one where nothing is: a slip in any of its names, `\\` for `/`,
 * or an ending that was left out.
 *
 * @param path absolute path
 * @param within absolute path of the folder outside which nothing may be looked at
 * @param accepts which names of files can be meant; by itself those of YAML files
 * @returns an absolute path, or undefined when nothing is near
 */
export function nearestEntry(
  files: FileSystem,
  path: string,
  within?: string,
  accepts: (name: string) => boolean = isYaml,
): string | undefined {
  const plain = resolve(path.replaceAll('\\', '/'))
  if (within !== undefined && !isWithin(within, plain)) return undefined
  const near = nearestPath(files, plain, accepts)
  return near === path ? undefined : near
}

type Accepts = (name: string) => boolean

function nearestPath(files: FileSystem, path: string, accepts: Accepts): string | undefined {
  if (files.kindOf(path) !== undefined) return path
  const above = dirname(path)
  const folder = above === path ? undefined : nearestPath(files, above, accepts)
  if (folder === undefined || files.kindOf(folder) !== 'folder') return undefined
  const name = nearestName(files, folder, basename(path), accepts)
  return name === undefined ? undefined : join(folder, name)
}

function nearestName(
  files: FileSystem,
  folder: string,
  wanted: string,
  accepts: Accepts,
): string | undefined {
  // The name itself may stand in a folder that was guessed.
  if (files.kindOf(join(folder, wanted)) !== undefined) return wanted
  const names = files
    .list(folder)
    .filter(({ name, kind }) => kind === 'folder' || (kind === 'file' && accepts(name)))
    .map(({ name }) => name)
    // What is hidden is nobody's to write in: not the cache, not what belongs to git.
    .filter((name) => !name.startsWith('.') || wanted.startsWith('.'))
    .sort(byCodeUnit)
  const ended = isYaml(wanted) ? undefined : nearest(`${wanted}.yaml`, names.filter(isYaml))
  return nearest(wanted, names) ?? ended
}
