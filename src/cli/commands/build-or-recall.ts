/** `notice build` where nothing may be left to do: that is found out before anything heavy is loaded. */
import { resolve } from 'node:path'
import { isUpToDate, type Recalled, recall } from '../../publish/cache/recall.ts'
import { tellNothingDone } from '../build-outcome.ts'
import { wantsColour } from '../colour.ts'
import type { Session } from '../session.ts'
import { countingNumber } from '../values.ts'
import type { BuildFlags } from './build.ts'

/** Runs the command; see `main` for the exit status. */
export async function buildOrRecall(
  session: Session,
  paths: readonly string[],
  flags: BuildFlags,
): Promise<number> {
  const started = session.io.now()
  // Nothing of the last build hangs on it, so that nobody else would look at it where nothing is left to do.
  countingNumber(session.texts, '--jobs', flags.jobs)
  const found =
    flags.check === true || flags.shard !== undefined ? undefined : await recalledBuild(session, paths, flags)
  if (found !== undefined && (await tellIfUpToDate(session, found, flags, started))) return 0
  const { runBuild } = await import('./build.ts')
  return runBuild(session, paths, flags, { recalled: found?.recalled })
}

/** The last build of the same kind; undefined where the paths mean nothing, which is told when they are read again. */
export async function recalledBuild(
  session: Session,
  paths: readonly string[],
  flags: BuildFlags,
): Promise<Recalled | undefined> {
  const { io, language, colour } = session
  const { out, browser, asOf, force, jobs: _jobs, json: _json, watch: _watch, ...others } = flags
  const { columns } = io.stderr
  try {
    return await recall(io, paths, {
      out: out === undefined ? undefined : resolve(io.cwd, out),
      browser,
      flags: { ...others, browser: browser && resolve(io.cwd, browser) },
      day: asOf ?? io.today(),
      style: [language, wantsColour(io.stderr, io.env, colour), columns ?? 0],
      isTrusting: force !== true,
    })
  } catch {
    return undefined
  }
}

async function tellIfUpToDate(
  session: Session,
  { recalled, paths }: Recalled,
  flags: BuildFlags,
  started: number,
): Promise<boolean> {
  const { io } = session
  if (!(await isUpToDate(io, recalled, paths, isPartOfBuild(flags)).catch(() => false))) return false
  const { memory } = recalled
  const last = memory?.marks.last
  if (memory === undefined || last === undefined) return false
  if (memory.report !== '') io.stderr.write(memory.report)
  const { files, registers } = last
  const milliseconds = io.now() - started
  tellNothingDone(session, { files, registers: registers.length, milliseconds }, flags.json ?? false)
  return true
}

/** Whether the command line asks for some formats or languages only. */
export function isPartOfBuild({ format, lang }: BuildFlags): boolean {
  return format !== undefined || lang !== undefined
}
