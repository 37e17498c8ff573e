// The real command: builds at the same time in one workspace, and watching until Ctrl+C.
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../src/io/package-root.ts'
import { quickWorkspace, register } from '../cli/sample.ts'
import { testWorld } from '../io/test-world.ts'

const bin = join(packageRoot(), 'bin/notice.js')

function start(
  folder: string,
  ...argv: string[]
): { readonly child: ChildProcess; readonly said: () => string } {
  const env = { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: `${Date.UTC(2026, 10, 22) / 1000}` }
  const child = spawn(process.execPath, [bin, 'build', ...argv], { cwd: folder, env })
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  return { child, said: () => said }
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.on('close', (status) => resolve(status)))

function contents(folder: string): Record<string, string> {
  const published = join(folder, 'published')
  return Object.fromEntries(
    readdirSync(published)
      .sort()
      .map((name) => [name, readFileSync(join(published, name), 'latin1')]),
  )
}

const manyRegisters = {
  ...quickWorkspace,
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, number) => [`notices/r${number}.yaml`, register(`r-${number}`)]),
  ),
}

test('builds at the same time in one workspace do not harm each other', async () => {
  const { folder } = testWorld(manyRegisters)
  const { folder: alone } = testWorld(manyRegisters)
  await ended(start(alone).child)
  for (let round = 0; round < 3; round++) {
    const builds = [1, 2, 3].map(() => start(folder, ...(round === 1 ? ['--force'] : [])))
    const statuses = await Promise.all(builds.map(({ child }) => ended(child)))
    expect(statuses, builds.map(({ said }) => said()).join('\n')).toEqual([0, 0, 0])
    expect(contents(folder)).toEqual(contents(alone))
    expect(readdirSync(join(folder, '.notice')).filter((name) => name.endsWith('.tmp'))).toEqual([])
    writeFileSync(join(folder, 'published/r-1.fi.md'), 'changed by hand')
  }
  const last = start(folder)
  expect(await ended(last.child)).toBe(0)
  expect(last.said()).toMatch(/^Wrote 1 file, /)
})

async function until(said: () => string, wanted: RegExp): Promise<void> {
  for (let wait = 0; wait < 800 && !wanted.test(said()); wait++)
    await new Promise((resolve) => setTimeout(resolve, 25))
  expect(said()).toMatch(wanted)
}

test.runIf(process.platform !== 'win32')(
  '--watch builds what is edited, and Ctrl+C ends it with 130',
  async () => {
    const { folder } = testWorld(quickWorkspace)
    const { child, said } = start(folder, '--watch')
    const end = ended(child)
    await until(said, /Watching/)
    writeFileSync(join(folder, 'notices/staff.yaml'), register('staff').replace('Register staff', 'Staff'))
    await until(said, /notices\/staff\.yaml: 5 files written in \d+ ms/)
    expect(readFileSync(join(folder, 'published/staff.en.md'), 'utf8')).toContain('Staff')
    child.kill('SIGINT')
    expect(await end).toBe(130)
    expect(readdirSync(join(folder, 'published')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  },
)
