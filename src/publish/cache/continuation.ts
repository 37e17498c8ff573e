/** Goes on from the last build: what is still true is taken over, the rest is built, and all of it kept again. */
import { resolve } from 'node:path'
import type { Io } from '../../io/io.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { type PlannedRegister, planRegisters } from '../../workspace/plan-registers.ts'
import { shownPath } from '../../workspace/shown-path.ts'
import type { BuiltRegister } from '../build-register.ts'
import type { KeptFiles, KnownManifest } from '../manifest-account.ts'
import { sameBytes } from '../output-folder.ts'
import type { Published } from '../publish-files.ts'
import { browserMark } from './browser-mark.ts'
import type { Answer, KeptSettings } from './kept.ts'
import type { FreshRegister, StandingPage } from './memory.ts'
import type { Recall } from './recall.ts'
import { cacheOf, type KeptRegister, type RecordedRegister } from './record.ts'
import { hashesOf, type RegisterFacts, toldBytes, toldOf } from './register-facts.ts'
import { SourceTable } from './source-table.ts'
import { isToldSo, keptView } from './view.ts'

export interface Continuation {
  /** What is to be built, in order; a part of it only has to be judged. */
  readonly plan: readonly PlannedRegister[]
  /** The ids of all registers of this run, in order; undefined where a description says none. */
  readonly ids: readonly (string | undefined)[]
  /** The manifest that the last build left, where it names every file that is taken over, and there are such. */
  readonly known: KnownManifest | undefined
  /** The index pages, where after all is built they need not be made. */
  standingIndex(): Promise<KeptFiles | undefined>
  /** Puts what was built, in the order of the plan, in line with what is taken over. */
  join(built: AsyncIterable<BuiltRegister>): AsyncGenerator<BuiltRegister>
  /** Keeps what this run has made for the next. */
  keep(run: EndedRun): Promise<void>
}

export interface EndedRun {
  readonly published: Published
  /** What the settings were read from. */
  readonly answers: readonly Answer[]
  readonly settings: KeptSettings
  /** Whether this run made everything of the workspace. */
  readonly whole: boolean
  /** Whether the next run, if nothing changes, would do nothing and tell the same. */
  readonly isSettled: boolean
  /** What was printed of the findings. */
  readonly report: string
}

/**
 * Plans a run.
 *
 * @param workspace read anew: its settings are those of the last build, where that is trusted
 */
export async function continueBuild(io: Io, workspace: Workspace, recalled: Recall): Promise<Continuation> {
  const { files } = workspace
  const { view, folder, key } = recalled
  const memory = recalled.memory?.isWhole === true ? recalled.memory : undefined
  const fresh = new Map<string, FreshRegister>()
  for (const path of memory === undefined ? [] : files) {
    const kept = await memory?.fresh(path)
    if (kept !== undefined && (isToldSo(kept.facts.view, view) || !tellsOfFiles(kept.facts)))
      fresh.set(path, kept)
  }
  const unread = await planUnread(io, workspace, fresh)
  const planned = files.flatMap((path): PlannedRegister[] => {
    const kept = fresh.get(path)
    if (kept === undefined) return [unread.get(path) ?? { path, file: shownPath(io, path), id: undefined }]
    if (isToldSo(kept.facts.view, view)) return []
    return [{ path, file: shownPath(io, path), id: kept.facts.id, isOnlyJudged: true }]
  })
  const table = new SourceTable(io.files, recalled.began())
  const recorded: (RecordedRegister | KeptRegister)[] = []
  let isListingSame = true
  let standing: readonly StandingPage[] = []

  async function* join(built: AsyncIterable<BuiltRegister>): AsyncGenerator<BuiltRegister> {
    const inLine = built[Symbol.asyncIterator]()
    try {
      for (const path of files) {
        const kept = fresh.get(path)
        if (kept !== undefined && isToldSo(kept.facts.view, view)) {
          recorded.push({ fresh: kept, facts: kept.facts })
          yield takenOver(io, path, kept)
          continue
        }
        const { value, done } = await inLine.next()
        if (done === true) return
        const register: BuiltRegister =
          kept === undefined || value.isFailed ? value : { ...value, ...standingFiles(kept) }
        record(path, register, kept)
        yield register
      }
    } finally {
      await inLine.return?.(undefined)
    }
  }

  function record(path: string, register: BuiltRegister, kept: FreshRegister | undefined): void {
    const { id, isFailed, listed } = register
    const names = register.files.map(({ name }) => name)
    isListingSame &&= sameBytes(listed, memory?.factsOf(path)?.listed ?? nothing)
    if (isFailed || id === undefined || (kept === undefined && names.length === 0)) return
    const facts = {
      id,
      view: keptView(view, register.findings.length === 0),
      listed,
      told: toldBytes(id, register),
    }
    if (kept !== undefined) recorded.push({ fresh: kept, facts: { ...facts, hashes: kept.facts.hashes } })
    else {
      // Now, while they are at hand: at the end all of them would have to be read at once.
      const parts = register.sources.slice(1).map((part) => resolve(io.cwd, part.file))
      const sources = table.placesOf([path, ...parts], (source) => table.read(source))
      if (sources !== undefined) recorded.push({ facts, sources, names })
    }
  }

  async function standingIndex(): Promise<KeptFiles | undefined> {
    standing = (isListingSame && (await memory?.standingPages(files))) || []
    const list = () => standing.map(({ output: [name], sha256 }) => ({ name, sha256 }))
    return standing.length === 0 ? undefined : { count: standing.length, list }
  }

  async function keep(run: EndedRun): Promise<void> {
    const { published, settings, answers, report } = run
    const isSettled = run.isSettled && recorded.length === files.length
    const sections = cacheOf(
      io.files,
      {
        answers,
        browser: await browserMark(io, workspace.root, recalled.browser, settings),
        settings,
        registers: recorded,
        others: workspace.whole ? [] : (memory?.others(new Set(files)) ?? []),
        published,
        standing,
        last: isSettled
          ? {
              whole: run.whole,
              view: keptView(view, report === ''),
              files: published.written.length + published.unchanged,
            }
          : undefined,
        report,
      },
      table,
      folder.now(),
    )
    if (sections !== undefined) folder.write(key, sections)
  }
  const ids = files.map((path) => fresh.get(path)?.facts.id ?? unread.get(path)?.id)
  const known = fresh.size === 0 ? undefined : memory?.facts.manifest
  return { plan: planned, ids, known, standingIndex, join, keep }
}

/** Plans what is not fresh. What has the id of another that was changed is not fresh either: it may have mistakes now. */
async function planUnread(
  io: Io,
  { files, refused }: Workspace,
  fresh: Map<string, FreshRegister>,
): Promise<ReadonlyMap<string, PlannedRegister>> {
  const plan = async () => planRegisters(io, { files: files.filter((path) => !fresh.has(path)), refused })
  let planned = await plan()
  const taken = new Set(planned.map(({ id }) => id?.toLowerCase()))
  const clashing = [...fresh].filter(([, { facts }]) => taken.has(facts.id.toLowerCase()))
  for (const [path] of clashing) fresh.delete(path)
  if (clashing.length > 0) planned = await plan()
  return new Map(planned.map((register) => [register.path, register]))
}

const nothing = new Uint8Array()

/** Findings that only making the files brings to light. */
const ofFiles = /^(?:pdf|template)\//

function tellsOfFiles(facts: RegisterFacts): boolean {
  return toldOf(facts).findings.some(({ code }) => ofFiles.test(code))
}

/** The files of a register as they stand. */
function standingFiles({ facts, outputs }: FreshRegister): Pick<BuiltRegister, 'files' | 'kept' | 'listed'> {
  const list = () => {
    const hashes = hashesOf(facts)
    return outputs.map(([name], index) => ({ name, sha256: hashes[index] ?? '' }))
  }
  return { files: [], kept: { count: outputs.length, list }, listed: facts.listed }
}

function takenOver(io: Io, path: string, fresh: FreshRegister): BuiltRegister {
  const { id } = fresh.facts
  const file = shownPath(io, path)
  return {
    file,
    id,
    isFailed: false,
    errors: 0,
    ...toldOf(fresh.facts),
    sources: [],
    ...standingFiles(fresh),
  }
}
