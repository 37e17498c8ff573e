/** What a part of a workspace says of itself, beside its manifest: which part of what it is, and what the index needs. */
import { type FileFormat, fileFormats } from '../../compile.ts'
import type { ListedNotice } from '../make-index-pages.ts'
import { sha256 } from '../manifest.ts'
import { type PdfEngineName, pdfEngineNames } from '../start-engine.ts'
import { parseShard, type Shard, shardName } from './shard.ts'
import type { SourcesRead } from './sources-read.ts'

/** What was asked for on the command line of a part. */
export interface ShardRun {
  readonly formats: readonly FileFormat[]
  /** Null for those that each register declares. */
  readonly languages: readonly string[] | null
  readonly draft: boolean
  readonly engine: PdfEngineName
  /** Whether all parts together are the whole workspace in all formats and languages. */
  readonly whole: boolean
}

export interface ShardRecord {
  readonly shard: Shard
  /** Version of the tool that made it. */
  readonly tool: string
  readonly run: ShardRun
  /** Hash of everything but the registers that the bytes hang on, see `settingsHash`. */
  readonly settings: string
  /** Hash of which registers the whole has, see `registersHash`. */
  readonly registers: string
  /** False from the first file that its build writes until the last: what is told below may be of another build. */
  readonly isFinished: boolean
  /** How many of its registers could not be built. */
  readonly failed: number
  readonly notices: readonly ListedNotice[]
  /** What its registers were read from. */
  readonly read: SourcesRead
}

/** Records of this shape only are understood: what an older one does not tell cannot be compared. */
const recordVersion = 2

export function formatShardRecord({ shard, ...record }: ShardRecord): string {
  const content = { generator: 'notice-compiler', version: recordVersion, shard: shardName(shard), ...record }
  // Whoever merges trusts in every word of it.
  const checksum = sha256(Buffer.from(JSON.stringify(content)))
  return `${JSON.stringify({ ...content, checksum }, undefined, 1)}\n`
}

/** A record that another version of the tool has written in another shape. */
export interface ForeignRecord extends Pick<ShardRecord, 'shard'> {
  /** That version. */
  readonly foreign: string
}

/** Reads a record; undefined when the text is not wholly as it was written. */
export function parseShardRecord(text: string): ShardRecord | ForeignRecord | undefined {
  try {
    const { checksum, ...content } = JSON.parse(text) as Record<string, unknown>
    if (checksum !== sha256(Buffer.from(JSON.stringify(content)))) return undefined
    const { generator, version, shard: name, ...record } = content
    const shard = typeof name === 'string' ? parseShard(name) : undefined
    if (generator !== 'notice-compiler' || shard === undefined) return undefined
    if (version !== recordVersion) return { shard, foreign: String(record['tool']) }
    const read = { shard, ...record } as unknown as ShardRecord
    return isRun(read.run) && Array.isArray(read.notices) ? read : undefined
  } catch {
    return undefined
  }
}

/** Its bytes decide nothing of the files, but what is asked of the workspace. */
function isRun(run: ShardRun | undefined): boolean {
  return (
    Array.isArray(run?.formats) &&
    run.formats.every((format) => fileFormats.includes(format)) &&
    pdfEngineNames.includes(run.engine)
  )
}
