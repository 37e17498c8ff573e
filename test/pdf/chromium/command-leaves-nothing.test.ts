// However a build ends that prints by a browser, no browser and no profile stays behind.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '../../../src/io/package-root.ts'
import { browserPath } from '../../browser/find-browser.ts'
import { register } from '../../cli/sample.ts'
import { writeTree } from '../../io/test-world.ts'
import { processesOf, until } from './open-engine.ts'

const unix = process.platform !== 'win32'

/** Runs the real command on many registers, with a temporary folder of its own. */
function startBuild(argv: readonly string[] = []) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'notice-left-')))
  const temporary = join(root, 'temporary')
  const many = Array.from({ length: 40 }, (_, n) => [`notices/r${n}.yaml`, register(`r${n}`)])
  writeTree(root, { ...Object.fromEntries(many), 'temporary/.keep': '' })
  const command = [join(packageRoot(), 'bin/notice.js'), 'build', '--pdf-engine', 'chromium', ...argv]
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { PATH: process.env['PATH'], CHROME_PATH: browserPath, TMPDIR: temporary },
  })
  let err = ''
  child.stderr.on('data', (text) => {
    err += text
  })
  const ended = new Promise<{ status: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.on('close', (status, signal) => resolve({ status, signal })),
  )
  return {
    child,
    ended,
    err: () => err,
    processes: () => processesOf(temporary),
    left: () => readdirSync(temporary).filter((name) => name !== '.keep'),
    published: () => {
      try {
        return readdirSync(join(root, 'published')).length
      } catch {
        return 0
      }
    },
    clear: () => rmSync(root, { recursive: true, force: true }),
  }
}

describe.skipIf(browserPath === undefined || !unix)('the command', { timeout: 90_000 }, () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves nothing when %s ends it in the middle',
    async (signal) => {
      const build = startBuild()
      await until(() => build.published() > 6)
      expect(build.processes().length).toBeGreaterThan(0)
      build.child.kill(signal)
      expect(await build.ended).toEqual({ status: 130, signal: null })
      await until(() => build.processes().length === 0, 5)
      expect({ processes: build.processes(), left: build.left() }).toEqual({ processes: [], left: [] })
      build.clear()
    },
  )

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'leaves nothing when %s ends it while the browser starts',
    async (signal) => {
      const build = startBuild()
      await until(() => build.processes().length > 1)
      build.child.kill(signal)
      const { status } = await build.ended
      expect([null, 130]).toContain(status)
      await until(() => build.processes().length === 0, 5)
      expect({ processes: build.processes(), left: build.left() }).toEqual({ processes: [], left: [] })
      build.clear()
    },
  )

  test('leaves no process even when it is killed', async () => {
    const build = startBuild()
    await until(() => build.published() > 6)
    build.child.kill('SIGKILL')
    await build.ended
    await until(() => build.processes().length === 0, 10)
    expect(build.processes()).toEqual([])
    build.clear()
  })

  test.each([
    ['', ['notices/r0.yaml']],
    [', where two processes have a browser each', ['notices/r0.yaml', 'notices/r1.yaml', '--jobs', '2']],
  ])('leaves nothing when all is well%s', async (_, argv) => {
    const build = startBuild(argv)
    expect(await build.ended).toEqual({ status: 0, signal: null })
    await until(() => build.processes().length === 0, 5)
    expect({ processes: build.processes(), left: build.left() }).toEqual({ processes: [], left: [] })
    build.clear()
  })
})
