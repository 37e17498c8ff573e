/** Guesses which file a mistyped path means. */
import { basename, dirname, join } from 'node:path'
import type { FileSystem } from '../io/io.ts'
import { nearest } from '../validate/nearest.ts'
import { byCodeUnit, isYaml } from './find-registers.ts'

/**
 * The folder or YAML file beside a path where nothing is, whose name is nearest to the one given.
 *
 * @param path absolute path
 * @returns an absolute path, or undefined when no name is near
 */
export function nearestEntry(files: FileSystem, path: string): string | undefined {
  const folder = dirname(path)
  if (files.kindOf(folder) !== 'folder') return undefined
  const candidates = files
    .list(folder)
    .filter(({ name, kind }) => kind === 'folder' || (kind === 'file' && isYaml(name)))
    .map(({ name }) => name)
    .sort(byCodeUnit)
  const name = nearest(basename(path), candidates)
  return name === undefined ? undefined : join(folder, name)
}
