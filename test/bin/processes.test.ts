// Several processes of the built command: helpers of one build, and shards as on several machines.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { register } from '../cli/sample.ts'
import { type Tree, testWorld } from '../io/test-world.ts'
import { bin, buildBundle } from './bundle.ts'

beforeAll(buildBundle)

const env = { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: `${Date.UTC(2026, 10, 22) / 1000}` }

function start(folder: string, argv: readonly string[]) {
  const child = spawn(process.execPath, [bin, ...argv], { cwd: folder, env })
  let err = ''
  child.stderr.on('data', (text) => {
    err += text
  })
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.on('close', (status, signal) => resolve(status ?? signal)),
  )
  return { child, ended, err: () => err }
}

async function notice(folder: string, ...argv: string[]) {
  const { ended, err } = start(folder, argv)
  return { status: await ended, err: err() }
}

function everything(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
}

const registers = (count: number): Tree =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`notices/r${index}.yaml`, register(`register-${index}`)]),
  )

const quick = { 'notices/notice.config.yaml': 'formats: [html, md]\n' }

test('4 shards by 4 processes, merged, are one run byte for byte, PDFs included', async () => {
  const { folder } = testWorld(registers(3))
  const shard = (index: number) => notice(folder, 'build', '--shard', `${index}/4`, '-o', `shards/${index}`)
  const [one, ...shards] = await Promise.all([
    notice(folder, 'build', '-o', 'one'),
    ...[1, 2, 3, 4].map(shard),
  ])
  expect([one, ...shards].map(({ status }) => status)).toEqual([0, 0, 0, 0, 0])
  const merged = await notice(
    folder,
    'build',
    '--merge',
    ...[1, 2, 3, 4].map((index) => `shards/${index}`),
    '-o',
    'site',
  )
  expect(merged.status).toBe(0)
  const site = everything(join(folder, 'site'))
  expect(Object.keys(site)).toContain('register-0.fi.pdf')
  expect(site).toEqual(everything(join(folder, 'one')))
})

test('--jobs 3 makes what --jobs 1 makes, PDFs included', async () => {
  const { folder } = testWorld(registers(3))
  for (const jobs of ['1', '3'])
    expect((await notice(folder, 'build', '--jobs', jobs, '-o', jobs)).status).toBe(0)
  expect(everything(join(folder, '3'))).toEqual(everything(join(folder, '1')))
})

/** The processes whose parent is this one, as Linux tells it. */
function childrenOf(pid: number | undefined): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return text.split(' ').filter(Boolean).map(Number)
}

const isAlive = (pid: number): boolean => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** A build with helpers at work, as soon as they are there and the first file is written. */
async function atWork(folder: string) {
  const run = start(folder, ['build', '--jobs', '3'])
  await until(() => childrenOf(run.child.pid).length === 2)
  const helpers = childrenOf(run.child.pid)
  await until(() => {
    try {
      return readdirSync(join(folder, 'published')).some((name) => name.endsWith('.html'))
    } catch {
      return false
    }
  })
  return { ...run, helpers }
}

const linux = process.platform === 'linux'
// Children are found in /proc.
test.skipIf(!linux).each([
  ['SIGINT', 130],
  ['SIGKILL', 'SIGKILL'],
] as const)('%s leaves no helper and no half file behind', async (signal, status) => {
  const { folder } = testWorld({ ...quick, ...registers(120) })
  const { child, helpers, ended } = await atWork(folder)
  child.kill(signal)
  expect(await ended).toBe(status)
  await until(() => !helpers.some(isAlive))
  for (const name of readdirSync(join(folder, 'published')).filter((entry) => entry.endsWith('.html')))
    expect(
      readFileSync(join(folder, 'published', name), 'utf8')
        .trimEnd()
        .endsWith('</html>'),
      name,
    ).toBe(true)
})

test.skipIf(!linux)('a helper that is killed costs one register at most, and the rest is built', async () => {
  const { folder } = testWorld({ ...quick, ...registers(120) })
  const { helpers, ended, err } = await atWork(folder)
  process.kill(helpers[0] as number, 'SIGKILL')
  const status = await ended
  const lost = err().match(/workspace\/builder-ended/g)?.length ?? 0
  expect([0, 1]).toContain(lost)
  expect(status).toBe(lost)
  expect(readdirSync(join(folder, 'published')).filter((name) => name.endsWith('.md'))).toHaveLength(
    2 * (120 - lost),
  )
  expect(helpers.some(isAlive)).toBe(false)
})
