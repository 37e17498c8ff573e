/** `notice validate`: tells what is wrong with the descriptions, and writes no notice. */
import { resolve } from 'node:path'
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../../diagnostics/on-demand.ts'
import { checkpoint } from '../../io/checkpoint.ts'
import { validateSource } from '../../publish/compile-source.ts'
import type { OwnFile } from '../../render/own-file.ts'
import { summarise } from '../../report/summary.ts'
import { openWorkspace } from '../../workspace/open-workspace.ts'
import { readRegisters } from '../../workspace/read-registers.ts'
import {
  type FindingsFormat,
  findingsFormats,
  findingsText,
  locateFindings,
  printFindings,
} from '../print-findings.ts'
import type { Session } from '../session.ts'
import type { Texts } from '../texts/texts.ts'
import { UsageError } from '../usage-error.ts'
import { oneOf, wholeNumber } from '../values.ts'
import { writeResult } from '../write-result.ts'

export interface ValidateFlags {
  readonly format?: readonly string[]
  readonly out?: string
  readonly maxWarnings?: string
}

/** One report to write; without a file it goes to the standard output. */
interface Target {
  readonly format: FindingsFormat
  readonly file: string | undefined
}

/** Reads `--format NAME` and `--format NAME=FILE`, in any number, and `--out FILE` for one format. */
function readTargets(texts: Texts, flags: ValidateFlags): Target[] {
  const wanted = flags.format ?? ['pretty']
  if (flags.out !== undefined && wanted.length > 1) throw new UsageError(texts.usage.onlyOneFormat())
  const targets = wanted.map((value): Target => {
    const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? []
    if (file === '') throw new UsageError(texts.usage.missingValue(`--format ${name}=`))
    return {
      format: oneOf(texts, '--format', name, findingsFormats) as FindingsFormat,
      file: file ?? flags.out,
    }
  })
  const files = targets.map(({ file }) => file)
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) throw new UsageError(texts.usage.sameFile(twice))
  if (files.filter((file) => file === undefined).length > 1) throw new UsageError(texts.usage.toStdoutTwice())
  return targets
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
  const targets = readTargets(texts, flags)
  const maxWarnings = wholeNumber(texts, '--max-warnings', flags.maxWarnings)
  const { workspace, diagnostics: ofConfig, reader } = await loadingOnDemand(() => openWorkspace(io, paths))
  if (workspace === undefined) {
    await printFindings(session, io.stderr, { diagnostics: ofConfig, reader, sources: [] })
    return 2
  }
  const sources = await readRegisters(io, workspace, reader)
  const diagnostics = [...ofConfig, ...(await mistakesInTemplates(workspace.templates))]
  for (const source of sources) {
    await checkpoint(io)
    diagnostics.push(...(await loadingOnDemand(() => validateSource(source, workspace))))
  }
  const findings = { diagnostics, reader, sources }
  for (const { format, file } of targets) {
    if (file === undefined) io.stdout.write(await findingsText(session, format, findings, io.stdout))
    else
      await writeResult(io, resolve(io.cwd, file), await findingsText(session, format, findings, undefined))
  }
  const { warnings } = summarise(locateFindings(session, findings), sources.length)
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings
  return diagnostics.some(isError) || tooMany ? 1 : 0
}
