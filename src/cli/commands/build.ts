/** `notice build`: writes each notice in each language and format, or checks that they are up to date. */
import { type FileFormat, fileFormats } from '../../compile.ts'
import { buildWorkspace } from '../../publish/build-workspace.ts'
import { createChecker } from '../../publish/check-files.ts'
import { openOutput, refuseOthersOutput } from '../../publish/open-output.ts'
import { openRenderer } from '../../publish/open-renderer.ts'
import { createPublisher } from '../../publish/publish-files.ts'
import { type EngineWishes, engineName, pdfEngineNames } from '../../publish/start-engine.ts'
import { readRegisters, registerId } from '../../workspace/read-registers.ts'
import { type BuildOutcome, exitStatusOf, tellOutcome } from '../build-outcome.ts'
import { openJudged } from '../open-judged.ts'
import { printFindings } from '../print-findings.ts'
import { startProgress } from '../progress.ts'
import type { Session } from '../session.ts'
import type { Texts } from '../texts/texts.ts'
import { UsageError } from '../usage-error.ts'
import { calendarDay, languageCodes, listed, oneOf } from '../values.ts'

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
  readonly json?: boolean
}

interface Wishes {
  readonly formats: readonly FileFormat[] | undefined
  readonly languages: readonly string[] | undefined
  readonly engine: EngineWishes
  readonly asOf: string | undefined
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
  }
}

/** Runs the command; see `main` for the exit status. */
export async function runBuild(
  session: Session,
  paths: readonly string[],
  flags: BuildFlags,
): Promise<number> {
  const { io, texts } = session
  const start = io.now()
  const { formats, languages, engine, asOf } = readWishes(texts, flags)
  const { workspace, judge, diagnostics, reader } = await openJudged(io, paths, asOf)
  if (workspace === undefined || judge === undefined) {
    await printFindings(session, io.stderr, { diagnostics, reader, sources: [] })
    return 2
  }
  if (engine.browser !== undefined && engineName(workspace, engine) !== 'chromium')
    throw new UsageError(texts.usage.needs('--browser', '--pdf-engine chromium'))
  const output = openOutput(io, workspace, flags.out)
  const whole = workspace.whole && formats === undefined && languages === undefined
  let releaseInterrupts: (() => void) | undefined
  const beforeWriting = () => {
    releaseInterrupts ??= io.holdInterrupts()
  }
  const sink =
    flags.check === true
      ? createChecker(output)
      : createPublisher(output, { force: flags.force ?? false, beforeWriting })
  const renderer = openRenderer(io, workspace, engine)
  const progress = startProgress(session)
  try {
    const sources = await readRegisters(io, workspace, reader)
    if (whole && flags.check !== true && flags.force !== true)
      refuseOthersOutput(output, sources.map(registerId))
    const options = {
      formats: formats ?? renderer.formats,
      languages,
      draft: flags.draft ?? false,
      judge,
      whole,
      render: renderer.options,
      onProgress: progress.update,
    }
    const result = await buildWorkspace(io, workspace, sources, options, sink)
    const finished = await sink.finish(whole && result.failed.length === 0)
    releaseInterrupts?.()
    progress.clear()
    const outcome: BuildOutcome = {
      result,
      finished,
      whole,
      formats: options.formats,
      languages,
      output,
      milliseconds: io.now() - start,
    }
    const found = [...diagnostics, ...result.diagnostics, ...result.remarks]
    await printFindings(session, io.stderr, {
      diagnostics: found,
      reader,
      sources,
      tuning: judge.tuning,
      configFile: workspace.configFile,
    })
    tellOutcome(session, outcome, flags.json ?? false)
    return exitStatusOf(outcome)
  } catch (error) {
    progress.clear()
    await sink.abandon()
    throw error
  } finally {
    releaseInterrupts?.()
    await renderer.close()
  }
}
