// Whatever happens, no browser and no profile stays behind, and one bad print is the trouble of one file.
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { nodeIo } from '../../../src/io/node-io.ts'
import { launchBrowser } from '../../../src/pdf/chromium/launch-browser.ts'
import type { PrintOptions } from '../../../src/pdf/engine.ts'
import { browserPath } from '../../browser/find-browser.ts'
import { writeTree } from '../../io/test-world.ts'
import { fixture } from '../fixture.ts'
import { type OpenEngine, openEngine, processesOf, renderPage, until } from './open-engine.ts'

const options: PrintOptions = { standard: 'ua-1', file: 'notices/x.yaml' }
const unix = process.platform !== 'win32'

const kill = (ids: readonly number[]): void => {
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL')
    } catch {
      // It has ended by itself meanwhile.
    }
  }
}

/** What a browser of `mortalBrowser` dies of when it is shown. */
const deadly = 'memento mori'

/** Writes a program that is the browser of this machine, and dies at a word in what it is sent. */
function mortalBrowser(folder: string): string {
  const path = join(folder, 'browser')
  const script = `#!${process.execPath}
const { createReadStream, createWriteStream } = require('node:fs')
const { spawn } = require('node:child_process')
const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']
const real = spawn(${JSON.stringify(browserPath)}, process.argv.slice(2), { stdio })
const die = () => { real.kill('SIGKILL'); process.exit(1) }
createReadStream('', { fd: 3 }).on('end', die).on('data', (sent) => {
  if (sent.includes(${JSON.stringify(deadly)})) die()
  else real.stdio[3].write(sent)
})
real.stdio[4].pipe(createWriteStream('', { fd: 4 }))
real.on('exit', () => process.exit(0))
`
  writeFileSync(path, script)
  chmodSync(path, 0o755)
  return path
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

  test('a pipe that a killed browser resets after it was let go of does not end the process', async () => {
    const temporary = mkdtempSync(join(tmpdir(), 'notice-reset-pipe-'))
    const running = await launchBrowser(nodeIo(), browserPath ?? '', { temporary })
    const pipes = running.browser.process()?.stdio.slice(3) ?? []
    await running.close()
    expect(pipes).toHaveLength(2)
    for (const pipe of pipes) pipe?.emit('error', new Error('read ECONNRESET'))
    rmSync(temporary, { recursive: true })
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

  test('a page at which each browser ends is told of, and those that are printed with it are printed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'notice-mortal-browser-'))
    open = openEngine({
      browser: mortalBrowser(folder),
      renderPage: (notice) =>
        renderPage(notice).replace('</h1>', `</h1>${notice.id === 'bad' ? deadly : ''}`),
    })
    const { engine } = open
    const pages = ['good', 'bad', 'good', 'good'].map((id) => engine.print({ ...fixture, id }, options))
    const outcomes = await Promise.all(pages)
    expect(outcomes.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      [],
      ['pdf/page-not-printed'],
      [],
      [],
    ])
    expect(outcomes.map(({ value }) => value !== undefined)).toEqual([true, false, true, true])
    await engine.close()
    await until(() => processesOf(folder).length === 0, 5)
    expect({ processes: processesOf(folder), left: open.left() }).toEqual({ processes: [], left: [] })
    rmSync(folder, { recursive: true })
  })

  test('starts no browser any more once it is closed, whatever is still to be printed', async () => {
    const world = openEngine()
    open = world
    const pages = Array.from({ length: 6 }, () => world.engine.print(fixture, options))
    const ended = Promise.allSettled(pages)
    await until(() => world.processes().length > 1)
    await world.engine.close()
    const failures = (await ended).flatMap((page) => (page.status === 'rejected' ? [page.reason] : []))
    expect(failures.length).toBeGreaterThan(0)
    // Nor is a page waited for to its deadline on which a browser was at work.
    expect(failures.filter(({ name }) => name === 'TooSlow')).toEqual([])
    await until(() => world.processes().length === 0, 5)
    expect({ processes: world.processes(), left: world.left() }).toEqual({ processes: [], left: [] })
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

test('where there is no folder for a profile, that is told of', async () => {
  const temporary = join(tmpdir(), 'notice-no-such-folder')
  const engine = openEngine({ browser: process.execPath, temporary })
  await expect(engine.engine.print(fixture, options)).rejects.toMatchObject({
    name: 'UserError',
    key: 'file-failure',
    args: { path: temporary },
  })
  await engine.end()
})

const isRoot = process.getuid?.() === 0
if (!isRoot) console.warn('What another user has put into the temporary folder is tried by root alone.')

test.skipIf(!isRoot)('a folder of another user that bears the name of a profile is not deleted', async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'notice-profiles-'))
  const name = `notice-browser-${hostname()}-4194305-abcdef`
  writeTree(temporary, { [`${name}/Local State`]: '{}' })
  chownSync(join(temporary, name), 65_534, 65_534)
  const engine = openEngine({ browser: join(temporary, 'no browser'), temporary })
  await expect(engine.engine.print(fixture, options)).rejects.toMatchObject({ name: 'UserError' })
  await engine.end()
  expect(readdirSync(temporary)).toEqual([name])
  rmSync(temporary, { recursive: true })
})
