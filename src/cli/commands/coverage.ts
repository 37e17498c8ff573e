/** `notice coverage`: for each duty to inform, whether it is met, by which fact and in which section. */
import { coverRegister, isBreach } from '../../coverage/cover-register.ts'
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../../diagnostics/on-demand.ts'
import { checkpoint } from '../../io/checkpoint.ts'
import { compileSource } from '../../publish/compile-source.ts'
import { findingPlaces } from '../../publish/locate-findings.ts'
import { coverageFormats, formatCoverage } from '../../report/coverage/format-coverage.ts'
import { type LocatedCoverage, locateCoverage } from '../../report/coverage/locate-coverage.ts'
import { isOpenError, locateDiagnostic } from '../../report/located.ts'
import { readRegisters } from '../../workspace/read-registers.ts'
import { wantsColour } from '../colour.ts'
import { openJudged } from '../open-judged.ts'
import { printFindings } from '../print-findings.ts'
import { startProgress } from '../progress.ts'
import { type ReportFlags, readTargets, writeReports } from '../report-targets.ts'
import type { Session } from '../session.ts'
import { calendarDay } from '../values.ts'

export interface CoverageFlags extends ReportFlags {
  readonly asOf?: string
}

/** Runs the command; see `main` for the exit status. */
export async function runCoverage(
  session: Session,
  paths: readonly string[],
  flags: CoverageFlags,
): Promise<number> {
  const { io, texts, language } = session
  const targets = readTargets(texts, flags, coverageFormats)
  const asOf = calendarDay(texts, '--as-of', flags.asOf)
  const { workspace, judge, diagnostics: ofSettings, reader } = await openJudged(io, paths, asOf)
  if (workspace === undefined || judge === undefined) {
    await printFindings(session, io.stderr, { diagnostics: ofSettings, reader, sources: [] })
    return 2
  }
  const sources = await readRegisters(io, workspace, reader)
  const covered: LocatedCoverage[] = []
  // What keeps a description from being looked into; what the rules find is told in the report itself.
  const broken: Diagnostic[] = [...ofSettings]
  const places = findingPlaces({ readers: [reader], sources, tuning: judge.tuning })
  const progress = startProgress(session, texts.coverageProgress)
  try {
    for (const [done, source] of sources.entries()) {
      progress.update(done, sources.length)
      await checkpoint(io)
      await loadingOnDemand(() => {
        // As a draft: the duties that are not met are what is asked for.
        const { value, diagnostics } = compileSource(source, workspace, { draft: true, judge })
        const { document } = source
        if (value === undefined || document === undefined) {
          for (const one of diagnostics) broken.push(one)
          return
        }
        const { register, notices } = value
        if (notices.length === 0) return
        const options = { asOf: judge.asOf, locales: workspace.locales, found: diagnostics }
        covered.push(
          locateCoverage(coverRegister(register, notices, options), document, (finding) =>
            locateDiagnostic(finding, places, language),
          ),
        )
      })
    }
  } finally {
    progress.clear()
  }
  await printFindings(session, io.stderr, { diagnostics: broken, reader, sources, tuning: judge.tuning })
  const width = io.stdout.columns
  await writeReports(io, targets, (format, toTerminal) =>
    formatCoverage(covered, format, {
      language,
      color: toTerminal && wantsColour(io.stdout, io.env, session.colour),
      ...(toTerminal && width !== undefined && { width }),
    }),
  )
  const isBroken = covered.some(({ duties, findings }) => duties.some(isBreach) || findings.some(isOpenError))
  return isBroken || broken.some(isError) ? 1 : 0
}
