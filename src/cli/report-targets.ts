/** Reads which reports are wanted and where they go: `--format NAME`, `--format NAME=FILE`, `--out FILE`. */
import { resolve } from 'node:path'
import { EdgeError } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { isSource } from '../workspace/is-source.ts'
import type { Texts } from './texts/texts.ts'
import { UsageError } from './usage-error.ts'
import { oneOf } from './values.ts'
import { writeResult } from './write-result.ts'

/** One report to write; without a file it goes to the standard output. */
export interface ReportTarget<Format extends string> {
  readonly format: Format
  readonly file: string | undefined
}

export interface ReportFlags {
  readonly format?: readonly string[]
  readonly out?: string
}

/**
 * The reports wanted, in any number; the first of the formats where none is named.
 *
 * @throws UsageError when two would go to one place
 */
export function readTargets<Format extends string>(
  texts: Texts,
  flags: ReportFlags,
  formats: readonly [Format, ...Format[]],
): ReportTarget<Format>[] {
  const wanted: readonly string[] = flags.format ?? [formats[0]]
  if (flags.out !== undefined && wanted.length > 1) throw new UsageError(texts.usage.onlyOneFormat())
  const targets = wanted.map((value): ReportTarget<Format> => {
    const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? []
    if (file === '') throw new UsageError(texts.usage.missingValue(`--format ${name}=`))
    return { format: oneOf(texts, '--format', name, formats) ?? formats[0], file: file ?? flags.out }
  })
  const files = targets.map(({ file }) => file)
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) throw new UsageError(texts.usage.sameFile(twice))
  if (files.filter((file) => file === undefined).length > 1) throw new UsageError(texts.usage.toStdoutTwice())
  return targets
}

/**
 * Writes each report to its place; none of them where one would take the place of a source of a workspace.
 *
 * @param textOf the report in one format; `toTerminal` says whether it will be shown and may be coloured
 * @throws EdgeError when a file is a source, or the file system refuses
 */
export async function writeReports<Format extends string>(
  io: Io,
  targets: readonly ReportTarget<Format>[],
  textOf: (format: Format, toTerminal: boolean) => Promise<string | Uint8Array>,
): Promise<void> {
  for (const { file } of targets) {
    if (file !== undefined && isSource(io, resolve(io.cwd, file)))
      throw new EdgeError('is-a-source', { path: file })
  }
  for (const { format, file } of targets) {
    const report = await textOf(format, file === undefined)
    if (file !== undefined) await writeResult(io, resolve(io.cwd, file), report)
    else if (typeof report === 'string') io.stdout.write(report)
    else io.stdout.writeBytes(report)
  }
}
