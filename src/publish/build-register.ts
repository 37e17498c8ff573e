/** Builds one register: from its description to the bytes of its files, with what was found as it will be printed. */
import { type FileFormat, type RenderedFile, type RenderOptions, renderNotice } from '../compile.ts'
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../diagnostics/on-demand.ts'
import type { Io } from '../io/io.ts'
import type { WaiverUse } from '../lint/waivers.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import type { LocatedDiagnostic } from '../report/located.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import type { PlannedRegister } from '../workspace/plan-registers.ts'
import { type RegisterSource, readRegister, registerId } from '../workspace/read-registers.ts'
import { createSourceReader, type SourceReader } from '../workspace/source-reader.ts'
import { compileSource } from './compile-source.ts'
import type { Judge } from './judge-registers.ts'
import { type ListedNotice, type Listing, listedNotice, listing } from './make-index-pages.ts'
import { sha256 } from './manifest.ts'
import type { KeptFiles } from './manifest-account.ts'
import { placeCharacters } from './place-characters.ts'
import type { ReportStyle } from './report-style.ts'

export interface BuildOptions {
  /** The formats to make. */
  readonly formats: readonly FileFormat[]
  /** Only these languages are made, though the others are published too; by itself all. */
  readonly languages?: readonly string[] | undefined
  readonly draft: boolean
  readonly judge: Judge
  readonly render: Omit<RenderOptions, 'formats'>
  /** How findings will be shown. */
  readonly report: ReportStyle
}

/** A file as it was when it was read. */
export interface ReadSource {
  /** As the user would name it. */
  readonly file: string
  /** Hash of its text; empty where it could not be parsed. */
  readonly sha256: string
}

/** What came of one description. Plain data: it may come from another process. */
export interface BuiltRegister {
  /** The description as the user would name it. */
  readonly file: string
  /** The id that the description gives its register, whether it is a valid one or not. */
  readonly id: string | undefined
  /** Whether it has mistakes that keep its files from being made. */
  readonly isFailed: boolean
  /** How many of the findings are errors that nobody has waived. */
  readonly errors: number
  readonly findings: readonly LocatedDiagnostic[]
  /** None where it failed, and where it is not published in the languages asked for. */
  readonly files: readonly Pick<RenderedFile, 'name' | 'bytes'>[]
  /** Those files where they stand already; `files` is empty then. */
  readonly kept?: KeptFiles
  /** The files that were read: the description, then its shared parts. */
  readonly sources: readonly ReadSource[]
  /** What the index pages tell of it: the notices themselves would fill the memory. */
  readonly listed: Listing
  readonly waiverUse: WaiverUse
}

export type RegisterBuilder = (planned: PlannedRegister) => Promise<BuiltRegister>

/** How many registers share what was read of their shared parts, before it is read anew to free the memory. */
const readTogether = 100

/**
 * What builds registers, and keeps none of them. Calls may overlap: while a browser prints one, the next is compiled.
 *
 * @param settings what has read the settings and the templates, which findings may be about
 * @throws EdgeError from every call, when an engine cannot print
 */
export function createRegisterBuilder(
  io: Pick<Io, 'files' | 'cwd'>,
  workspace: Workspace,
  settings: SourceReader,
  options: BuildOptions,
): RegisterBuilder {
  let reader = createSourceReader(io)
  let built = 0
  return async ({ path, sameId, isOnlyJudged }) => {
    if (built++ % readTogether === 0) reader = createSourceReader(io)
    const readers = [settings, reader]
    const source = await loadingOnDemand(() => readRegister(io, workspace, reader, path, sameId))
    const made = await makeFiles(source, workspace, options, isOnlyJudged ?? false)
    const { diagnostics } = made
    const findings =
      diagnostics.length === 0
        ? []
        : (await import('./framed-findings.ts')).framedFindings(
            diagnostics,
            { readers, sources: [source], tuning: options.judge.tuning },
            options.report,
          )
    const kept = detached({
      file: source.file,
      id: registerId(source),
      isFailed: made.isFailed,
      errors: diagnostics.filter(isError).length,
      findings: await findings,
      sources: source.document?.documents.map(readSource) ?? [{ file: source.file, sha256: '' }],
      waiverUse: made.waiverUse,
    })
    const listed = listing(made.listed)
    return { ...kept, listed, files: made.files.map(({ name, bytes }) => ({ name: detached(name), bytes })) }
  }
}

const hashes = new WeakMap<SourceDocument, string>()

/** Shared parts are hashed once, as they are parsed once. */
function readSource(document: SourceDocument): ReadSource {
  const hash = hashes.get(document) ?? sha256(Buffer.from(document.text))
  hashes.set(document, hash)
  return { file: document.file, sha256: hash }
}

/** A copy. A text cut from a file keeps the whole file in memory, and what is kept of a register shall be little. */
function detached<T>(kept: T): T {
  return JSON.parse(JSON.stringify(kept)) as T
}

interface MadeFiles extends Pick<BuiltRegister, 'isFailed' | 'files' | 'waiverUse'> {
  readonly listed: readonly ListedNotice[]
  readonly diagnostics: readonly Diagnostic[]
}

async function makeFiles(
  source: RegisterSource,
  workspace: Workspace,
  options: BuildOptions,
  isOnlyJudged: boolean,
): Promise<MadeFiles> {
  // Taken with the judging: before anything is awaited, so that it is that of this register alone.
  const { compiled, waiverUse } = await loadingOnDemand(() => ({
    compiled: compileSource(source, workspace, { ...options, isOnlyJudged }),
    waiverUse: options.judge.takeWaiverUse(),
  }))
  const diagnostics = [...compiled.diagnostics]
  const { notices = [], register } = compiled.value ?? {}
  const wanted = notices.filter(({ language }) => options.languages?.includes(language) !== false)
  const rendering = { formats: options.formats, ...options.render }
  const allRendered = wanted.map((notice) => renderNotice(notice, source.file, rendering))
  // Where one cannot be printed, the others are no longer at it when the engine is closed.
  await Promise.allSettled(allRendered)
  let isFailed = compiled.value === undefined
  const files: Pick<RenderedFile, 'name' | 'bytes'>[] = []
  const listed: ListedNotice[] = []
  for (const [index, rendered] of (await Promise.all(allRendered)).entries()) {
    const notice = wanted[index] as (typeof wanted)[number]
    isFailed ||= rendered.value === undefined
    const elsewhere = register?.languages.filter((language) => language !== notice.language)
    const placed = placeCharacters(rendered.diagnostics, source.document?.data, elsewhere ?? [])
    for (const one of placed) diagnostics.push(one)
    files.push(...(rendered.value ?? []).map(({ name, bytes }) => ({ name, bytes })))
    listed.push(listedNotice(notice, rendered.value ?? []))
  }
  return isFailed
    ? { isFailed, files: [], listed: [], diagnostics, waiverUse }
    : { isFailed, files, listed, diagnostics, waiverUse }
}
