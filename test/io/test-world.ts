/** A world for tests: a real temporary folder, streams that keep what is written, a clock that stands. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Io } from '../../src/io/io.ts'
import { nodeFiles } from '../../src/io/node-io.ts'
import { runForBytes, runProgram } from '../../src/io/run-program.ts'

export interface TestWorld {
  readonly io: Io
  /** Absolute path of the temporary folder, which is also the current one. */
  readonly folder: string
  readonly out: () => string
  readonly err: () => string
  readonly interrupt: () => void
}

/** Paths to texts or bytes; `link:…` makes a link to that path. */
export type Tree = Readonly<Record<string, string | Uint8Array>>

export function writeTree(folder: string, tree: Tree): void {
  for (const [path, content] of Object.entries(tree)) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    if (typeof content === 'string' && content.startsWith('link:')) symlinkSync(content.slice(5), target)
    else writeFileSync(target, content)
  }
}

/** Makes a world around the files of `tree`. The folder goes when the test ends. */
export function testWorld(
  tree: Tree,
  changes: Partial<Io> & { readonly terminal?: boolean } = {},
): TestWorld {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'notice-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeTree(folder, tree)
  const texts = { out: '', err: '' }
  const stream = (name: 'out' | 'err') => ({
    write: (text: string) => {
      texts[name] += text
    },
    writeBytes: (bytes: Uint8Array) => {
      texts[name] += Buffer.from(bytes).toString('latin1')
    },
    isTTY: changes.terminal ?? false,
    columns: changes.terminal ? 80 : undefined,
  })
  const controller = new AbortController()
  let random = 0
  const io: Io = {
    cwd: folder,
    env: {},
    stdout: stream('out'),
    stderr: stream('err'),
    files: nodeFiles,
    machine: {
      platform: process.platform,
      arch: process.arch,
      node: process.versions.node,
      isRoot: process.getuid?.() === 0,
    },
    run: runProgram,
    cores: async () => 1,
    startHelper: async () => {
      throw new Error('This world has no other processes.')
    },
    runForBytes,
    atEnd: () => () => {},
    today: () => '2026-11-22',
    now: () => 0,
    timeOfDay: () => '09:05:00',
    watch: async () => ({ changed: async () => false, close: () => {} }),
    randomName: () => (++random).toString(16).padStart(12, '0'),
    pause: async () => {},
    holdInterrupts: () => () => {},
    interrupted: controller.signal,
    ...changes,
  }
  return { io, folder, out: () => texts.out, err: () => texts.err, interrupt: () => controller.abort() }
}
