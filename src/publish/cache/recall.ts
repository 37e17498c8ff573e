/** A build that may go on from the last one: what is asked before anything heavy is loaded. */
import { relative } from 'node:path'
import type { Io } from '../../io/io.ts'
import { type SelectedPath, selectPaths } from '../../workspace/select-paths.ts'
import { selectRegisters } from '../../workspace/select-registers.ts'
import { browserMark } from './browser-mark.ts'
import { type CacheFolder, openCacheFolder } from './cache-folder.ts'
import { Memory } from './memory.ts'
import { toolMark } from './tool-mark.ts'
import { isToldSo, type View } from './view.ts'

/** What of a command line and its surroundings changes the files of a build. */
export interface RecallOptions {
  /** Absolute path of the output folder that the command line names. */
  readonly out: string | undefined
  /** All else that was said and that matters to the files, in any form that is always the same. */
  readonly flags: unknown
  /** Path of the browser that the command line names. */
  readonly browser: string | undefined
  /** ISO 8601: the day of judgement. */
  readonly day: string
  /** How findings are shown, in any form that is always the same. */
  readonly style: unknown
  /** Whether what is kept may be used; it is made anew in any case. */
  readonly isTrusting: boolean
}

/** The last build, as far as it still holds, and where this one is to be kept. */
export interface Recall {
  /** Absolute path of the root of the workspace. */
  readonly root: string
  readonly folder: CacheFolder
  readonly key: string
  readonly view: View
  /** What the clock of the file system said before anything was read; asked once. */
  readonly began: () => number
  /** Undefined where there is nothing to go on from. */
  readonly memory: Memory | undefined
  readonly browser: string | undefined
}

export interface Recalled {
  readonly recalled: Recall
  /** What the paths mean that were named; undefined for the whole workspace. */
  readonly paths: readonly SelectedPath[] | undefined
}

/**
 * Looks for the last build of the same kind.
 *
 * @param named paths of descriptions or folders as the user gave them
 * @throws EdgeError as `selectPaths` does
 */
export async function recall(io: Io, named: readonly string[], options: RecallOptions): Promise<Recalled> {
  const { root, paths } = selectPaths(io, named)
  const folder = openCacheFolder(io, root)
  const real = io.files.realPath(root)
  const key = JSON.stringify([toolMark(io.files), root, real, options.out ?? '', options.flags])
  const { day, style } = options
  const view = { day, shown: JSON.stringify([day, relative(root, io.cwd), style]) }
  let time: number | undefined
  const began = () => {
    time ??= folder.now()
    return time
  }
  const { browser } = options
  const recalled: Recall = { root, folder, key, view, began, browser, memory: undefined }
  const memory = options.isTrusting ? remembered(io, folder, key, began) : undefined
  if (memory === undefined) return { recalled, paths }
  const holds =
    (await memory.settingsHold()) &&
    (await browserMark(io, root, browser, memory.marks.settings)) === memory.marks.browser
  return { recalled: holds ? { ...recalled, memory } : recalled, paths }
}

/** What is kept of the last build; undefined where there is nothing, or nothing that is whole: then it is made anew. */
function remembered(io: Io, folder: CacheFolder, key: string, began: () => number): Memory | undefined {
  try {
    const sections = folder.read(key)
    return sections && new Memory(io.files, sections, began)
  } catch {
    return undefined
  }
}

/**
 * Whether there is nothing to do: then what the last build said holds. Marks that were made anew are kept.
 *
 * @param isPart whether the command line asks for some formats or languages only
 */
export async function isUpToDate(
  io: Io,
  { root, memory, view, folder, key }: Recall,
  paths: readonly SelectedPath[] | undefined,
  isPart: boolean,
): Promise<boolean> {
  if (memory?.marks.last === undefined || !isToldSo(memory.marks.last.view, view)) return false
  const { sources, output } = memory.marks.settings
  const { files, refused, whole } = selectRegisters(io, root, sources, paths)
  if (refused.size > 0) return false
  const hasLeftovers = async () => {
    const { openOutputFolder } = await import('../output-folder.ts')
    return openOutputFolder(io, output, (path) => path).leftovers().length > 0
  }
  const isDone = await memory.isDone(files, { whole: whole && !isPart, view }, hasLeftovers)
  // Asked for here, where damage of it still means only that there is something to do.
  if (isDone) void memory.report
  if (isDone && memory.hasNewMarks) folder.write(key, memory.sections())
  return isDone
}
