/** Which registers of a workspace are meant. */
import { EdgeError, fileFailure } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { byCodeUnit, type FoundRegister, findRegisters, isSharedOrConfig } from './find-registers.ts'
import type { SelectedPath } from './select-paths.ts'
import { shownPath } from './shown-path.ts'

export interface SelectedRegisters {
  /** Absolute paths of the descriptions that are meant, sorted, each once. */
  readonly files: readonly string[]
  /** Whether those are all that the workspace has. */
  readonly whole: boolean
}

type NeededIo = Pick<Io, 'files' | 'cwd'>

/**
 * The registers at the paths that were named.
 *
 * @param sources absolute paths of the folders and files that hold the registers of the workspace
 * @param paths undefined for the whole workspace
 * @throws EdgeError when there are none, and for what is named as one and is no file
 */
export function selectRegisters(
  io: NeededIo,
  sources: readonly string[],
  paths: readonly SelectedPath[] | undefined,
): SelectedRegisters {
  const searched = paths === undefined ? sources : paths.map(({ path }) => path)
  // Passed over, it would seem to be gone, and its notices would be deleted.
  const refuse = (path: string) => {
    throw new EdgeError('not-a-file', { path: shownPath(io, path) })
  }
  const found = unique(io, searched, refuse)
  if (found.length === 0)
    throw new EdgeError('no-registers', { path: searched.map((path) => shownPath(io, path)).join(', ') })
  const whole = paths === undefined || coversAll(io, sources, found, paths)
  return { files: found.map(({ path }) => path), whole }
}

/** Absolute paths of every register of a workspace, sorted, each once; none where there are none. */
export function registersUnder(io: NeededIo, sources: readonly string[]): string[] {
  return unique(io, sources).map(({ path }) => path)
}

/** The registers at some paths. A file that links lead to twice is one register. */
function unique(io: NeededIo, paths: readonly string[], refuse?: (path: string) => void): FoundRegister[] {
  const found = paths
    .flatMap((path) => registersAt(io, path, refuse))
    .sort((a, b) => byCodeUnit(a.path, b.path))
  const byRealPath = new Map<string, FoundRegister>()
  for (const register of found) if (!byRealPath.has(register.real)) byRealPath.set(register.real, register)
  return [...byRealPath.values()]
}

function registersAt(
  io: NeededIo,
  path: string,
  refuse: ((path: string) => void) | undefined,
): FoundRegister[] {
  if (io.files.kindOf(path) === 'file') {
    if (isSharedOrConfig(path)) throw new EdgeError('not-a-register', { path: shownPath(io, path) })
    return [{ path, real: io.files.realPath(path) }]
  }
  if (io.files.kindOf(path) === undefined) return []
  try {
    return findRegisters(io.files, path, refuse)
  } catch (error) {
    throw fileFailure(error, shownPath(io, (error as NodeJS.ErrnoException).path ?? path))
  }
}

/** Whether folders were named that hold every register. A list of files never means the whole workspace. */
function coversAll(
  io: NeededIo,
  sources: readonly string[],
  found: readonly FoundRegister[],
  paths: readonly SelectedPath[],
): boolean {
  if (paths.some(({ kind }) => kind === 'file')) return false
  const named = new Set(found.map(({ real }) => real))
  const all = unique(io, sources)
  return all.length === named.size && all.every(({ real }) => named.has(real))
}
