/** Builds what is meant of a workspace: every register's files are made before any of them is published. */
import { type FileFormat, type RenderedFile, type RenderOptions, renderNotice } from '../compile.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../diagnostics/on-demand.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import { checkpoint } from '../io/checkpoint.ts'
import { EdgeError } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { packageVersion } from '../io/package-root.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import { type RegisterSource, registerId } from '../workspace/read-registers.ts'
import { compileSource } from './compile-source.ts'
import type { FileSink } from './file-sink.ts'
import type { Judge } from './judge-registers.ts'
import { type ListedNotice, listedNotice, makeIndexPages } from './make-index-pages.ts'
import { placeCharacters } from './place-characters.ts'

export interface BuildOptions {
  /** The formats to make. */
  readonly formats: readonly FileFormat[]
  /** Only these languages are made, though the others are published too; by itself all. */
  readonly languages?: readonly string[] | undefined
  readonly draft: boolean
  readonly judge: Judge
  /** Whether the index pages are made as well: a build of the whole workspace, in all formats and languages. */
  readonly whole: boolean
  readonly render: Omit<RenderOptions, 'formats'>
  /** Called after each register. */
  readonly onProgress: (done: number, total: number) => void
}

export interface BuildResult {
  readonly diagnostics: readonly Diagnostic[]
  /** What is wrong with the settings that the run was judged by, such as a waiver that has ended. */
  readonly remarks: readonly Diagnostic[]
  /** How many registers were built. */
  readonly registers: number
  readonly failed: readonly FailedRegister[]
  /** Descriptions that are not published in any of the languages asked for. */
  readonly skipped: readonly string[]
}

export interface FailedRegister {
  /** The description, or the template of the index pages, as the user would name it. */
  readonly file: string
  readonly errors: number
  /** Undefined where the description could not be read that far. */
  readonly id: string | undefined
}

interface BuiltRegister {
  readonly id: string
  readonly files: readonly RenderedFile[]
  /** What the index pages tell of it: the notices themselves would fill the memory. */
  readonly listed: readonly ListedNotice[]
}

/**
 * Builds registers one after the other into a sink. One that has errors gives no file and stops no other.
 *
 * @throws EdgeError when nothing is published in the languages asked for; Interrupted; and what the sink throws
 */
export async function buildWorkspace(
  io: Io,
  workspace: Workspace,
  sources: readonly RegisterSource[],
  options: BuildOptions,
  sink: Pick<FileSink<unknown>, 'accept'>,
): Promise<BuildResult> {
  const diagnostics: Diagnostic[] = []
  const failed: FailedRegister[] = []
  const skipped: string[] = []
  const listed: ListedNotice[] = []
  let registers = 0
  for (const [index, source] of sources.entries()) {
    await checkpoint(io)
    const built = await buildRegister(source, workspace, options)
    diagnostics.push(...built.diagnostics)
    if (built.value === undefined) failed.push(failedRegister(source, built.diagnostics))
    else if (built.value.files.length === 0) skipped.push(source.file)
    else {
      await sink.accept(built.value.id, built.value.files)
      listed.push(...built.value.listed)
      registers++
    }
    options.onProgress(index + 1, sources.length)
  }
  if (registers === 0 && failed.length === 0) {
    throw new EdgeError('no-language', { languages: options.languages ?? workspace.config.languages ?? [] })
  }
  if (options.whole && failed.length === 0) {
    const { brand, siteUrl } = options.render.html
    const { templates } = options.render
    const index = { locales: workspace.locales, brand, siteUrl, tool: packageVersion, templates }
    const made = await makeIndexPages(listed, index)
    diagnostics.push(...made.diagnostics)
    if (made.value !== undefined) await sink.accept('index', made.value)
    // What was published before stays, as that of a register does.
    else failed.push(failedIndex(made.diagnostics))
  }
  const ids = sources.flatMap((source) => registerId(source) ?? [])
  return { diagnostics, remarks: options.judge.remarks(ids), registers, failed, skipped }
}

function failedRegister(source: RegisterSource, diagnostics: readonly Diagnostic[]): FailedRegister {
  return { file: source.file, errors: diagnostics.filter(isError).length, id: registerId(source) }
}

function failedIndex(diagnostics: readonly Diagnostic[]): FailedRegister {
  const errors = diagnostics.filter(isError)
  return { file: errors[0]?.file ?? 'index', errors: errors.length, id: 'index' }
}

async function buildRegister(
  source: RegisterSource,
  workspace: Workspace,
  options: BuildOptions,
): Promise<Outcome<BuiltRegister>> {
  const compiled = await loadingOnDemand(() => compileSource(source, workspace, options))
  if (compiled.value === undefined) return { diagnostics: compiled.diagnostics }
  const diagnostics = [...compiled.diagnostics]
  let isRendered = true
  const files: RenderedFile[] = []
  const listed: ListedNotice[] = []
  for (const notice of compiled.value.notices) {
    if (options.languages?.includes(notice.language) === false) continue
    const rendered = await renderNotice(notice, source.file, { formats: options.formats, ...options.render })
    isRendered &&= rendered.value !== undefined
    const elsewhere = compiled.value.register.languages.filter((language) => language !== notice.language)
    diagnostics.push(...placeCharacters(rendered.diagnostics, source.document?.data, elsewhere))
    files.push(...(rendered.value ?? []))
    listed.push(listedNotice(notice, rendered.value ?? []))
  }
  const { id } = compiled.value.register
  return isRendered ? { value: { id, files, listed }, diagnostics } : { diagnostics }
}
