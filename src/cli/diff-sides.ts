/** Opens what `notice diff` compares: a revision and the working tree, or two paths. */
import { EdgeError } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { type BrokenSide, type DiffSide, isBroken, isOneFile, openPathSide } from '../publish/diff-side.ts'
import { pairRegisters, type SourcePair } from '../publish/pair-registers.ts'
import { openRevisionSides } from '../publish/revision-sides.ts'
import { registerId } from '../workspace/read-registers.ts'
import type { DiffFlags } from './diff-flags.ts'
import { wordsOf } from './failure.ts'
import type { Session } from './session.ts'
import { UsageError } from './usage-error.ts'

/** What is compared with what. */
export interface OpenedSides {
  readonly old: DiffSide
  readonly new: DiffSide
  readonly pairs: readonly SourcePair[]
  /** As the user would name the sides. */
  readonly names: { readonly old: string; readonly new: string }
  /** The version of the tool that published the notices of a revision, where that is not this one. */
  readonly otherTool: string | undefined
  /** The day of the revision, ISO 8601; undefined where paths are compared. */
  readonly day: string | undefined
  /** False where the workspace came after the revision. */
  readonly hadWorkspace: boolean
}

/**
 * Opens both sides. A side whose settings have errors is given back as it is, for them to be told.
 *
 * @param flags of which `base` is the revision to compare with
 * @throws EdgeError, and UsageError for paths that cannot be compared
 */
export async function openSides(
  session: Session,
  { base, asOf }: Pick<DiffFlags, 'base' | 'asOf'>,
  paths: readonly string[],
): Promise<OpenedSides | BrokenSide> {
  if (base === undefined) return openPaths(session, paths)
  // By the law of a day that was asked for, what did not change may have become unlawful.
  return openBase(session, base, paths, asOf !== undefined)
}

async function openBase(
  { io, texts }: Session,
  base: string,
  paths: readonly string[],
  everything: boolean,
): Promise<OpenedSides | BrokenSide> {
  const sides = await openRevisionSides(io, base, paths, everything)
  if (!('old' in sides)) return sides
  return { ...sides, names: { old: base, new: texts.diff.workingTree } }
}

async function openPaths(session: Session, paths: readonly string[]): Promise<OpenedSides | BrokenSide> {
  const { io, texts } = session
  const [first, second, third] = paths
  const help = texts.usage.seeHelp('notice help diff')
  if (first === undefined) throw new UsageError(texts.diff.nothingToCompare, help)
  if (third !== undefined) throw new UsageError(texts.usage.tooMany(), help)
  const old = await openNamed(session, first)
  if (isBroken(old)) return old
  const now = await openPathSide(io, second)
  if (isBroken(now)) return now
  const names = { old: first, new: second ?? '.' }
  const isFile = [first, second].map((path) => path !== undefined && isOneFile(io, path))
  if (second !== undefined && isFile[0] !== isFile[1])
    throw new UsageError(texts.diff.mixed(first, second), help)
  const pairs = pairsOf(io, old, now, isFile)
  return { old, new: now, pairs, names, otherTool: undefined, day: undefined, hadWorkspace: true }
}

/** Two files are compared whatever their ids; one file with what has its id here. */
function pairsOf(
  io: Io,
  old: DiffSide,
  now: DiffSide,
  [isOldFile, isNewFile]: readonly (boolean | undefined)[],
): SourcePair[] {
  if (isOldFile !== true) return pairRegisters(io, old, now)
  const [source] = old.sources
  if (isNewFile === true) return [{ old: source, new: now.sources[0] }]
  const id = source && registerId(source)
  return [{ old: source, new: now.sources.find((other) => id !== undefined && registerId(other) === id) }]
}

/** A name at which nothing stands may be that of a revision. */
async function openNamed(session: Session, path: string): Promise<DiffSide | BrokenSide> {
  try {
    return await openPathSide(session.io, path)
  } catch (error) {
    if (!(error instanceof EdgeError) || error.key !== 'path-missing') throw error
    const { message, hint } = wordsOf(session, error)
    throw new UsageError(message, [hint, session.texts.diff.missingRevision(path)].filter(Boolean).join('\n'))
  }
}
