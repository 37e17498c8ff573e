/** A world in which builds follow one another, and which tells what each of them read and wrote. */
import { readdirSync, rmSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { FileSystem } from '../../src/io/io.ts'
import { nodeFiles } from '../../src/io/node-io.ts'
import { type Tree, writeTree } from '../io/test-world.ts'
import { openWorld } from './open-world.ts'

export interface Build {
  readonly status: number
  /** What it printed, without what differs from build to build: how many files it wrote, and the time. */
  readonly said: string
  /** Names of the published files that it wrote, sorted, index pages and all. */
  readonly written: readonly string[]
  /** Files of the workspace that it read, sorted; neither the cache nor what is published. */
  readonly read: readonly string[]
  /** How many times it changed anything on the disk, be it but a temporary file. */
  readonly changes: number
}

/** The stamps of the file system move on in ticks of some milliseconds; what lies in one tick cannot be told apart. */
export const tick = () => new Promise((resolve) => setTimeout(resolve, 25))

/** @param files what stands in for Node's file system, in part */
export function incrementalWorld(tree: Tree, files: Partial<FileSystem> = {}) {
  const read = new Set<string>()
  let changes = 0
  const base: FileSystem = { ...nodeFiles, ...files }
  const counting: FileSystem = {
    ...base,
    readFile: (path) => {
      read.add(path)
      return base.readFile(path)
    },
    writeNew: (path, bytes) => {
      changes++
      return base.writeNew(path, bytes)
    },
    writeLoosely: (path, bytes) => {
      changes++
      base.writeLoosely(path, bytes)
    },
  }
  const world = openWorld(tree, { files: counting })
  const { folder } = world
  const shown = (path: string) => relative(folder, path).replaceAll(sep, '/')

  const build = async (...argv: string[]): Promise<Build> => {
    await tick()
    read.clear()
    changes = 0
    const { status, out, err } = await world.run('build', '--json', ...argv)
    const written: string[] = out === '' ? [] : JSON.parse(out).written
    return {
      status,
      said: err.replace(/^Wrote \d+ files?, \d+ unchanged(.*) in [\d.,]+ s$/m, 'Wrote$1'),
      written: written.map((path) => path.replace(/^.*\//, '')).sort(),
      read: [...read]
        .map(shown)
        .filter((path) => /^(?!\.|published|out).*/.test(path))
        .sort(),
      changes,
    }
  }
  return {
    ...world,
    build,
    edit: async (more: Tree) => {
      await tick()
      writeTree(folder, more)
    },
    remove: (path: string) => rmSync(join(folder, path), { recursive: true }),
    /** The file that keeps the last build; there is to be one. */
    cache: () => {
      const [name, ...others] = readdirSync(join(folder, '.notice')).filter((name) => name.endsWith('.cache'))
      if (name === undefined || others.length > 0) throw new Error('there is not one cache')
      return join(folder, '.notice', name)
    },
    /** Every published byte, by name. */
    everything: () =>
      Object.fromEntries(
        readdirSync(world.published)
          .sort()
          .map((name) => [name, Buffer.from(world.bytes(name)).toString('latin1')]),
      ),
  }
}
