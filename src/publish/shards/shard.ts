/** Splits the registers of a workspace over machines: by a hash of their ids, so that each machine finds its own. */
import { createHash } from 'node:crypto'
import { relative, sep } from 'node:path'
import type { PlannedRegister } from '../../workspace/plan-registers.ts'

/** One of `count` parts of a workspace; `index` counts from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** More parts than anybody has machines. */
const mostShards = 10_000

/** `2/4` as the command line writes it; undefined when it is not so written or there is no such part. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^0*([1-9]\d{0,5})\/0*([1-9]\d{0,5})$/.exec(text)?.map(Number) ?? []
  if (index === undefined || count === undefined || index > count || count > mostShards) return undefined
  return { index, count }
}

export function shardName({ index, count }: Shard): string {
  return `${index}/${count}`
}

/**
 * What tells a register from all others, on every machine and in whatever order: its id, else its place.
 *
 * @param root absolute path of the workspace
 */
export function registerKey({ id, path }: PlannedRegister, root: string): string {
  return id ?? relative(root, path).split(sep).join('/')
}

/** Which part a register belongs to, from 1: the first six bytes of the SHA-256 of its key, modulo the count. */
export function shardOf(key: string, count: number): number {
  return (createHash('sha256').update(key).digest().readUIntBE(0, 6) % count) + 1
}

/** The registers of a part, in their order. */
export function registersOf(
  plan: readonly PlannedRegister[],
  root: string,
  { index, count }: Shard,
): readonly PlannedRegister[] {
  return plan.filter((planned) => shardOf(registerKey(planned, root), count) === index)
}

/** A hash of which registers there are, by which parts of one whole know each other. */
export function registersHash(plan: readonly PlannedRegister[], root: string): string {
  const keys = plan.map((planned) => registerKey(planned, root)).sort()
  return createHash('sha256').update(JSON.stringify(keys)).digest('hex')
}
