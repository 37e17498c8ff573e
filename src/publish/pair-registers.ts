/** Which description of one side is which of the other. */
import { relative, resolve } from 'node:path'
import type { Io } from '../io/io.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import { type RegisterSource, registerId } from '../workspace/read-registers.ts'
import { sameContent } from './same-content.ts'

export interface SourcePair {
  readonly old: RegisterSource | undefined
  readonly new: RegisterSource | undefined
}

/** The descriptions of a side, and where its workspace stands. */
export interface PairedSide {
  readonly workspace: Pick<Workspace, 'root'>
  readonly sources: readonly RegisterSource[]
}

/**
 * Pairs descriptions by the ids of their registers; those left over by their places in the workspaces, for an id may
 * change too; and where both changed, by what they say. The new side gives the order, and what is there no longer comes last.
 */
export function pairRegisters(io: Pick<Io, 'cwd'>, old: PairedSide, now: PairedSide): SourcePair[] {
  const left = new Set(old.sources)
  const take = (source: RegisterSource | undefined): RegisterSource | undefined => {
    if (source !== undefined) left.delete(source)
    return source
  }
  const placeOf = ({ workspace }: PairedSide, { file }: RegisterSource) =>
    relative(workspace.root, resolve(io.cwd, file))
  const byId = now.sources.map((source) => {
    const id = registerId(source)
    return id === undefined ? undefined : take([...left].find((other) => registerId(other) === id))
  })
  const byPlace = now.sources.map(
    (source, index) =>
      byId[index] ?? take([...left].find((other) => placeOf(old, other) === placeOf(now, source))),
  )
  const pairs = now.sources.map((source, index) => ({
    old: byPlace[index] ?? take(sameContent(source, left)),
    new: source,
  }))
  return [...pairs, ...[...left].map((source) => ({ old: source, new: undefined }))]
}
