/** Finds the register descriptions under a folder. */
import { basename, dirname, join } from 'node:path'
import type { FileSystem } from '../io/io.ts'
import { isSettingsName } from './find-root.ts'

/** Whether the name says YAML. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}

/** Folders that hold no registers: shared parts, what is hidden, what npm brought. */
export function isSkippedFolder(name: string): boolean {
  return name === 'shared' || name === 'node_modules' || name.startsWith('.')
}

/** Compares by code unit: the same order on every machine. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

export interface FoundRegister {
  /** Absolute path, by way of the folder that was searched. */
  readonly path: string
  /** The same with every link resolved. */
  readonly real: string
}

/**
 * Every register description under a folder, sorted by path.
 *
 * A folder that is reached twice, by links, is read once.
 *
 * @param folder absolute path of a folder
 * @param refuse is told of what is named as a description is and is no file, such as a folder or a link that leads nowhere
 * @throws system errors of unreadable folders
 */
export function findRegisters(
  files: FileSystem,
  folder: string,
  refuse: (path: string) => void = () => {},
): FoundRegister[] {
  const seen = new Set<string>()
  const visit = (here: string): FoundRegister[] => {
    const realFolder = files.realPath(here)
    if (seen.has(realFolder)) return []
    seen.add(realFolder)
    return [...files.list(here)]
      .sort((a, b) => byCodeUnit(a.name, b.name))
      .flatMap(({ name, kind, isLink }) => {
        const path = join(here, name)
        if (kind === 'folder' && !isYaml(name)) return isSkippedFolder(name) ? [] : visit(path)
        if (!isYaml(name) || name.startsWith('.') || isSettingsName(name)) return []
        if (kind !== 'file') {
          refuse(path)
          return []
        }
        // Thousands of files: what is no link is not asked where it leads to.
        return [{ path, real: isLink === true ? files.realPath(path) : join(realFolder, name) }]
      })
  }
  return visit(folder).sort((a, b) => byCodeUnit(a.path, b.path))
}

/** Whether a file is one that a workspace holds besides its registers. */
export function isSharedOrConfig(path: string): boolean {
  return isSettingsName(basename(path)) || basename(dirname(path)) === 'shared'
}
