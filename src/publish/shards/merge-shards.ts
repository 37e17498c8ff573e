/** Joins the parts of a workspace into one site: the same bytes as one run would have made. */
import { EdgeError } from '../../io/edge-error.ts'
import type { Io } from '../../io/io.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import type { PlannedRegister } from '../../workspace/plan-registers.ts'
import { type Manifest, sha256 } from '../manifest.ts'
import type { OutputFolder } from '../output-folder.ts'
import type { PublishedFile } from '../published-file.ts'
import { readShardRecord } from './begin-shard.ts'
import { settingsHash } from './settings-hash.ts'
import { registerKey, registersHash, shardName, shardOf } from './shard.ts'
import type { ShardRecord } from './shard-record.ts'
import { SourcesNow } from './sources-read.ts'

export interface ShardFolder {
  /** The folder as the user would name it. */
  readonly shown: string
  readonly folder: OutputFolder
  readonly record: ShardRecord
  readonly manifest: Manifest
}

/**
 * Opens the parts, once it is sure that they are all parts of one whole, and that the whole is what the workspace is.
 *
 * @param folders in any order
 * @param plan every register of the workspace
 * @returns the parts in the order of their numbers
 * @throws EdgeError when they are not
 */
export function openShards(
  io: Pick<Io, 'files' | 'cwd'>,
  folders: readonly { readonly shown: string; readonly folder: OutputFolder }[],
  workspace: Workspace,
  plan: readonly PlannedRegister[],
): readonly ShardFolder[] {
  const shards = folders.map(({ shown, folder }) => {
    const record = readShardRecord(folder)
    if (record === undefined) throw new EdgeError('shard-absent', { path: shown })
    if ('foreign' in record) throw new EdgeError('shard-of-others', { path: shown, tool: record.foreign })
    return { shown, folder, record, manifest: folder.readManifest() ?? new Map() }
  })
  const [first] = shards
  if (first === undefined) return []
  for (const shard of shards) refuseOdd(shard, first, workspace, plan)
  const sources = new SourcesNow(io, workspace.root)
  for (const { shown, record } of shards) {
    const changed = sources.firstChanged(record.read)
    if (changed !== undefined) throw new EdgeError('shard-of-others', { path: shown, ...changed })
  }
  refuseIncomplete(shards, first.record.shard.count)
  return shards.toSorted((a, b) => a.record.shard.index - b.record.shard.index)
}

function refuseOdd(
  { shown, record, manifest }: ShardFolder,
  first: ShardFolder,
  workspace: Workspace,
  plan: readonly PlannedRegister[],
): void {
  const shard = shardName(record.shard)
  const { count } = record.shard
  if (count !== first.record.shard.count)
    throw new EdgeError('shards-differ', { first: first.shown, second: shown })
  const isOfHere =
    record.settings === settingsHash(workspace, record.run) &&
    record.registers === registersHash(plan, workspace.root)
  if (!isOfHere) throw new EdgeError('shard-of-others', { path: shown, tool: record.tool })
  // The settings of both are those of here, so only what was asked for can differ.
  if (record.settings !== first.record.settings)
    throw new EdgeError('shards-differ', { first: first.shown, second: shown })
  if (!record.isFinished) throw new EdgeError('shard-unfinished', { path: shown, shard })
  if (record.failed > 0) throw new EdgeError('shard-failed', { path: shown, shard, count: record.failed })
  const own = new Set(
    plan
      .filter((planned) => shardOf(registerKey(planned, workspace.root), count) === record.shard.index)
      .map(({ id }) => id),
  )
  const listed = record.notices.flatMap(({ files }) => files.map(({ name }) => name))
  const stray = [...manifest].find(([, { register }]) => !own.has(register))?.[0]
  const lacking = listed.find((name) => !manifest.has(name))
  const wrong = stray ?? lacking
  if (wrong !== undefined) throw new EdgeError('shard-changed', { path: shown, name: wrong })
}

function refuseIncomplete(shards: readonly ShardFolder[], count: number): void {
  const seen = new Map<number, string>()
  for (const { shown, record } of shards) {
    const other = seen.get(record.shard.index)
    if (other !== undefined)
      throw new EdgeError('shard-twice', { shard: shardName(record.shard), first: other, second: shown })
    seen.set(record.shard.index, shown)
  }
  const missing = Array.from({ length: count }, (_, place) => place + 1).filter((index) => !seen.has(index))
  if (missing.length > 0)
    throw new EdgeError('shards-missing', { shards: missing.map((index) => shardName({ index, count })) })
}

/**
 * Makes sure that every file is as its part has written it.
 *
 * @throws EdgeError for the first that is not
 */
export function refuseChanged(shards: readonly ShardFolder[]): void {
  for (const { folder, manifest, shown } of shards)
    for (const name of manifest.keys())
      if (fileOf(folder, manifest, name) === undefined)
        throw new EdgeError('shard-changed', { path: shown, name })
}

export interface MergedRegister {
  readonly register: string
  readonly files: readonly PublishedFile[]
}

/**
 * The files of each register, part by part; only those of one are in memory.
 *
 * @throws EdgeError when one has changed since `refuseChanged`
 */
export function* filesOf(shards: readonly ShardFolder[]): Generator<MergedRegister> {
  for (const { folder, manifest, shown } of shards) {
    const byRegister = new Map<string, string[]>()
    for (const [name, { register }] of manifest)
      byRegister.set(register, [...(byRegister.get(register) ?? []), name])
    for (const [register, names] of byRegister) {
      const files = names.map((name) => {
        const bytes = fileOf(folder, manifest, name)
        if (bytes === undefined) throw new EdgeError('shard-changed', { path: shown, name })
        return { name, bytes }
      })
      yield { register, files }
    }
  }
}

function fileOf(folder: OutputFolder, manifest: Manifest, name: string): Uint8Array | undefined {
  const bytes = folder.read(name)
  return bytes !== undefined && sha256(bytes) === manifest.get(name)?.sha256 ? bytes : undefined
}
