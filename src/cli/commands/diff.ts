/** `notice diff`: what changed between two descriptions, in legal terms and word by word. */
import { relative, resolve } from 'node:path'
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts'
import type { DiffReport } from '../../diff/report.ts'
import { heaviest, weighsAtLeast } from '../../diff/weight.ts'
import { packageVersion } from '../../io/package-root.ts'
import { type ComparedWorkspaces, compareWorkspaces } from '../../publish/compare-workspaces.ts'
import type { DiffSide } from '../../publish/diff-side.ts'
import { openRenderer } from '../../publish/open-renderer.ts'
import { byCodeUnit } from '../../workspace/find-registers.ts'
import { shownPath } from '../../workspace/shown-path.ts'
import { wantsColour } from '../colour.ts'
import type { DiffFlags } from '../diff-flags.ts'
import { type OpenedSides, openSides } from '../diff-sides.ts'
import { printFindings } from '../print-findings.ts'
import { startProgress } from '../progress.ts'
import { type ReportTarget, readTargets, writeReports } from '../report-targets.ts'
import { remark, type Session, say } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { calendarDay, languageCodes, oneOf } from '../values.ts'
import { writeResult } from '../write-result.ts'

const formats = ['text', 'md', 'html', 'json', 'docx'] as const

type Format = (typeof formats)[number]
type Target = ReportTarget<Format>

/** Runs the command; see `main` for the exit status. */
export async function runDiff(session: Session, paths: readonly string[], flags: DiffFlags): Promise<number> {
  const { io, texts } = session
  const targets = readTargets(texts, flags, formats)
  const failOn = oneOf(texts, '--fail-on', flags.failOn, ['material', 'notable'] as const)
  const languages = languageCodes(texts, flags.lang)
  const asOf = calendarDay(texts, '--as-of', flags.asOf) ?? io.today()
  const sides = await openSides(session, flags, paths)
  if (!('pairs' in sides)) {
    if (sides.revision !== undefined) say(session, texts.diff.atRevision(sides.revision))
    await printFindings(session, io.stderr, { ...sides, sources: [] })
    return 2
  }
  checkLanguages(session, languages, sides)
  const days = { old: sides.day, new: asOf }
  const { options: render, close } = openRenderer(io, sides.new.workspace)
  const progress = startProgress(session, texts.diff.progress)
  const { compared, unread, problems } = await compareWorkspaces(io, {
    ...sides,
    days,
    render,
    languages,
    onProgress: progress.update,
  }).finally(() => {
    progress.clear()
    return close()
  })
  const report = reportOf(compared, unread, sides)
  await tellProblems(session, sides, problems)
  await writeReport(session, report, targets)
  tellTool(session, compared, sides)
  tellMoved(session, compared, sides)
  if (!sides.hadWorkspace) remark(session, texts.note, texts.diff.noWorkspaceThen(sides.names.old))
  if (flags.writeHistory === true) await draftHistory(session, compared, sides.new, asOf)

  const isBad = [...problems.old, ...problems.new].some(isError)
  const isChanged = flags.exitCode === true && report.registers.length > 0
  const isHeavy = failOn !== undefined && weighsAtLeast(report.weight, failOn)
  return isBad || isChanged || isHeavy ? 1 : 0
}

/** A language in which nothing is published would show no words, and nobody would know why. */
function checkLanguages(
  { texts }: Session,
  wanted: readonly string[] | undefined,
  { old, new: now }: OpenedSides,
): void {
  const published = [old, now].flatMap(
    ({ workspace: { config, locales } }) => config.languages ?? Object.keys(locales),
  )
  const unknown = wanted?.find((language) => !published.includes(language))
  if (unknown !== undefined)
    throw new UsageError(
      texts.diff.notPublished(unknown, [...new Set(published)].sort(byCodeUnit).join(', ')),
    )
}

type Compared = ComparedWorkspaces['compared']

function reportOf(
  compared: Compared,
  unread: readonly string[],
  { names, new: now }: OpenedSides,
): DiffReport {
  const registers = compared
    .flatMap(({ diff }) => diff ?? [])
    .filter(({ status, tool }) => status !== 'unchanged' || tool.status === 'changed')
  const gone = compared.filter((pair) => pair.new === undefined).length
  // Those that are equal on both sides were perhaps not read, but there they are.
  const looked = now.workspace.files.length + gone
  const weight = heaviest(registers.map((register) => register.weight))
  return { registers, weight, looked, unread, compared: names }
}

async function tellProblems(
  session: Session,
  { old, new: now, names }: OpenedSides,
  problems: ComparedWorkspaces['problems'],
): Promise<void> {
  const tell = ({ reader, sources }: DiffSide, diagnostics: readonly Diagnostic[]) =>
    printFindings(session, session.io.stderr, { diagnostics, reader, sources })
  if (problems.old.length > 0) say(session, session.texts.diff.atRevision(names.old))
  await tell(old, problems.old)
  await tell(now, problems.new)
}

/** That a newer version changed no words is worth knowing, and stands in no report of changes. */
function tellTool(session: Session, compared: Compared, { otherTool }: OpenedSides): void {
  if (otherTool === undefined) return
  const same = compared.filter(
    ({ diff }) => diff?.status === 'unchanged' && diff.tool.status === 'none',
  ).length
  if (same > 0) remark(session, session.texts.note, session.texts.diff.compiledTwice(otherTool, same))
}

/** So many descriptions that were moved are named. */
const mostNamed = 3

/** Who moves a description asks whether anything changed: of all others silence says so. */
function tellMoved(session: Session, compared: Compared, { old, new: now, day }: OpenedSides): void {
  if (day === undefined) return
  const { io, texts } = session
  const placeOf = ({ workspace }: DiffSide, file: string) => relative(workspace.root, resolve(io.cwd, file))
  const moved = compared.flatMap(({ old: from, new: to, diff }) => {
    if (from === undefined || to === undefined || diff?.status !== 'unchanged') return []
    const isThere = placeOf(old, from.file) === placeOf(now, to.file)
    return isThere ? [] : [texts.diff.moved(from.file, to.file)]
  })
  const told = moved.length > mostNamed ? [texts.diff.movedMany(moved.length)] : moved
  for (const text of told) remark(session, texts.note, text)
}

async function writeReport(session: Session, report: DiffReport, targets: readonly Target[]): Promise<void> {
  const { io, language } = session
  const documents = targets.filter(({ format }) => format === 'docx')
  for (const { file } of documents) await writeDocuments(session, report, file)
  // Nothing changed: nothing to read.
  const others = targets.filter(({ format, file }) => format !== 'docx' && !isSilent(report, format, file))
  if (others.length === 0) return
  const { formatDiff } = await import('../../report/diff/format-diff.ts')
  const width = io.stdout.columns
  await writeReports(io, others, (format, toTerminal) =>
    formatDiff(report, format as Exclude<Format, 'docx'>, {
      language,
      tool: packageVersion,
      color: toTerminal && wantsColour(io.stdout, io.env, session.colour),
      ...(toTerminal && width !== undefined && { width }),
    }),
  )
}

function isSilent({ registers, unread }: DiffReport, format: Format, file: string | undefined): boolean {
  return registers.length === 0 && unread.length === 0 && format === 'text' && file === undefined
}

/** One document for each register and language that changed. */
async function writeDocuments(
  session: Session,
  report: DiffReport,
  target: string | undefined,
): Promise<void> {
  const { io, texts } = session
  const redlines = report.registers.flatMap((register) => register.redlines)
  if (redlines.length === 0) {
    remark(session, texts.note, texts.diff.noDocuments)
    return
  }
  const isFile = target !== undefined && /\.docx$/i.test(target)
  const single = redlines.length === 1 ? redlines[0] : undefined
  if (target === undefined && (io.stdout.isTTY || single === undefined))
    throw new UsageError(texts.diff.docxToTerminal)
  if (isFile && redlines.length > 1) throw new UsageError(texts.diff.docxTarget(redlines.length))
  const { redlineDocx } = await import('../../report/diff/docx/redline-docx.ts')
  for (const redline of redlines) {
    const bytes = await redlineDocx(redline)
    if (target === undefined) io.stdout.writeBytes(bytes)
    else {
      const name = `${redline.id}.${redline.language}.docx`
      await writeResult(io, isFile ? resolve(io.cwd, target) : resolve(io.cwd, target, name), bytes)
    }
  }
  if (target !== undefined && !isFile)
    remark(
      session,
      texts.note,
      texts.diff.wroteDocuments(redlines.length, shownPath(io, resolve(io.cwd, target))),
    )
}

async function draftHistory(
  session: Session,
  compared: Compared,
  { workspace }: DiffSide,
  date: string,
): Promise<void> {
  const { io, texts } = session
  const { writeHistory } = await import('../../publish/write-history.ts')
  const written = await writeHistory(io, compared, {
    date,
    locales: workspace.locales,
    write: (path, text) => writeResult(io, path, text),
  })
  for (const { file, outcome } of written) remark(session, texts.note, texts.diff.history[outcome](file))
}
