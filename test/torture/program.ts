/** The built program, as a process of its own that can be killed, and within this one where its world can be made to fail. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runInThisContext } from 'node:vm'
import type { FileSystem, Io } from '../../src/io/io.ts'

const root = join(import.meta.dirname, '../..')
const bin = join(root, 'bin/notice.js')
/** For Node to load before the command: see there. */
export const dieAtCall = join(root, 'test/torture/die-at-call.cjs')
const bundle = join(root, 'dist/notice.cjs')

/** By one day for ever: what the law asks for changes. */
const day = '2026-11-22'
const epoch = `${Date.parse(`${day}T12:00:00Z`) / 1000}`

export interface Ended {
  /** Exit status, or the signal that ended it. */
  readonly status: number | NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** Waits until no process is left that this one has started. */
  gone(): Promise<boolean>
}

export interface StartOptions {
  /** Arguments of Node itself. */
  readonly node?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** A line for the shell in which `"$@"` stands for the command, such as `ulimit -n 20; exec "$@"`. */
  readonly shell?: string
  /** Whether it leads a group of processes, as a command in a terminal does: Ctrl+C reaches all of them. */
  readonly isGroup?: boolean
  /** A run that takes longer hangs: it is killed, and its status is `SIGKILL`. */
  readonly milliseconds?: number
}

let started = 0

/** Starts the command. */
export function start(folder: string, argv: readonly string[], options: StartOptions = {}): Running {
  const { node = [], env = {}, shell, isGroup = false, milliseconds = 60_000 } = options
  const mark = `${process.pid}-${++started}`
  const command = [process.execPath, ...node, bin, ...argv]
  const [program = '', ...args] = shell === undefined ? command : ['/bin/sh', '-c', shell, 'sh', ...command]
  const child = spawn(program, args, {
    cwd: folder,
    detached: isGroup,
    env: { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: epoch, NOTICE_TORTURE: mark, ...env },
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (text) => {
    said.out += text
  })
  child.stderr.on('data', (text) => {
    said.err += text
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      resolve({ status: status ?? signal, ...said })
    })
  })
  return { child, ended, gone: () => until(() => !isMarked(mark)) }
}

export const run = (folder: string, argv: readonly string[], options?: StartOptions): Promise<Ended> =>
  start(folder, argv, options).ended

/** Whether a process with the mark in its environment is there. Linux alone tells it. */
function isMarked(mark: string): boolean {
  if (process.platform !== 'linux') return false
  return readdirSync('/proc').some((id) => {
    if (!/^\d+$/.test(id)) return false
    try {
      return readFileSync(`/proc/${id}/environ`, 'latin1').split('\0').includes(`NOTICE_TORTURE=${mark}`)
    } catch {
      return false
    }
  })
}

/** Waits until a condition holds, for five seconds at most, and tells whether it does. */
export async function until(condition: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < 5000; waited += 10) {
    if (condition()) return true
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return condition()
}

interface Program {
  main(argv: readonly string[], io: Io): Promise<number>
  nodeIo(): Io
}

let loaded: Program | undefined

function load(): Program {
  if (loaded === undefined) {
    const module = { exports: {} as Program }
    const wrapped = runInThisContext(readFileSync(bundle, 'utf8'), { filename: bundle }) as (
      ...given: readonly unknown[]
    ) => void
    wrapped(module.exports, createRequire(bundle), module, bundle, dirname(bundle))
    loaded = module.exports
  }
  return loaded
}

/** Runs the command within this process, in a world whose parts may be others. */
export async function runWithin(
  folder: string,
  argv: readonly string[],
  changes: (files: FileSystem) => Partial<Io> = () => ({}),
): Promise<Ended> {
  const { main, nodeIo } = load()
  const said = { out: '', err: '' }
  const stream = (name: 'out' | 'err') => ({
    write: (text: string) => {
      said[name] += text
    },
    writeBytes: (bytes: Uint8Array) => {
      said[name] += Buffer.from(bytes).toString('latin1')
    },
    isTTY: false,
    columns: undefined,
  })
  const real = nodeIo()
  const io: Io = {
    ...real,
    cwd: folder,
    env: {},
    stdout: stream('out'),
    stderr: stream('err'),
    cores: async () => 1,
    today: () => day,
    holdInterrupts: () => () => {},
    ...changes(real.files),
  }
  const status = await main(argv, io)
  return { status, ...said }
}
