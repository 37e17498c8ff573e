/** `notice build`: writes each notice in each language and format, or checks that they are up to date. */
import { resolve } from 'node:path'
import { type FileFormat, fileFormats } from '../../compile.ts'
import type { Io } from '../../io/io.ts'
import { buildRegisters } from '../../publish/build-registers.ts'
import { buildWorkspace } from '../../publish/build-workspace.ts'
import { continueBuild } from '../../publish/cache/continuation.ts'
import type { KeptSettings } from '../../publish/cache/kept.ts'
import type { Recall } from '../../publish/cache/recall.ts'
import { traceFiles } from '../../publish/cache/traced-files.ts'
import { createChecker } from '../../publish/check-files.ts'
import { openOutput, refuseOthersOutput } from '../../publish/open-output.ts'
import { openRenderer } from '../../publish/open-renderer.ts'
import { createPublisher } from '../../publish/publish-files.ts'
import { type BegunShard, beginShard, forgetShard } from '../../publish/shards/begin-shard.ts'
import { parseShard, type Shard, shardName } from '../../publish/shards/shard.ts'
import { type EngineWishes, engineName, pdfEngineNames } from '../../publish/start-engine.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { planRegisters } from '../../workspace/plan-registers.ts'
import { type BuildOutcome, exitStatusOf, tellOutcome } from '../build-outcome.ts'
import { openJudged } from '../open-judged.ts'
import { printBuildFindings, printFindings, styleOn } from '../print-findings.ts'
import { startProgress } from '../progress.ts'
import { remark, type Session } from '../session.ts'
import type { Texts } from '../texts/texts.ts'
import { UsageError } from '../usage-error.ts'
import { calendarDay, countingNumber, languageCodes, listed, oneOf } from '../values.ts'
import type { RendererKeeper } from './keep-renderer.ts'

export interface BuildFlags {
  readonly out?: string
  readonly format?: readonly string[]
  readonly lang?: readonly string[]
  readonly check?: boolean
  readonly pdfEngine?: string
  readonly browser?: string
  readonly draft?: boolean
  readonly force?: boolean
  readonly asOf?: string
  readonly jobs?: string
  readonly shard?: string
  readonly merge?: readonly string[]
  readonly watch?: boolean
  readonly json?: boolean
}

/** What a build has of others that came before it. */
export interface BuildSurroundings {
  /** What is known of the last build; undefined where this one is neither to trust it nor to be kept. */
  readonly recalled?: Recall | undefined
  /** Keeps the renderer for builds that follow. */
  readonly renderers?: RendererKeeper | undefined
  /** Tells how the build ended, instead of its own words. */
  readonly tell?: ((outcome: BuildOutcome) => void) | undefined
}

interface Wishes {
  readonly formats: readonly FileFormat[] | undefined
  readonly languages: readonly string[] | undefined
  readonly engine: EngineWishes
  readonly asOf: string | undefined
  readonly jobs: number | undefined
  readonly shard: Shard | undefined
}

function readWishes(texts: Texts, flags: BuildFlags): Wishes {
  if (flags.check === true && flags.force === true)
    throw new UsageError(texts.usage.conflict('--check', '--force'))
  const engine = oneOf(texts, '--pdf-engine', flags.pdfEngine, pdfEngineNames)
  for (const format of listed(flags.format) ?? []) oneOf(texts, '--format', format, fileFormats)
  const wanted = listed(flags.format)
  return {
    formats: wanted && fileFormats.filter((format) => wanted.includes(format)),
    languages: languageCodes(texts, flags.lang),
    engine: { engine, browser: flags.browser },
    asOf: calendarDay(texts, '--as-of', flags.asOf),
    jobs: countingNumber(texts, '--jobs', flags.jobs),
    shard: shardWish(texts, flags.shard),
  }
}

function shardWish(texts: Texts, value: string | undefined): Shard | undefined {
  const shard = value === undefined ? undefined : parseShard(value)
  if (value !== undefined && shard === undefined) throw new UsageError(texts.usage.notAShard(value))
  return shard
}

/** Runs the command; see `main` for the exit status. */
export async function runBuild(
  session: Session,
  paths: readonly string[],
  flags: BuildFlags,
  { recalled, renderers, tell }: BuildSurroundings = {},
): Promise<number> {
  const { io, texts } = session
  const start = io.now()
  const { formats, languages, engine, asOf, jobs, shard } = readWishes(texts, flags)
  recalled?.began()
  const traced = traceFiles(io.files)
  const { workspace, judge, diagnostics, reader } = await openJudged(io, paths, asOf, traced.files)
  if (workspace === undefined || judge === undefined) {
    await printFindings(session, io.stderr, { diagnostics, reader, sources: [] })
    return 2
  }
  if (engine.browser !== undefined && engineName(workspace, engine) !== 'chromium')
    throw new UsageError(texts.usage.needs('--browser', '--pdf-engine chromium'))
  const output = openOutput(io, workspace, flags.out)
  const whole = workspace.whole && formats === undefined && languages === undefined
  let releaseInterrupts: (() => void) | undefined
  let part: BegunShard | undefined
  const beforeWriting = async () => {
    if (releaseInterrupts !== undefined) return
    releaseInterrupts = io.holdInterrupts()
    await part?.announce()
  }
  const going = recalled && (await continueBuild(io, workspace, recalled))
  const sink =
    flags.check === true
      ? createChecker(output)
      : createPublisher(output, { force: flags.force ?? false, known: going?.known, beforeWriting })
  const open = () => openRenderer(io, workspace, engine)
  const renderer = (await renderers?.take(recalled?.memory !== undefined, open)) ?? open()
  const progress = startProgress(session)
  try {
    const all = going?.plan ?? (await planRegisters(io, workspace))
    if (whole && flags.check !== true && flags.force !== true)
      refuseOthersOutput(output, going?.ids ?? all.map(({ id }) => id), going?.known)
    const asked = { formats: formats ?? renderer.formats, draft: flags.draft ?? false }
    const run = { ...asked, languages: languages ?? null, engine: engineName(workspace, engine), whole }
    part = shard && beginShard(io, workspace, all, output, shard, run)
    const plan = part?.plan ?? all
    const total = part?.plan.length ?? workspace.files.length
    const options = {
      ...asked,
      languages,
      judge,
      whole: whole && part === undefined,
      standingIndex: going?.standingIndex,
      elsewhere: part?.elsewhere,
      render: renderer.options,
      report: styleOn(session, io.stderr),
      total,
      onProgress: progress.update,
    }
    const built = await buildRegisters(io, { workspace, reader, plan, paths, engine, jobs }, options)
    const result = await buildWorkspace(workspace, (going ?? part)?.join(built) ?? built, options, sink)
    const finished = await sink.finish(whole && result.failed.length === 0)
    if (finished.kind === 'published') await (part === undefined ? forgetShard(output) : part.keep(result))
    releaseInterrupts?.()
    progress.clear()
    const outcome: BuildOutcome = {
      result,
      finished,
      whole: options.whole,
      formats: options.formats,
      languages,
      output,
      milliseconds: io.now() - start,
    }
    const report = await printBuildFindings(session, io.stderr, {
      ofSettings: diagnostics,
      ofRegisters: result.findings,
      atEnd: [...result.diagnostics, ...result.remarks],
      registers: total,
      reader,
      tuning: judge.tuning,
      configFile: workspace.configFile,
    })
    if (shard !== undefined && total === 0) remark(session, texts.note, texts.emptyShard(shardName(shard)))
    if (tell === undefined) tellOutcome(session, outcome, flags.json ?? false)
    else tell(outcome)
    const status = exitStatusOf(outcome)
    if (finished.kind === 'published' && going !== undefined) {
      // All is done: who interrupts now would only leave half a cache behind.
      releaseInterrupts = io.holdInterrupts()
      await going.keep({
        published: finished,
        answers: traced.answers(),
        settings: keptSettings(io, workspace, flags.out, engine, options.formats),
        whole,
        isSettled: status === 0 && result.skipped.length === 0 && finished.left.length === 0,
        report,
      })
    }
    return status
  } catch (error) {
    progress.clear()
    await sink.abandon()
    throw error
  } finally {
    releaseInterrupts?.()
    if (renderers === undefined) await renderer.close()
  }
}

/** What the next build has to know of the settings before it reads them. */
function keptSettings(
  io: Io,
  workspace: Workspace,
  out: string | undefined,
  engine: EngineWishes,
  formats: readonly FileFormat[],
): KeptSettings {
  const output = out === undefined ? workspace.output : resolve(io.cwd, out)
  const { sources, config } = workspace
  const path = config.pdf?.browser
  const isPrinting = formats.includes('pdf') && engineName(workspace, engine) === 'chromium'
  return { sources, output, ...(isPrinting && { browser: path === undefined ? {} : { path } }) }
}
