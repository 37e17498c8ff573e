/** `notice validate`: tells what is wrong with the descriptions, in shape and by law, and writes no notice. */
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../../diagnostics/on-demand.ts'
import { checkpoint } from '../../io/checkpoint.ts'
import type { FoundInRegister } from '../../lint/generate-waivers.ts'
import { judgeSource } from '../../publish/compile-source.ts'
import type { Judge } from '../../publish/judge-registers.ts'
import type { OwnFile } from '../../render/own-file.ts'
import { summarise } from '../../report/summary.ts'
import { readRegisters, registerId } from '../../workspace/read-registers.ts'
import { schemaBeside } from '../../workspace/schema-line.ts'
import { shownPath } from '../../workspace/shown-path.ts'
import type { SourceReader } from '../../workspace/source-reader.ts'
import { openJudged } from '../open-judged.ts'
import {
  type Findings,
  type FindingsFormat,
  findingsFormats,
  findingsText,
  locatedFindings,
  printFindings,
} from '../print-findings.ts'
import { type ReportFlags, type ReportTarget, readTargets, writeReports } from '../report-targets.ts'
import { remark, type Session } from '../session.ts'
import { calendarDay, wholeNumber } from '../values.ts'
import { writeResult } from '../write-result.ts'

export interface ValidateFlags extends ReportFlags {
  readonly maxWarnings?: string
  readonly asOf?: string
  readonly generateWaivers?: boolean
}

/** Loaded only where there are some. What depends on a notice is found when a page is filled. */
async function mistakesInTemplates(templates: readonly OwnFile[]): Promise<readonly Diagnostic[]> {
  if (templates.length === 0) return []
  return (await import('../../render/html/own-templates.ts')).ownTemplates(templates).diagnostics
}

/** Runs the command; see `main` for the exit status. */
export async function runValidate(
  session: Session,
  paths: readonly string[],
  flags: ValidateFlags,
): Promise<number> {
  const { io, texts } = session
  const targets = readTargets(texts, flags, findingsFormats)
  const maxWarnings = wholeNumber(texts, '--max-warnings', flags.maxWarnings)
  const asOf = calendarDay(texts, '--as-of', flags.asOf)
  const { workspace, judge, diagnostics: ofSettings, reader } = await openJudged(io, paths, asOf)
  if (workspace === undefined || judge === undefined) {
    await tellSettings(session, targets, { diagnostics: ofSettings, reader, sources: [], isStopped: true })
    return 2
  }
  const sources = await readRegisters(io, workspace, reader)
  const diagnostics = [...ofSettings, ...(await mistakesInTemplates(workspace.templates))]
  const judged: FoundInRegister[] = []
  for (const source of sources) {
    await checkpoint(io)
    const outcome = await loadingOnDemand(() => judgeSource(source, workspace, judge))
    for (const one of outcome.diagnostics) diagnostics.push(one)
    const { value } = outcome
    if (value !== undefined && source.document !== undefined) {
      judged.push({ register: { id: value.id, data: source.document.data }, found: outcome.diagnostics })
    }
  }
  diagnostics.push(...judge.remarks(sources.flatMap((source) => registerId(source) ?? [])))
  if (flags.generateWaivers === true) await addWaivers(session, judge, judged, reader)

  const { configFile } = workspace
  const findings = { diagnostics, reader, sources, tuning: judge.tuning, configFile }
  await writeReports(io, targets, (format, toTerminal) =>
    findingsText(session, format, findings, toTerminal ? io.stdout : undefined),
  )
  const { warnings } = summarise(locatedFindings(session, findings), sources.length)
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings
  if (tooMany) remark(session, texts.error, texts.tooManyWarnings(warnings, maxWarnings))
  return diagnostics.some(isError) || tooMany ? 1 : 0
}

/** Settings with mistakes stop the run: reports for programs hold them, and people read them as well. */
async function tellSettings(
  session: Session,
  targets: readonly ReportTarget<FindingsFormat>[],
  findings: Findings,
): Promise<void> {
  const { io } = session
  const isForPeople = ({ format, file }: ReportTarget<FindingsFormat>) =>
    format === 'pretty' && file === undefined
  const reports = targets.filter((target) => !isForPeople(target))
  await writeReports(io, reports, (format) => findingsText(session, format, findings, undefined))
  // What a program reads from the standard output stands in the same log.
  if (reports.every(({ file }) => file !== undefined)) await printFindings(session, io.stderr, findings)
}

/** Writes a waiver for each finding that none covers; the findings of this run are reported all the same. */
async function addWaivers(
  session: Session,
  { tuning, asOf }: Judge,
  judged: readonly FoundInRegister[],
  reader: SourceReader,
): Promise<void> {
  const { io, language, texts } = session
  const shown = shownPath(io, tuning.waiversPath)
  const { generateWaivers } = await import('../../lint/generate-waivers.ts')
  // A file of comments only is no document, and its comments stay all the same.
  const existing = reader.documents.get(shown)?.text ?? reader.texts.get(shown)
  const schema = schemaBeside(shown, reader.documents.values(), 'waivers.schema.json')
  const { text, added, renewed } = await generateWaivers(judged, {
    asOf,
    rules: tuning.rules.map(({ id }) => id),
    language,
    ...(existing !== undefined && { existing }),
    ...(schema !== undefined && { schema }),
  })
  if (added + renewed > 0) await writeResult(io, tuning.waiversPath, text)
  remark(session, texts.note, texts.waiversAdded(added, renewed, shown))
}
