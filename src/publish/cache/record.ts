/** Makes the sections of a cache out of a build that has ended. */
import { join } from 'node:path'
import type { FileStamp, FileSystem } from '../../io/io.ts'
import { manifestName } from '../manifest.ts'
import type { MadeFile } from '../publish-files.ts'
import type {
  Answer,
  KeptFacts,
  KeptFactsOfRegister,
  KeptMarks,
  KeptMarksOfRegister,
  KeptOutput,
  KeptRun,
  KeptSettings,
} from './kept.ts'
import { markOf } from './mark.ts'
import type { FreshRegister } from './memory.ts'
import { SourceTable } from './source-table.ts'

/** A register that was built in this run. */
export interface RecordedRegister extends Omit<KeptFactsOfRegister, 'hashes'> {
  /** Absolute paths: the description, then its shared parts. */
  readonly sources: readonly string[]
  /** Names of its files. */
  readonly names: readonly string[]
}

/** A register whose files stayed, perhaps with findings of another day. */
export interface KeptRegister {
  readonly fresh: FreshRegister
  readonly facts: KeptFactsOfRegister
}

export interface BuiltRun {
  readonly answers: readonly Answer[]
  readonly browser: string
  readonly settings: KeptSettings
  /** In the order of the descriptions. */
  readonly registers: readonly (RecordedRegister | KeptRegister)[]
  /** What is kept of registers that this run was not to build. */
  readonly others: readonly FreshRegister[]
  readonly made: ReadonlyMap<string, MadeFile>
  /** Undefined where something is left to do or to tell. */
  readonly last: Pick<KeptRun, 'whole' | 'view' | 'files'> | undefined
  /** What was printed of the findings. */
  readonly report: string
}

/**
 * The sections; undefined where the settings were changed while they were read.
 *
 * @param began what the clock of the file system said before anything was read
 * @param ended the same, after everything was written
 */
export function cacheOf(
  files: FileSystem,
  run: BuiltRun,
  began: number,
  ended: number,
): string[] | undefined {
  const table = new SourceTable(files, began)
  const outputOf = (name: string): KeptOutput => {
    const made = run.made.get(name)
    return [name, outputMark(files, join(run.settings.output, name), made?.stamp, ended)]
  }

  const answers: Answer[] = []
  for (const [question, path, answer] of run.answers) {
    const place = question === 'read' ? table.read(path) : answer
    if (place === undefined) return undefined
    answers.push([question, path, place])
  }
  // Before what is only taken over, so that nothing taken over stands for what was read in this run.
  const read = new Map(
    run.registers.flatMap((register) =>
      'fresh' in register ? [] : [[register, table.placesOf(register.sources, (path) => table.read(path))]],
    ),
  )

  const marks: KeptMarksOfRegister[] = []
  const facts: KeptFactsOfRegister[] = []
  const keep = (register: RecordedRegister | KeptRegister): boolean => {
    const isFresh = 'fresh' in register
    const found = isFresh
      ? table.placesOf(register.fresh.sources, (source) => table.takeOver(source))
      : read.get(register)
    if (found === undefined) return false
    if (isFresh) {
      marks.push({ sources: found, outputs: register.fresh.outputs })
      facts.push(register.facts)
    } else {
      const { sources: _, names, ...rest } = register
      marks.push({ sources: found, outputs: names.map(outputOf) })
      facts.push({ ...rest, hashes: names.map((name) => run.made.get(name)?.sha256 ?? '') })
    }
    return true
  }
  const isAllKept = run.registers.map(keep).every((kept) => kept)
  const registers = marks.map((_, place) => place)
  for (const fresh of run.others) keep({ fresh, facts: fresh.facts })

  const names = run.last === undefined ? [] : [...pagesOf(run), manifestName]
  const last = run.last !== undefined && isAllKept ? run.last : undefined
  const { browser, settings, report } = run
  const kept: KeptMarks = {
    answers,
    browser,
    settings,
    sources: table.sources,
    registers: marks,
    last: last && {
      ...last,
      registers,
      outputs: names.map(outputOf),
      folder: markOf(files.stampOf(settings.output), ended),
    },
  }
  const others: KeptFacts = {
    hashes: table.hashes,
    registers: facts,
    outputs: names.map((name) => run.made.get(name)?.sha256 ?? ''),
  }
  return [JSON.stringify(kept), JSON.stringify(others), report]
}

/** Files of this run that belong to no register. */
function pagesOf({ made, registers }: BuiltRun): string[] {
  const owned = new Set(
    registers.flatMap((register) =>
      'fresh' in register ? register.fresh.outputs.map(([name]) => name) : register.names,
    ),
  )
  return [...made.keys()].filter((name) => !owned.has(name) && name !== manifestName)
}

function outputMark(files: FileSystem, path: string, made: FileStamp | undefined, ended: number): number {
  const stamp = files.stampOf(path)
  // Renaming changes only when a file was changed last.
  const isOurs =
    stamp?.inode === made?.inode && stamp?.modified === made?.modified && stamp?.size === made?.size
  return isOurs ? markOf(stamp, ended) : 0
}
