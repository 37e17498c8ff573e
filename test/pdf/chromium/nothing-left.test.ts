// Whatever happens, no browser and no profile stays behind, and one bad print is the trouble of one file.
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { packageRoot } from '../../../src/io/package-root.ts'
import type { PrintOptions } from '../../../src/pdf/engine.ts'
import { browserPath } from '../../browser/find-browser.ts'
import { register } from '../../cli/sample.ts'
import { writeTree } from '../../io/test-world.ts'
import { fixture } from '../fixture.ts'
import { type OpenEngine, openEngine, processesOf, renderPage } from './open-engine.ts'

const options: PrintOptions = { standard: 'ua-1', file: 'notices/x.yaml' }
const unix = process.platform !== 'win32'

/** Waits until a condition holds, for at most `seconds`. */
async function until(condition: () => boolean, seconds = 20): Promise<void> {
  for (let waited = 0; !condition() && waited < seconds * 1000; waited += 20) await sleep(20)
}

const kill = (ids: readonly number[]): void => {
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL')
    } catch {
      // It has ended by itself meanwhile.
    }
  }
}

describe.skipIf(browserPath === undefined || !unix)('the engine', { timeout: 60_000 }, () => {
  let open: OpenEngine | undefined
  afterEach(() => open?.end())

  test('leaves nothing when it is closed, however often', async () => {
    open = openEngine()
    await open.engine.print(fixture, options)
    expect(open.processes().length).toBeGreaterThan(0)
    await open.engine.close()
    await open.engine.close()
    await until(() => open?.processes().length === 0, 5)
    expect({ processes: open.processes(), left: open.left() }).toEqual({ processes: [], left: [] })
  })

  test('prints again with a new browser where one ended in the middle', async () => {
    let printed = 0
    const world = openEngine({
      renderPage: (notice) => {
        if (printed++ === 1) kill(world.processes())
        return renderPage(notice)
      },
    })
    open = world
    const first = await world.engine.print(fixture, options)
    expect(await world.engine.print(fixture, options)).toEqual(first)
    expect(printed).toBe(2)
  })

  test('a browser that ends each time fails that file alone', async () => {
    const world = openEngine()
    open = world
    await world.engine.print(fixture, options)
    let killing = true
    const killer = (async () => {
      while (killing) {
        kill(world.processes())
        await sleep(5)
      }
    })()
    const outcome = await world.engine.print(fixture, options).catch((error: unknown) => error)
    killing = false
    await killer
    // Killed before it ran, it could not be started; later, it could not print.
    if (outcome instanceof Error) expect(outcome).toMatchObject({ key: 'browser-not-started' })
    else expect(outcome).toMatchObject({ diagnostics: [{ code: 'pdf/page-not-printed', severity: 'error' }] })
    expect((await world.engine.print(fixture, options)).diagnostics).toEqual([])
  })

  test('a page that ends its browser again and again takes no other with it', async () => {
    const world = openEngine({ launchMilliseconds: 5000 })
    open = world
    await world.engine.print(fixture, options)
    const printing = Promise.allSettled([
      world.engine.print(fixture, options),
      world.engine.print(fixture, options),
    ])
    const [first] = world.processes()
    kill(world.processes())
    await until(() => world.processes().some((id) => id !== first), 5)
    await sleep(300)
    kill(world.processes())
    // Where a browser is ended before it is at work, that it did not start is thrown, and no page is to blame.
    const blamed = (await printing).filter(
      (one) => one.status === 'fulfilled' && one.value.value === undefined,
    )
    expect(blamed.length).toBeLessThan(2)
  })

  test('a page that takes too long is told of, and the next one is printed', async () => {
    open = openEngine({ pageMilliseconds: 1 })
    const { value, diagnostics } = await open.engine.print(fixture, options)
    expect(value).toBeUndefined()
    expect(diagnostics).toEqual([
      {
        code: 'pdf/page-too-slow',
        severity: 'error',
        file: 'notices/x.yaml',
        path: [],
        args: { seconds: 0.001 },
      },
    ])
    await until(() => open?.processes().length === 0, 5)
    expect(open.left()).toEqual([])
  })

  test.each([
    ['answers nothing', 'exec sleep 600', 'browser-too-slow'],
    [
      'ends at once',
      'echo "error while loading shared libraries: libnss3.so" >&2; exit 127',
      'browser-not-started',
    ],
  ])('a browser that %s is told of, and ended', async (_what, script, key) => {
    const folder = mkdtempSync(join(tmpdir(), 'notice-fake-browser-'))
    const browser = join(folder, 'browser')
    writeFileSync(browser, `#!/bin/sh\n${script}\n`)
    chmodSync(browser, 0o755)
    open = openEngine({ browser, launchMilliseconds: 500 })
    await expect(open.engine.print(fixture, options)).rejects.toMatchObject({ name: 'UserError', key })
    expect({ processes: processesOf(folder), left: open.left() }).toEqual({ processes: [], left: [] })
    rmSync(folder, { recursive: true })
  })
})

test.skipIf(!unix)('the profile of a process that was killed goes when the next browser starts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'notice-profiles-'))
  const [browser, temporary] = [join(folder, 'browser'), join(folder, 'temporary')]
  writeTree(folder, { browser: '#!/bin/sh\nexit 1\n' })
  chmodSync(browser, 0o755)
  const profile = (owner: number) => `notice-browser-${hostname()}-${owner}-abcdef`
  // No system gives the first number to a process.
  const names = [profile(4_194_305), profile(process.pid), 'notice-browser-elsewhere-4194305-abcdef']
  writeTree(temporary, Object.fromEntries(names.map((name) => [`${name}/Local State`, '{}'])))
  const engine = openEngine({ browser, temporary })
  await expect(engine.engine.print(fixture, options)).rejects.toMatchObject({ name: 'UserError' })
  await engine.end()
  expect(readdirSync(temporary).sort()).toEqual(names.slice(1).sort())
  rmSync(folder, { recursive: true })
})

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

  test('leaves nothing when all is well', async () => {
    const build = startBuild(['notices/r0.yaml'])
    expect(await build.ended).toEqual({ status: 0, signal: null })
    await until(() => build.processes().length === 0, 5)
    expect({ processes: build.processes(), left: build.left() }).toEqual({ processes: [], left: [] })
    build.clear()
  })
})
