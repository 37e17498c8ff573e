/** Runs programs and watches every socket that they and what they start open, by the system or within Node. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const bin = join(root, 'bin/notice.js')
const preload = join(root, 'test/network/no-network.cjs')

/** Why a program cannot do here what is asked of it; undefined where it can. */
function whyNot(program: string, args: readonly string[]): string | undefined {
  const { error, status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (error !== undefined) return `${program} is not installed`
  return status === 0 ? undefined : `${program} may not: ${stderr.trim().split('\n')[0] ?? ''}`
}

/** The system's own account of sockets, which no program can evade. */
export const noStrace = whyNot('strace', ['-f', '-e', 'trace=socket', '-o', '/dev/null', 'true'])
if (noStrace !== undefined) console.warn(`Sockets are watched within Node only: ${noStrace}`)

/** A machine without a network: not even the loopback device is up. */
export const noUnshare = whyNot('unshare', ['-rn', 'true'])
if (noUnshare !== undefined) console.warn(`Nothing is run without a network: ${noUnshare}`)

export interface Watched {
  readonly status: number | null
  readonly out: string
  readonly err: string
  /** Each reach for the network. */
  readonly reached: readonly string[]
}

export interface WatchOptions {
  readonly folder: string
  /** A browser opens sockets to ask the kernel for its devices; it may name no address in them. */
  readonly isBrowser?: boolean
  /** Runs where there is no network at all. */
  readonly isCutOff?: boolean
  readonly env?: Readonly<Record<string, string>>
  /** Is told of what the command says, and may end it. */
  readonly onText?: (text: string, end: () => void) => void
}

const calls = 'socket,connect,bind,listen'
/** Those by which a datagram names where it goes. A browser speaks to its own processes by them, thousands of times. */
const datagrams = ',sendto,sendmsg,sendmmsg'

/** Lines of an account of `strace` that tell of the network. */
function reachesIn(account: string, isBrowser: boolean): string[] {
  const offending = isBrowser ? /sa_family=AF_INET/ : /sa_family=AF_INET|\bsocket\((?!AF_UNIX\b|AF_LOCAL\b)/
  return account.split('\n').filter((line) => offending.test(line))
}

/** Runs a script of Node. */
export async function watchNode(argv: readonly string[], options: WatchOptions): Promise<Watched> {
  const { folder, isBrowser = false, isCutOff = false, env, onText } = options
  const accounts = mkdtempSync(join(tmpdir(), 'notice-sockets-'))
  const [bySystem, byNode] = [join(accounts, 'system'), join(accounts, 'node')]
  const trace = `trace=${calls}${isBrowser ? '' : datagrams}`
  const command = [
    ...(isCutOff ? ['unshare', '-rn'] : []),
    ...(noStrace === undefined ? ['strace', '-f', '--seccomp-bpf', '-e', trace, '-o', bySystem] : []),
    process.execPath,
    ...argv,
  ]
  const [program = '', ...args] = command
  const child = spawn(program, args, {
    cwd: folder,
    // A group of its own: what ends it reaches the command behind those that watch it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      SOURCE_DATE_EPOCH: `${Date.UTC(2026, 10, 22) / 1000}`,
      NODE_OPTIONS: `--require ${JSON.stringify(preload)}`,
      NOTICE_TEST_NETWORK: byNode,
      ...env,
    },
  })
  const texts = { out: '', err: '' }
  const end = () => process.kill(-(child.pid ?? 0), 'SIGINT')
  for (const [name, stream] of [['out', child.stdout] as const, ['err', child.stderr] as const]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      texts[name] += text
      onText?.(texts.err, end)
    })
  }
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const accountOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
  const reached = [
    ...reachesIn(accountOf(bySystem), isBrowser),
    ...accountOf(byNode).split('\n').filter(Boolean),
  ]
  rmSync(accounts, { recursive: true })
  return { status, ...texts, reached }
}

/** Runs the built command. */
export function watchNotice(argv: readonly string[], options: WatchOptions): Promise<Watched> {
  return watchNode([bin, ...argv], options)
}
