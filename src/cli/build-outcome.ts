/** Tells how a build ended: a line for people, JSON for programs, and the exit status. */
import { isError } from '../diagnostics/diagnostic.ts'
import type { BuildResult } from '../publish/build-workspace.ts'
import type { Checked } from '../publish/check-files.ts'
import type { OutputFolder } from '../publish/output-folder.ts'
import type { Published } from '../publish/publish-files.ts'
import { isIndexName } from '../publish/published-file.ts'
import { safeJson } from '../report/safe-json.ts'
import { safeText } from '../report/safe-text.ts'
import { inSeconds, remark, type Session, say } from './session.ts'

export interface BuildOutcome {
  readonly result: BuildResult
  readonly finished: Published | Checked
  /** Whether the whole workspace was to be built. */
  readonly whole: boolean
  /** The formats that were made. */
  readonly formats: readonly string[]
  /** The languages asked for on the command line. */
  readonly languages: readonly string[] | undefined
  readonly output: OutputFolder
  readonly milliseconds: number
}

export function exitStatusOf({ result, finished }: BuildOutcome): number {
  const outOfDate = finished.kind === 'checked' && finished.findings.length > 0
  return result.failed.length > 0 || result.remarks.some(isError) || outOfDate ? 1 : 0
}

/** Prints the outcome: results on the standard output, prose beside it. */
export function tellOutcome(session: Session, outcome: BuildOutcome, json: boolean): void {
  const { finished, output } = outcome
  if (json) session.io.stdout.write(safeJson(jsonOf(outcome)))
  else if (finished.kind === 'checked') {
    for (const { name, reason } of finished.findings) {
      session.io.stdout.write(`${safeText(output.shown(name))}: ${session.texts.reasons[reason]}\n`)
    }
  }
  tellRemarks(session, outcome)
  say(session, summary(session, outcome))
}

/** The shape that the contract of the command line promises; `outOfDate` is there for `--check` only. */
function jsonOf({ result, finished, output, milliseconds }: BuildOutcome) {
  const shown = (names: readonly string[]) => names.map((name) => output.shown(name))
  const published = finished.kind === 'published' ? finished : undefined
  return {
    version: 1,
    written: shown(published?.written ?? []),
    unchanged: finished.kind === 'published' ? finished.unchanged : finished.current,
    removed: shown(published?.removed ?? []),
    failed: result.failed.map(({ file, errors }) => ({ file, errors })),
    ...(finished.kind === 'checked' && {
      outOfDate: finished.findings.map(({ name, reason }) => ({ file: output.shown(name), reason })),
    }),
    durationMs: Math.round(milliseconds),
  }
}

/** Tells what else there is to say of a build. */
export function tellRemarks(
  session: Session,
  { result, finished, whole, languages, output }: BuildOutcome,
): void {
  const { texts } = session
  for (const file of result.skipped) remark(session, texts.note, texts.skipped(file, languages ?? []))
  if (finished.kind === 'published') {
    for (const name of finished.left) remark(session, texts.warning, texts.left(output.shown(name)))
    if (finished.removed.length > 0) remark(session, texts.note, texts.removed(finished.removed.length))
  }
  if (result.failed.length === 0 || finished.kind === 'checked') return
  remark(session, texts.note, texts.failed(result.failed.length))
  if (whole) remark(session, texts.note, texts.indexLeft)
}

function summary(session: Session, outcome: BuildOutcome): string {
  const { result, finished, milliseconds } = outcome
  const { texts } = session
  const seconds = inSeconds(session, milliseconds)
  if (finished.kind === 'published') {
    return texts.wrote(finished.written.length, finished.unchanged, result.registers, seconds)
  }
  const { findings, current } = finished
  const outOfDate = findings.length === 0 ? undefined : texts.outOfDate(findings.length, current, seconds)
  if (result.failed.length === 0) return outOfDate ?? texts.upToDate(current, seconds)
  const notChecked = texts.notChecked(publishedOfFailed(outcome), result.failed.length)
  return outOfDate === undefined ? texts.notCheckedOnly(notChecked, current) : `${outOfDate}\n${notChecked}.`
}

/** Tells that nothing had to be done, as `tellOutcome` tells of a build that changed nothing. */
export function tellNothingDone(
  session: Session,
  {
    files,
    registers,
    milliseconds,
  }: { readonly files: number; readonly registers: number; readonly milliseconds: number },
  json: boolean,
): void {
  if (json) {
    const outcome = { version: 1, written: [], unchanged: files, removed: [], failed: [] }
    const durationMs = Math.round(milliseconds)
    session.io.stdout.write(safeJson({ ...outcome, durationMs }))
  }
  say(session, session.texts.wrote(0, files, registers, inSeconds(session, milliseconds)))
}

/** How many of the files that stand there belong to registers with mistakes, as far as these tell their ids. */
function publishedOfFailed({ result, output, formats, languages }: BuildOutcome): number {
  const ids = new Set(result.failed.map(({ id }) => id))
  return output.publishedNames().filter((name) => {
    const [id, language = '', format = ''] = name.split('.')
    return (
      !isIndexName(name) && ids.has(id) && formats.includes(format) && languages?.includes(language) !== false
    )
  }).length
}
