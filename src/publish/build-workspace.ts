/** Builds what is meant of a workspace: every register's files are made before any of them is published. */
import type { RenderOptions } from '../compile.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/diagnostic.ts'
import { EdgeError } from '../io/edge-error.ts'
import { packageVersion } from '../io/package-root.ts'
import type { LocatedDiagnostic } from '../report/located.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import type { BuiltRegister } from './build-register.ts'
import type { FileSink } from './file-sink.ts'
import type { Elsewhere, Judge } from './judge-registers.ts'
import { type Listing, makeIndexPages } from './make-index-pages.ts'
import type { KeptFiles } from './manifest-account.ts'
import type { Publisher } from './publish-files.ts'

export interface WorkspaceOptions {
  /** Only these languages are made, though the others are published too; by itself all. */
  readonly languages?: readonly string[] | undefined
  readonly judge: Judge
  /** Whether the index pages are made as well: a build of the whole workspace, in all formats and languages. */
  readonly whole: boolean
  /** Asked when all registers were taken: the index pages where they stand already. */
  readonly standingIndex?: (() => Promise<KeptFiles | undefined>) | undefined
  readonly render: Omit<RenderOptions, 'formats'>
  /** The registers of a workspace of which this run builds only a part; see `Judge.remarks`. */
  readonly elsewhere?: Elsewhere | undefined
  /** How many registers there will be. */
  readonly total: number
  /** Called after each register. */
  readonly onProgress: (done: number, total: number) => void
}

export interface BuildResult {
  /** What was found in the registers, register by register. */
  readonly findings: readonly LocatedDiagnostic[]
  /** What was found on making the index pages. */
  readonly diagnostics: readonly Diagnostic[]
  /** What is wrong with the settings that the run was judged by, such as a waiver that has ended. */
  readonly remarks: readonly Diagnostic[]
  /** How many registers were built. */
  readonly registers: number
  readonly failed: readonly FailedRegister[]
  /** Descriptions that are not published in any of the languages asked for. */
  readonly skipped: readonly string[]
  /** What the index pages tell, register by register. */
  readonly listed: readonly Listing[]
}

export interface FailedRegister {
  /** The description, or the template of the index pages, as the user would name it. */
  readonly file: string
  readonly errors: number
  /** Undefined where the description could not be read that far. */
  readonly id: string | undefined
}

/** `keep` takes files that stand already, where the builder gives such. */
type Sink = Pick<FileSink<unknown>, 'accept'> & Partial<Pick<Publisher, 'keep'>>

/**
 * Takes registers as they are built and gives their files to a sink; one that has errors stops no other. Of each only
 * what the end of the run tells is kept, so that ten thousand take hardly more memory than ten.
 *
 * @throws EdgeError when nothing is published in the languages asked for; and what the sink and the building throw
 */
export async function buildWorkspace(
  workspace: Workspace,
  built: AsyncIterable<BuiltRegister>,
  options: WorkspaceOptions,
  sink: Sink,
): Promise<BuildResult> {
  const taken = await takeRegisters(built, options, sink)
  const { registers, failed, listed } = taken
  if (registers === 0 && failed.length === 0 && options.elsewhere === undefined) {
    throw new EdgeError('no-language', { languages: options.languages ?? workspace.config.languages ?? [] })
  }
  const diagnostics: Diagnostic[] = []
  if (options.whole && failed.length === 0) {
    const standing = await options.standingIndex?.()
    if (standing !== undefined) sink.keep?.('index', standing)
    else {
      const made = await indexPages(workspace, listed, options)
      for (const one of made.diagnostics) diagnostics.push(one)
      if (made.value !== undefined) await sink.accept('index', made.value)
      // What was published before stays, as that of a register does.
      else failed.push(failedIndex(made.diagnostics))
    }
  }
  const { ids, ...result } = taken
  return { ...result, diagnostics, remarks: options.judge.remarks(ids, options.elsewhere) }
}

function indexPages(
  { locales }: Workspace,
  listed: readonly Listing[],
  { render: { html, templates } }: WorkspaceOptions,
) {
  const { brand, siteUrl } = html
  return makeIndexPages(listed, { locales, brand, siteUrl, tool: packageVersion, templates })
}

async function takeRegisters(built: AsyncIterable<BuiltRegister>, options: WorkspaceOptions, sink: Sink) {
  const findings: LocatedDiagnostic[] = []
  const failed: FailedRegister[] = []
  const skipped: string[] = []
  const listed: Listing[] = []
  const ids: string[] = []
  let registers = 0
  let done = 0
  // The disk writes the files of one register while the next is built.
  let writing: Promise<void> = Promise.resolve()
  try {
    for await (const register of built) {
      const { file, id, errors, files } = register
      for (const one of register.findings) findings.push(one)
      if (id !== undefined) ids.push(id)
      options.judge.addWaiverUse(register.waiverUse)
      if (register.isFailed) failed.push({ file, errors, id })
      else if (register.kept !== undefined) {
        sink.keep?.(id ?? '', register.kept)
        listed.push(register.listed)
        registers++
      } else if (files.length === 0) skipped.push(file)
      else {
        await writing
        writing = sink.accept(id ?? '', files)
        // It is awaited below, or before the next: until then it is nobody's failure.
        writing.catch(() => {})
        listed.push(register.listed)
        registers++
      }
      options.onProgress(++done, options.total)
    }
    await writing
  } finally {
    await writing.catch(() => {})
  }
  return { findings, failed, skipped, listed, ids, registers }
}

function failedIndex(diagnostics: readonly Diagnostic[]): FailedRegister {
  const errors = diagnostics.filter(isError)
  return { file: errors[0]?.file ?? 'index', errors: errors.length, id: 'index' }
}
