/** Builds one part of a workspace into a folder of its own. */
import { EdgeError } from '../../io/edge-error.ts'
import type { Io } from '../../io/io.ts'
import { packageVersion } from '../../io/package-root.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import type { PlannedRegister } from '../../workspace/plan-registers.ts'
import type { BuiltRegister } from '../build-register.ts'
import type { BuildResult } from '../build-workspace.ts'
import type { Elsewhere } from '../judge-registers.ts'
import { listedNotices } from '../make-index-pages.ts'
import type { OutputFolder } from '../output-folder.ts'
import { shardRecordName } from '../published-file.ts'
import { settingsHash } from './settings-hash.ts'
import { registersHash, registersOf, type Shard, shardName } from './shard.ts'
import { formatShardRecord, parseShardRecord, type ShardRecord, type ShardRun } from './shard-record.ts'
import { nothingRead, SourcesNoted } from './sources-read.ts'

export interface BegunShard {
  /** The registers of this part. */
  readonly plan: readonly PlannedRegister[]
  /** Those of the others. */
  readonly elsewhere: Elsewhere
  /** Hands on what is built, and notes from what. */
  join(built: AsyncIterable<BuiltRegister>): AsyncIterable<BuiltRegister>
  /** Says that the part is being built, before the first of its files is written. */
  announce(): Promise<void>
  /** Writes what the part says of itself, when its files are there. */
  keep(result: Pick<BuildResult, 'failed' | 'listed'>): Promise<void>
}

/**
 * @param plan every register of the workspace that is meant
 * @throws EdgeError when the folder holds something else than this part: a build would delete it
 */
export function beginShard(
  io: Pick<Io, 'cwd'>,
  workspace: Workspace,
  plan: readonly PlannedRegister[],
  output: OutputFolder,
  shard: Shard,
  run: ShardRun,
): BegunShard {
  const present = readShardRecord(output)
  const isSame = present !== undefined && shardName(present.shard) === shardName(shard)
  if (!isSame && (output.readManifest()?.size ?? 0) > 0)
    throw new EdgeError('shard-needs-folder', { output: output.shown(''), shard: shardName(shard) })
  const { root } = workspace
  const own = registersOf(plan, root, shard)
  const mine = new Set(own)
  const others = plan.flatMap((planned) => (mine.has(planned) ? [] : (planned.id ?? [])))
  const write = async (told: Pick<ShardRecord, 'isFinished' | 'failed' | 'notices' | 'read'>) => {
    const text = formatShardRecord({
      shard,
      tool: packageVersion,
      run,
      settings: settingsHash(workspace, run),
      registers: registersHash(plan, root),
      ...told,
    })
    await output.replace([{ name: shardRecordName, bytes: new TextEncoder().encode(text) }])
  }
  const sources = new SourcesNoted(io, root)
  return {
    plan: own,
    elsewhere: { ids: new Set(others), isFirst: shard.index === 1 },
    join: (built) => sources.join(built),
    announce: () => write({ isFinished: false, failed: 0, notices: [], read: nothingRead }),
    keep: ({ failed, listed }) =>
      write({
        isFinished: true,
        failed: failed.length,
        notices: listedNotices(listed),
        read: sources.read,
      }),
  }
}

/** What a folder says of the part in it; undefined where it says nothing that can be trusted. */
export function readShardRecord(output: OutputFolder) {
  const bytes = output.read(shardRecordName)
  return bytes === undefined ? undefined : parseShardRecord(new TextDecoder().decode(bytes))
}

/** Where a whole site is built into the folder of a part, it is one no more. */
export function forgetShard(output: OutputFolder): void {
  if (output.read(shardRecordName) !== undefined) output.remove(shardRecordName)
}
