/** Finds the notice that a published file is of, among the descriptions of the workspace that it belongs to. */
import { type CompiledRegister, factsHash, type RenderOptions } from '../compile.ts'
import type { Notice } from '../compose/notice.ts'
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../diagnostics/on-demand.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import { EdgeError } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { decodeForDisplay } from '../parse/decode-source.ts'
import { findRoot } from '../workspace/find-root.ts'
import { type OpenedWorkspace, openRoot, type Workspace } from '../workspace/open-workspace.ts'
import { type RegisterSource, readRegisters, registerId } from '../workspace/read-registers.ts'
import type { SourceReader } from '../workspace/source-reader.ts'
import { compileSource } from './compile-source.ts'
import { openRenderer, type Renderer } from './open-renderer.ts'

export interface MadeNotice {
  readonly notice: Notice
  /** The description, as the user would name it. */
  readonly file: string
  readonly render: Omit<RenderOptions, 'formats'>
}

export interface WantedNotice {
  readonly id: string | undefined
  readonly language: string | undefined
  /** Its title, by which it is found where neither an id nor its facts tell it. */
  readonly title: string | undefined
  /** The hash of the facts that the file was made from. */
  readonly facts: string | undefined
}

/** What kept a description, or the settings, from being used. */
export interface FoundProblems {
  readonly diagnostics: readonly Diagnostic[]
  readonly reader: SourceReader
  readonly sources: readonly RegisterSource[]
}

/** A notice that cannot be made, for its description or the settings have mistakes. */
export interface Mistaken {
  readonly mistaken: 'description' | 'settings'
  readonly problems: FoundProblems
}

export interface NoticeFinder {
  /**
   * The notice as the sources make it now; undefined where no description is meant.
   *
   * @param folder absolute path of the folder of the published file
   * @throws EdgeError when neither that folder nor the current one is in a workspace
   */
  find(folder: string, wanted: WantedNotice): Promise<MadeNotice | Mistaken | undefined>
  /** What was found wrong on the way, each once. */
  problems(): readonly FoundProblems[]
  close(): Promise<void>
}

interface Opened extends Omit<OpenedWorkspace, 'workspace'> {
  readonly workspace: Workspace
  readonly renderer: Renderer
  /** Absolute paths of the descriptions by the ids that they seem to have. */
  readonly paths: ReadonlyMap<string, string>
  /** The description that was last asked for: the files of a register are mostly asked for one after the other. */
  latest: { readonly source: RegisterSource; readonly compiled: Outcome<CompiledRegister> } | undefined
}

/** Opens each workspace once, and of it only the descriptions that are asked for. */
export function createNoticeFinder(io: Io): NoticeFinder {
  const opened = new Map<string, Opened | undefined>()
  const problems = new Map<string, FoundProblems>()

  const open = async (root: string): Promise<Opened | undefined> => {
    if (opened.has(root)) return opened.get(root)
    const { workspace, diagnostics, reader } = await loadingOnDemand(() => openRoot(io, root))
    if (workspace === undefined) problems.set(root, { diagnostics, reader, sources: [] })
    const found = workspace && {
      workspace,
      diagnostics,
      reader,
      renderer: openRenderer(io, workspace),
      paths: pathsById(io, workspace),
      latest: undefined,
    }
    opened.set(root, found)
    return found
  }

  const find = async (folder: string, wanted: WantedNotice) => {
    const root = findRoot(io.files, folder) ?? findRoot(io.files, io.cwd)
    if (root === undefined) throw new EdgeError('no-workspace')
    const place = await open(root)
    const settings = problems.get(root)
    if (place === undefined) return settings && ({ mistaken: 'settings', problems: settings } as const)
    const { reader, renderer } = place
    const source = (await sourceOf(io, place, wanted)) ?? (await titledSource(io, place, wanted))
    if (source === undefined) return undefined
    if (place.latest?.source.file !== source.file)
      place.latest = { source, compiled: await compiledFrom(source, place) }
    const { compiled } = place.latest
    if (compiled.value === undefined) {
      const diagnostics = compiled.diagnostics.filter(isError)
      const found = { diagnostics, reader, sources: [source] }
      problems.set(source.file, found)
      return { mistaken: 'description', problems: found } as const
    }
    const { notices } = compiled.value
    const notice =
      notices.find(({ language }) => language === wanted.language) ?? onlyOne(notices, wanted.language)
    return notice && { notice, file: source.file, render: renderer.options }
  }

  return {
    find,
    problems: () => [...problems.values()],
    close: async () => {
      for (const place of opened.values()) await place?.renderer.close()
    },
  }
}

/** Whether it may be published by law is for `validate` to say. */
function compiledFrom(source: RegisterSource, { workspace }: Opened): Promise<Outcome<CompiledRegister>> {
  const options = { draft: false, judge: { judge: () => [] } }
  return loadingOnDemand(() => compileSource(source, workspace, options))
}

function onlyOne(notices: readonly Notice[], language: string | undefined): Notice | undefined {
  return language === undefined && notices.length === 1 ? notices[0] : undefined
}

/** By what the texts say at the start of a line, without parsing them: a workspace may have a thousand. */
function pathsById(io: Pick<Io, 'files'>, { files, refused }: Workspace): ReadonlyMap<string, string> {
  const idOf = (path: string) => /^id:[ \t]*["']?([a-z][a-z0-9-]*)/m.exec(textOf(io, path))?.[1]
  return new Map(files.flatMap((path) => (refused.has(path) ? [] : [[idOf(path) ?? '', path]])))
}

/** What cannot be read says no id. */
function textOf({ files }: Pick<Io, 'files'>, path: string): string {
  try {
    return decodeForDisplay(files.readFile(path))
  } catch {
    return ''
  }
}

/** The description with the id; where the file tells none, or none has it, the one that has its facts. */
async function sourceOf(
  io: Io,
  { workspace, reader, paths }: Opened,
  { id, facts }: WantedNotice,
): Promise<RegisterSource | undefined> {
  const path = id === undefined ? undefined : paths.get(id)
  if (path !== undefined) {
    const [source] = await readRegisters(io, { ...workspace, files: [path] }, reader)
    // A text that cannot be read as data is of the register all the same: its mistakes are told.
    if (source !== undefined && (source.document === undefined || registerId(source) === id)) return source
  }
  const all = await readRegisters(io, workspace, reader)
  return (
    all.find((source) => id !== undefined && registerId(source) === id) ??
    all.find(({ document }) => document !== undefined && factsHash(document.data) === facts)
  )
}

/** The one description whose notice has the title in the language of the file. */
async function titledSource(
  io: Io,
  place: Opened,
  { title, language }: WantedNotice,
): Promise<RegisterSource | undefined> {
  if (title === undefined) return undefined
  const found: RegisterSource[] = []
  for (const source of await readRegisters(io, place.workspace, place.reader)) {
    const { value } = await compiledFrom(source, place)
    const isTitled = value?.notices.some(
      (notice) => notice.title === title && (language === undefined || notice.language === language),
    )
    if (isTitled === true) found.push(source)
  }
  return found.length === 1 ? found[0] : undefined
}
