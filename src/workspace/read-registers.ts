/** Reads the descriptions of a workspace with the shared parts they extend. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../diagnostics/on-demand.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import { checkpoint } from '../io/checkpoint.ts'
import type { EdgeError } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { type MergedDocument, mergeExtends } from '../parse/merge-extends.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import type { Workspace } from './open-workspace.ts'
import { readExtends } from './read-extends.ts'
import { shownPath } from './shown-path.ts'
import type { SourceReader } from './source-reader.ts'
import { unreadable } from './unreadable.ts'

export interface RegisterSource {
  /** The description as the user would name it. */
  readonly file: string
  /** The description laid over its shared parts; undefined when it could not be read as data. */
  readonly document: MergedDocument | undefined
  /** Whether every shared part could be read. Where not, facts may seem to lack that only were not found. */
  readonly complete: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** What is needed of the world to read descriptions. */
export type ReadingIo = Pick<Io, 'files' | 'cwd' | 'pause' | 'interrupted'>

/** What of a workspace is needed to read one description of it. */
export type ReadingWorkspace = Pick<Workspace, 'root' | 'refused'>

/**
 * Reads every description that is meant, in order. A bad one does not keep the others from being read, nor does one
 * that cannot be read at all.
 */
export async function readRegisters(
  io: ReadingIo,
  workspace: ReadingWorkspace & Pick<Workspace, 'files'>,
  reader: SourceReader,
): Promise<RegisterSource[]> {
  const sources: RegisterSource[] = []
  for (const path of workspace.files) {
    await checkpoint(io)
    sources.push(await loadingOnDemand(() => readRegister(io, workspace, reader, path)))
  }
  return withIdProblems(sources)
}

/**
 * Reads one description with the shared parts it extends.
 *
 * @param sameId another description with the same id, as the user would name it
 * @throws NotLoaded, see `loadingOnDemand`
 */
export function readRegister(
  io: Pick<Io, 'files' | 'cwd'>,
  workspace: ReadingWorkspace,
  reader: SourceReader,
  path: string,
  sameId?: string,
): RegisterSource {
  const source = readWithBases(io, workspace, reader, path)
  return sameId === undefined ? source : withIdProblem(source, sameId)
}

function readWithBases(
  io: Pick<Io, 'files' | 'cwd'>,
  { root, refused }: ReadingWorkspace,
  reader: SourceReader,
  path: string,
): RegisterSource {
  const file = shownPath(io, path)
  const { value: main, diagnostics } = readOne(reader, path, file, refused.get(path))
  if (main === undefined) return { file, document: undefined, complete: false, diagnostics }
  const { bases, diagnostics: found } = readExtends(io, reader, root, path, main)
  const document = mergeExtends(main, bases)
  return { file, document, complete: found.length === 0, diagnostics: [...diagnostics, ...found] }
}

function readOne(
  reader: SourceReader,
  path: string,
  file: string,
  refusal: EdgeError | undefined,
): Outcome<SourceDocument> {
  try {
    if (refusal !== undefined) throw refusal
    return reader.read(path)
  } catch (error) {
    return { diagnostics: [unreadable(error, file)] }
  }
}

/** The id that a description gives its register, whether it is a valid one or not. */
export function registerId({ document }: Pick<RegisterSource, 'document'>): string | undefined {
  return dataId(document?.data)
}

/** The id in the data of a description. */
export function dataId(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { id } = data as Record<string, unknown>
  return typeof id === 'string' ? id : undefined
}

/** Ids name the published files, and some file systems do not tell upper from lower case. */
function withIdProblems(sources: readonly RegisterSource[]): RegisterSource[] {
  const byId = new Map<string, RegisterSource[]>()
  for (const source of sources) {
    const id = registerId(source)?.toLowerCase()
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), source])
  }
  return sources.map((source) => {
    const id = registerId(source)
    if (id === undefined) return source
    const other = byId.get(id.toLowerCase())?.find((candidate) => candidate !== source)
    return other === undefined ? source : withIdProblem(source, other.file)
  })
}

function withIdProblem(source: RegisterSource, other: string): RegisterSource {
  const diagnostic: Diagnostic = {
    code: 'workspace/duplicate-id',
    severity: 'error',
    file: source.file,
    path: ['id'],
    at: 'value',
    args: { id: registerId(source) ?? '', other },
  }
  return { ...source, diagnostics: [...source.diagnostics, diagnostic] }
}
