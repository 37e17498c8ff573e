/** Builds the registers of a run, in this process alone or with helpers. */
import type { Io } from '../io/io.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import type { PlannedRegister } from '../workspace/plan-registers.ts'
import type { SourceReader } from '../workspace/source-reader.ts'
import { buildInTurn } from './build-in-turn.ts'
import { type BuildOptions, type BuiltRegister, createRegisterBuilder } from './build-register.ts'
import { crewSize } from './crew-size.ts'
import { type EngineWishes, engineName } from './start-engine.ts'

export interface RegistersToBuild {
  readonly workspace: Workspace
  /** What has read the settings. */
  readonly reader: SourceReader
  readonly plan: readonly PlannedRegister[]
  /** The paths of the command line, by which a helper finds the same workspace. */
  readonly paths: readonly string[]
  readonly engine: EngineWishes
  /** How many processes the user asks for. */
  readonly jobs: number | undefined
}

/** A browser prints no more pages at once; one register more has its pages ready meanwhile. */
const mostPrinting = 4

/** The registers in the order of the plan, whoever builds them; see `buildInTurn` and `buildTogether`. */
export async function buildRegisters(
  io: Io,
  { workspace, reader, plan, paths, engine, jobs }: RegistersToBuild,
  options: BuildOptions,
): Promise<AsyncIterable<BuiltRegister>> {
  const build = createRegisterBuilder(io, workspace, reader, options)
  const printsPdf = options.formats.includes('pdf')
  // One register takes one process on any machine, and to count its cores takes time.
  const cores = jobs ?? (plan.length === 1 ? 1 : await io.cores())
  const hasBrowser = printsPdf && engineName(workspace, engine) === 'chromium'
  const helpers = crewSize({ jobs, cores, registers: plan.length, printsPdf, hasBrowser })
  if (helpers === 0) return buildInTurn(io, plan, build, hasBrowser ? Math.min(cores, mostPrinting) + 1 : 1)
  const { buildTogether } = await import('./build-together.ts')
  const { formats, languages, draft, judge, report } = options
  const setup = { paths, asOf: judge.asOf, formats, languages, draft, engine, report }
  const lost = (planned: PlannedRegister) => lostRegister(planned, options)
  return buildTogether(io, plan, build, { helpers, setup, lost })
}

/** A register whose helper died on it: nobody knows more of it than that. */
async function lostRegister({ file, id }: PlannedRegister, options: BuildOptions): Promise<BuiltRegister> {
  const { framedFindings } = await import('./framed-findings.ts')
  const findings = await framedFindings(
    [{ code: 'workspace/builder-ended', severity: 'error', file, path: [], args: {} }],
    { readers: [], sources: [], tuning: options.judge.tuning },
    options.report,
  )
  const waiverUse = { judged: [], used: [], misplaced: [] }
  return {
    file,
    id,
    isFailed: true,
    errors: 1,
    findings,
    sources: [{ file, sha256: '' }],
    files: [],
    listed: new Uint8Array(),
    waiverUse,
  }
}
