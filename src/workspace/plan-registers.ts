/** Finds the id of every register before the first of them is built, without keeping any of them in memory. */
import { loadingOnDemand } from '../diagnostics/on-demand.ts'
import type { Io } from '../io/io.ts'
import { parseSource } from '../parse/parse-source.ts'
import type { Workspace } from './open-workspace.ts'
import { dataId } from './read-registers.ts'
import { shownPath } from './shown-path.ts'

/** A register that is to be built. Plain data: it may be handed to another process. */
export interface PlannedRegister {
  /** Absolute path of the description. */
  readonly path: string
  /** The description as the user would name it. */
  readonly file: string
  /** The id that the description gives itself; of one that cannot be read as data it may be what it seems to say. */
  readonly id: string | undefined
  /** Another description with the same id, as the user would name it. */
  readonly sameId?: string
  /** Its files stand already: only what is found in it has to be told. */
  readonly isOnlyJudged?: boolean
}

/** The first line of content begins a mapping at the margin. */
const mapping =
  /^(?:[ \t]*(?:#.*)?\r?\n)*(?:---[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*)?[A-Za-z][\w-]*:(?=[ \t\r\n])/
/** Keys at the margin that may say `id` in another way. */
const odd = /^["'?!&*<{[]/m
const idLine = /^id[ \t]*:/gm
/** A plain word, alone on its line, that no later line goes on with. */
const plainId =
  /^id:[ \t]+([A-Za-z][\w-]*)[ \t]*(?:[ \t]#.*)?(?=(?:\r?\n[ \t]*)*(?:\r?\n[^ \t\r\n]|$(?![\s\S])))/m

/**
 * The id of a description that writes it as nearly all do; undefined where only a parser could tell. Where the text is
 * no valid description, it may be an id that a parser would not find; it is never another one than a parser would find.
 *
 * @param text the whole file; one character a byte will do
 */
export function plainIdOf(text: string): string | undefined {
  if (!mapping.test(text) || odd.test(text) || text.match(idLine)?.length !== 1) return undefined
  const id = plainId.exec(text)?.[1]
  if (id === undefined || /^(?:true|false|null)$/i.test(id)) return undefined
  // A copy: a part of a text would keep the whole of it in memory.
  return Buffer.from(id).toString()
}

/**
 * Every register that is meant, in order, with its id and whether another has the same. What cannot be read has no id:
 * whoever builds it tells of it.
 */
export async function planRegisters(
  io: Pick<Io, 'files' | 'cwd'>,
  { files, refused }: Pick<Workspace, 'files' | 'refused'>,
): Promise<PlannedRegister[]> {
  const plan: PlannedRegister[] = []
  for (const path of files) {
    const bytes = refused.has(path) ? undefined : bytesOf(io, path)
    if (bytes === undefined) {
      plan.push({ path, file: shownPath(io, path), id: undefined })
      continue
    }
    const id = plainIdOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))
    plan.push({ path, file: shownPath(io, path), id: id ?? (await parsedId(path, bytes)) })
  }
  return withSameIds(io, plan)
}

/** Ids name the published files, and some file systems do not tell upper from lower case. */
async function withSameIds(
  io: Pick<Io, 'files' | 'cwd'>,
  plan: readonly PlannedRegister[],
): Promise<PlannedRegister[]> {
  const places = new Map<string, number[]>()
  for (const [place, { id }] of plan.entries()) {
    const known = id === undefined ? undefined : places.get(id.toLowerCase())
    if (known !== undefined) known.push(place)
    else if (id !== undefined) places.set(id.toLowerCase(), [place])
  }
  const result = [...plan]
  for (const group of places.values()) {
    if (group.length === 1) continue
    const same: PlannedRegister[] = []
    for (const place of group) {
      const planned = plan[place]
      // What cannot be read as data has no id, and takes it from nobody.
      if (planned !== undefined && (await parsedId(planned.path, bytesOf(io, planned.path))) !== undefined)
        same.push(planned)
    }
    for (const place of group) {
      const planned = plan[place]
      const other = same.find((candidate) => candidate !== planned)
      if (planned !== undefined && same.includes(planned) && other !== undefined)
        result[place] = { ...planned, sameId: other.file }
    }
  }
  return result
}

function bytesOf({ files }: Pick<Io, 'files'>, path: string): Uint8Array | undefined {
  try {
    return files.readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return undefined
  }
}

async function parsedId(path: string, bytes: Uint8Array | undefined): Promise<string | undefined> {
  if (bytes === undefined) return undefined
  const { value } = await loadingOnDemand(() => parseSource(path, bytes))
  return dataId(value?.data)
}
