// Which engine makes the PDF files, and what is said where it cannot.
import { describe, expect, test } from 'vitest'
import { nodeFiles } from '../../src/io/node-io.ts'
import { browserPath } from '../browser/find-browser.ts'
import { openWorld } from './open-world.ts'
import { workspace } from './sample.ts'

const noBrowser = { files: { ...nodeFiles, isExecutable: () => false } }

test('a browser that is asked for and absent stops the run, with advice for each system', async () => {
  const { status, out, err } = await openWorld(workspace, noBrowser).run('build', '--pdf-engine', 'chromium')
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(err).toContain(
    'error: the PDF engine chromium needs a browser, and none was found on this machine\n',
  )
  for (const words of [
    'Debian: `sudo apt install chromium-headless-shell`',
    'macOS: `brew',
    'Windows: `winget',
  ])
    expect(err).toContain(`\n  ${words}`)
  expect(err).toContain('--pdf-engine typst')
})

test('and so in Finnish, where the config asks for it', async () => {
  const tree = { ...workspace, 'notices/notice.config.yaml': 'pdf: { engine: chromium }\n' }
  const { status, err } = await openWorld(tree, noBrowser).run('build', '--ui-lang', 'fi')
  expect(status).toBe(2)
  expect(err).toContain(
    'virhe: PDF-moottori chromium tarvitsee selaimen, eikä tältä koneelta löytynyt sellaista\n',
  )
  expect(err).toContain('\n  Debian: `sudo apt install chromium-headless-shell`')
})

test('a build without PDF needs none', async () => {
  const { status } = await openWorld(workspace, noBrowser).run(
    'build',
    '-f',
    'html',
    '--pdf-engine',
    'chromium',
  )
  expect(status).toBe(0)
})

test('one that is named and not there is named in the message, and no other is taken', async () => {
  const { status, err } = await openWorld(workspace).run(
    'build',
    '--pdf-engine',
    'chromium',
    '--browser',
    'nowhere',
  )
  expect(status).toBe(2)
  expect(err).toMatch(/--browser names the browser .*nowhere, and nothing is there/)
})

test('a browser is of use only with chromium', async () => {
  const { status, err } = await openWorld(workspace).run('build', '--browser', '/usr/bin/x')
  expect(status).toBe(2)
  expect(err).toContain('error: --browser is of use only with --pdf-engine chromium')
})

test('a standard that only Typst makes is not left out in silence', async () => {
  const tree = { ...workspace, 'notices/notice.config.yaml': 'pdf: { standard: a-2b }\n' }
  const { status, err } = await openWorld(tree).run('build', '--pdf-engine', 'chromium')
  expect(status).toBe(2)
  expect(err).toContain('only Typst makes PDF files to the standard a-2b')
})

describe.skipIf(browserPath === undefined)('with a browser', () => {
  test('the files are those of the other engine in all but the PDF', { timeout: 60_000 }, async () => {
    const env = { PUPPETEER_EXECUTABLE_PATH: browserPath ?? '' }
    const world = openWorld(workspace, { env })
    expect(await world.run('build')).toMatchObject({ status: 0 })
    const names = world.names()
    const before = new Map(names.map((name) => [name, Buffer.from(world.bytes(name)).toString('latin1')]))
    const { status, out } = await world.run('build', '--pdf-engine', 'chromium', '--json')
    expect(status).toBe(0)
    const { written, unchanged } = JSON.parse(out) as { written: string[]; unchanged: number }
    expect(written.filter((path) => path.endsWith('.pdf'))).toHaveLength(4)
    expect(written.length + unchanged).toBe(names.length)
    expect(world.names()).toEqual(names)
    const changed = names.filter(
      (name) => Buffer.from(world.bytes(name)).toString('latin1') !== before.get(name),
    )
    // The index pages tell the sizes of the files.
    expect(changed.filter((name) => !name.startsWith('index.')).every((name) => name.endsWith('.pdf'))).toBe(
      true,
    )
    expect(await world.run('build', '--check', '--pdf-engine', 'chromium')).toMatchObject({ status: 0 })
  })
})
