/** Runs commands of `notice` in a world of their own. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../../src/cli/main.ts'
import type { Io } from '../../src/io/io.ts'
import { type Tree, testWorld, writeTree } from '../io/test-world.ts'

/** A world in which commands are run one after the other. */
export function openWorld(tree: Tree, changes: Partial<Io> & { terminal?: boolean } = {}) {
  const world = testWorld(tree, changes)
  const published = join(world.folder, 'published')
  return {
    ...world,
    published,
    run: async (...argv: string[]) => {
      const before = { out: world.out().length, err: world.err().length }
      const status = await main(argv, world.io)
      return { status, out: world.out().slice(before.out), err: world.err().slice(before.err) }
    },
    names: () =>
      readdirSync(published)
        .filter((name) => !name.startsWith('.'))
        .sort(),
    read: (name: string) => readFileSync(join(published, name), 'utf8'),
    bytes: (name: string): Uint8Array => readFileSync(join(published, name)),
    write: (more: Tree) => writeTree(world.folder, more),
  }
}

/** What `validate` finds, each as its code and `waived` or its severity. */
export async function found(world: ReturnType<typeof openWorld>): Promise<string[]> {
  const { out } = await world.run('validate', '--format', 'json')
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: { code: string; severity: string; waived: boolean }[]
  }
  return diagnostics.map(({ code, severity, waived }) => `${code} ${waived ? 'waived' : severity}`)
}
