/** Makes the sections of a cache out of a build that has ended. */
import { join } from 'node:path'
import type { FileStamp, FileSystem } from '../../io/io.ts'
import { manifestName } from '../manifest.ts'
import type { MadeFile, Published } from '../publish-files.ts'
import { isIndexName } from '../published-file.ts'
import type { Section } from './cache-file.ts'
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
import { contentMark, markOf } from './mark.ts'
import type { FreshRegister, StandingPage } from './memory.ts'
import { hashBytes, type RegisterFacts } from './register-facts.ts'
import type { SourceTable } from './source-table.ts'

/** A register that was built in this run. */
export interface RecordedRegister {
  /** Places in the table of sources: the description, then its shared parts. */
  readonly sources: readonly number[]
  /** Names of its files. */
  readonly names: readonly string[]
  readonly facts: Omit<RegisterFacts, 'hashes'>
}

/** A register whose files stayed, perhaps with findings of another day. */
export interface KeptRegister {
  readonly fresh: FreshRegister
  readonly facts: RegisterFacts
}

export interface BuiltRun {
  readonly answers: readonly Answer[]
  readonly browser: string
  readonly settings: KeptSettings
  /** In the order of the descriptions. */
  readonly registers: readonly (RecordedRegister | KeptRegister)[]
  /** What is kept of registers that this run was not to build. */
  readonly others: readonly FreshRegister[]
  readonly published: Pick<Published, 'made' | 'manifest'>
  /** Index pages that needed not be made. */
  readonly standing: readonly StandingPage[]
  /** Undefined where something is left to do or to tell. */
  readonly last: Pick<KeptRun, 'whole' | 'view' | 'files'> | undefined
  /** What was printed of the findings. */
  readonly report: string
}

/**
 * The sections; undefined where the settings were changed while they were read.
 *
 * @param table what this run has read
 * @param ended what the clock of the file system says after everything was written
 */
export function cacheOf(
  files: FileSystem,
  run: BuiltRun,
  table: SourceTable,
  ended: number,
): Section[] | undefined {
  const { made, manifest } = run.published
  const outputOf = (name: string, of: MadeFile | undefined = made.get(name)): KeptOutput => [
    name,
    outputMark(files.stampOf(join(run.settings.output, name)), of, ended),
  ]
  const hashOf = (name: string) => made.get(name)?.sha256 ?? ''

  const answers: Answer[] = []
  for (const [question, path, answer] of run.answers) {
    const place = question === 'read' ? table.read(path) : answer
    if (place === undefined || (question === 'read' && !table.isStill(Number(place)))) return undefined
    answers.push([question, path, place])
  }
  // What was read in this run stands in the table by now, so that nothing taken over stands for it.
  const still = new Map<number, boolean>()
  const isStill = (place: number): boolean => {
    const known = still.get(place) ?? table.isStill(place)
    still.set(place, known)
    return known
  }

  const marks: KeptMarksOfRegister[] = []
  const facts = new FactsTable()
  const keep = (register: RecordedRegister | KeptRegister): boolean => {
    const isFresh = 'fresh' in register
    const found = isFresh
      ? table.placesOf(register.fresh.sources, (source) => table.takeOver(source))
      : register.sources
    if (found === undefined || !found.every(isStill)) return false
    if (isFresh) {
      marks.push({ sources: found, outputs: register.fresh.outputs })
      facts.add(register.facts)
    } else {
      const { names } = register
      marks.push({ sources: found, outputs: names.map((name) => outputOf(name)) })
      facts.add({ ...register.facts, hashes: hashBytes(names.map(hashOf)) })
    }
    return true
  }
  const isAllKept = run.registers.map(keep).every((kept) => kept)
  const registers = marks.map((_, place) => place)
  for (const fresh of run.others) keep({ fresh, facts: fresh.facts })

  const { browser, settings, report, standing } = run
  const pages = [...made.keys()].filter(isIndexName)
  const last: KeptRun | undefined =
    run.last !== undefined && isAllKept
      ? {
          ...run.last,
          registers,
          pages: [...standing.map(({ output }) => output), ...pages.map((name) => outputOf(name))],
          manifest: outputOf(manifestName, manifest),
          folder: markOf(files.stampOf(settings.output), ended),
        }
      : undefined
  const kept: KeptMarks = { answers, browser, settings, sources: table.sources, registers: marks, last }
  const others: KeptFacts = {
    hashes: table.hashes,
    ...facts.table,
    outputs: [...standing.map(({ sha256 }) => sha256), ...pages.map(hashOf), manifest?.sha256 ?? ''],
    manifest: knownManifest(run),
  }
  const text = (part: string) => [Buffer.from(part)]
  return [text(JSON.stringify(kept)), text(JSON.stringify(others)), facts.told, facts.listed, text(report)]
}

/** The manifest, if it surely names every file of every register that is kept. */
function knownManifest({ published: { manifest }, others }: BuiltRun): KeptFacts['manifest'] {
  if (manifest === undefined || (others.length > 0 && !manifest.isContinued)) return undefined
  return { sha256: manifest.sha256, entries: manifest.entries }
}

/** What is kept of the registers beside their marks. */
class FactsTable {
  readonly told: Uint8Array[] = []
  readonly listed: Uint8Array[] = []
  readonly #registers: KeptFactsOfRegister[] = []
  readonly #views = new Map<string, number>()

  add({ id, view, hashes, told, listed }: RegisterFacts): void {
    const place = this.#views.get(view) ?? this.#views.size
    this.#views.set(view, place)
    this.#registers.push([id, place, told.length, listed.length])
    this.told.push(hashes, told)
    this.listed.push(listed)
  }

  get table(): Pick<KeptFacts, 'views' | 'registers'> {
    return { views: [...this.#views.keys()], registers: this.#registers }
  }
}

function outputMark(stamp: FileStamp | undefined, made: MadeFile | undefined, ended: number): number {
  return made !== undefined && contentMark(stamp) === made.mark ? markOf(stamp, ended) : 0
}
