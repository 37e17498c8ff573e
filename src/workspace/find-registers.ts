/** Finds the register descriptions under a folder. */
import { basename, dirname, join, sep } from 'node:path'
import type { FileSystem, FolderEntry } from '../io/io.ts'
import { isSettingsName } from './find-root.ts'
import { isWithin } from './shown-path.ts'

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
 * A folder that is reached twice, by links, is read once. A link that leads out of the workspace is not entered, for
 * behind it may be the whole machine: it is given as it stands, for others to refuse.
 *
 * @param folder absolute path of a folder
 * @param refuse is told of what is named as a description is and is no file, such as a folder or a link that leads
 *   nowhere, and of folders within that cannot be read, with the system's error
 * @param root absolute path of the workspace
 * @throws system errors, where the folder itself cannot be read
 */
export function findRegisters(
  files: FileSystem,
  folder: string,
  refuse: (path: string, error?: unknown) => void = () => {},
  root = folder,
): FoundRegister[] {
  const realRoot = files.realPath(root)
  const seen = new Set<string>()
  const visit = (here: string): FoundRegister[] => {
    const realFolder = files.realPath(here)
    if (seen.has(realFolder)) return []
    seen.add(realFolder)
    const found: FoundRegister[] = []
    // Thousands of files: paths are put together and not made normal, for they are so already.
    const [begin, realBegin] = [join(here, sep), join(realFolder, sep)]
    for (const { name, kind, isLink } of inOrder(files.list(here))) {
      const path = begin + name
      if (kind === 'folder' && !isYaml(name)) {
        if (isSkippedFolder(name)) continue
        const real = isLink === true ? files.realPath(path) : undefined
        if (real === undefined || isWithin(realRoot, real))
          for (const inside of visitWithin(path)) found.push(inside)
        else found.push({ path, real })
        continue
      }
      if (!isYaml(name) || name.startsWith('.') || isSettingsName(name)) continue
      if (kind !== 'file') refuse(path)
      // What is no link is not asked where it leads to.
      else found.push({ path, real: isLink === true ? files.realPath(path) : realBegin + name })
    }
    return found
  }
  const visitWithin = (here: string): FoundRegister[] => {
    try {
      return visit(here)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error
      refuse(here, error)
      return []
    }
  }
  return visit(folder).sort((a, b) => byCodeUnit(a.path, b.path))
}

/** By name. The engine sorts texts by itself, and calls nobody for each two of them. */
function inOrder(entries: readonly FolderEntry[]): FolderEntry[] {
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return [...byName.keys()].sort().flatMap((name) => byName.get(name) ?? [])
}

/** Whether a file is one that a workspace holds besides its registers. */
export function isSharedOrConfig(path: string): boolean {
  return isSettingsName(basename(path)) || basename(dirname(path)) === 'shared'
}
