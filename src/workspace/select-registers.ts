/** Which registers of a workspace are meant. */
import { EdgeError, sourceFailure } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { byCodeUnit, type FoundRegister, findRegisters, isSharedOrConfig } from './find-registers.ts'
import { outsiders } from './refuse-outside.ts'
import type { SelectedPath } from './select-paths.ts'
import { isWithin, shownPath } from './shown-path.ts'

export interface SelectedRegisters {
  /** Absolute paths of the descriptions that are meant, sorted, each once. */
  readonly files: readonly string[]
  /**
   * Those of them that are not to be read, each with the reason. They are among the files all the same: passed over,
   * they would seem to be gone, and what was published of them would be deleted.
   */
  readonly refused: ReadonlyMap<string, EdgeError>
  /** Whether those are all that the workspace has. */
  readonly whole: boolean
}

type NeededIo = Pick<Io, 'files' | 'cwd'>

/**
 * The registers at the paths that were named.
 *
 * @param root absolute path of the workspace
 * @param sources absolute paths of the folders and files that hold the registers of the workspace
 * @param paths undefined for the whole workspace
 * @throws EdgeError when there are none, and for a path that was named and stands outside the workspace
 */
export function selectRegisters(
  io: NeededIo,
  root: string,
  sources: readonly string[],
  paths: readonly SelectedPath[] | undefined,
): SelectedRegisters {
  const searched = paths === undefined ? sources : paths.map(({ path }) => path)
  for (const { path } of paths ?? []) refuseNamedOutside(io, root, path)
  const found = foundAt(io, root, searched)
  const { registers, refused } = found
  if (registers.length === 0 && refused.size === 0)
    throw new EdgeError('no-registers', { path: searched.map((path) => shownPath(io, path)).join(', ') })
  const whole = paths === undefined || coversAll(found, foundAt(io, root, sources), paths)
  const files = registers.map(({ path }) => path)
  return {
    files: refused.size === 0 ? files : [...files, ...refused.keys()].sort(byCodeUnit),
    refused,
    whole,
  }
}

/**
 * Absolute paths of every register of a workspace as it was, sorted, each once; none where there are none.
 *
 * @throws EdgeError for a link out of the workspace
 */
export function registersUnder(io: NeededIo, root: string, sources: readonly string[]): string[] {
  const { registers, refused } = foundAt(io, root, sources)
  const outside = [...refused.values()].find(({ key }) => key === 'source-outside')
  if (outside !== undefined) throw outside
  return registers.map(({ path }) => path)
}

interface Found {
  readonly registers: readonly FoundRegister[]
  readonly refused: ReadonlyMap<string, EdgeError>
}

/** The registers at some paths. A file that links lead to twice is one register. */
function foundAt(io: NeededIo, root: string, paths: readonly string[]): Found {
  const refused = new Map<string, EdgeError>()
  const refuse = (path: string, error?: unknown) => {
    const shown = shownPath(io, path)
    const failure =
      error === undefined ? new EdgeError('not-a-file', { path: shown }) : sourceFailure(error, shown)
    if (!(failure instanceof EdgeError)) throw failure
    refused.set(path, failure)
  }
  const found = paths
    .flatMap((path) => registersAt(io, root, path, refuse))
    .sort((a, b) => byCodeUnit(a.path, b.path))
  const byRealPath = new Map<string, FoundRegister>()
  for (const register of found) if (!byRealPath.has(register.real)) byRealPath.set(register.real, register)
  const strangers = new Set(outsiders(io, root, [...byRealPath.values()]))
  for (const { path } of strangers)
    refused.set(path, new EdgeError('source-outside', { path: shownPath(io, path) }))
  const registers = [...byRealPath.values()]
  return {
    registers: strangers.size === 0 ? registers : registers.filter((one) => !strangers.has(one)),
    refused,
  }
}

function registersAt(
  io: NeededIo,
  root: string,
  path: string,
  refuse: (path: string, error?: unknown) => void,
): FoundRegister[] {
  if (io.files.kindOf(path) === 'file') {
    if (isSharedOrConfig(path)) throw new EdgeError('not-a-register', { path: shownPath(io, path) })
    return [{ path, real: io.files.realPath(path) }]
  }
  if (io.files.kindOf(path) === undefined) return []
  try {
    return findRegisters(io.files, path, refuse, root)
  } catch (error) {
    throw sourceFailure(error, shownPath(io, (error as NodeJS.ErrnoException).path ?? path))
  }
}

/** Who names what stands outside is told at once, and not as if something were wrong with a description. */
function refuseNamedOutside(io: NeededIo, root: string, path: string): void {
  if (!isWithin(io.files.realPath(root), io.files.realPath(path)))
    throw new EdgeError('source-outside', { path: shownPath(io, path) })
}

/** Whether folders were named that hold every register. A list of files never means the whole workspace. */
function coversAll(found: Found, all: Found, paths: readonly SelectedPath[]): boolean {
  if (paths.some(({ kind }) => kind === 'file')) return false
  const named = new Set(found.registers.map(({ real }) => real))
  return (
    all.registers.length === named.size &&
    all.registers.every(({ real }) => named.has(real)) &&
    [...all.refused.keys()].every((path) => found.refused.has(path))
  )
}
