// The tool speaks to nobody: every command is run under watch, by the system's own account of sockets where there is
// one, and within Node everywhere.
import { rmSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { browserPath } from '../browser/find-browser.ts'
import { register } from '../cli/sample.ts'
import { makeFolder, runSteps, sequences } from './every-command.ts'
import { noStrace, noUnshare, watchNode, watchNotice } from './watch-sockets.ts'

function folderOf(tree: Readonly<Record<string, string>>): string {
  const folder = makeFolder(tree)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('no command reaches for the network, in either language of its messages', {
  timeout: 120_000,
}, async () => {
  const languageOf = (place: number) => (place % 2 === 0 ? 'fi' : 'en')
  const runs = await Promise.all(
    sequences
      .map((steps) => steps.filter(({ isLong }) => !isLong))
      .map((steps) => runSteps(steps, { languageOf, browser: browserPath })),
  )
  const told = runs.flat().map(({ step, status, reached, err }) => ({
    command: step.argv.join(' '),
    status: status === step.status ? status : `${status}: ${err}`,
    reached,
  }))
  expect(told).toEqual(
    runs.flat().map(({ step }) => ({ command: step.argv.join(' '), status: step.status, reached: [] })),
  )
  expect(told.length).toBeGreaterThan(14)
})

const reaching = `const attempt = (work) => { try { work() } catch {} }
attempt(() => require('net').connect(9, '127.0.0.1').on('error', () => {}))
attempt(() => require('dgram').createSocket('udp4').send('x', 9, '127.0.0.1', function () { this.close() }))
attempt(() => require('dns').lookup('esimerkki.example', () => {}))
attempt(() => fetch('http://127.0.0.1:9').catch(() => {}))
`

test('whoever reaches for it is seen, even where nobody hears of the failure', async () => {
  const { status, reached } = await watchNode(['reach.js'], { folder: folderOf({ 'reach.js': reaching }) })
  expect(status).toBe(0)
  expect(reached.map((line) => /^(?:connect|dgram|dns\.lookup)/.exec(line)?.[0]).filter(Boolean)).toEqual(
    expect.arrayContaining(['connect', 'dgram', 'dns.lookup']),
  )
})

test.skipIf(noStrace !== undefined)('by the system too, where nothing watches within', async () => {
  const folder = folderOf({ 'reach.js': reaching })
  const { reached } = await watchNode(['reach.js'], { folder, env: { NODE_OPTIONS: '' } })
  expect(reached.filter((line) => /connect\(.*AF_INET, sin_port=htons\(9\)/.test(line))).not.toEqual([])
  expect(reached.filter((line) => /send\w*\(.*AF_INET, sin_port=htons\(9\)/.test(line))).not.toEqual([])
})

const picture = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 10">
<image width="9" height="9" href="http://127.0.0.1:9/a.png" xlink:href="http://127.0.0.1:9/b.png"/>
<style>@import url(http://127.0.0.1:9/c.css);</style></svg>`

/** A look that would fetch pictures, styles and typefaces for whoever lets it. */
const fetching = {
  'notices/a.yaml': register('a'),
  'notices/notice.config.yaml': 'templates: own\nbrand: { name: Esimerkki, logo: own.svg }\n',
  'own.svg': picture,
  'own/styles/own.css':
    '@import url(http://127.0.0.1:9/e.css); body { background: url(http://127.0.0.1:9/f.png) }',
}

test('a look that would fetch something is set without it', async () => {
  const folder = folderOf(fetching)
  const { status, err, reached } = await watchNotice(['build', '--ui-lang', 'en'], { folder })
  expect({ status, reached }, err).toEqual({ status: 1, reached: [] })
  // The pages hold the logo as it is, and browsers fetch nothing for a picture; the sheet would lack a part of it.
  expect(err).toContain('notices/notice.config.yaml:2:33  error  pdf/broken-logo')
})

test.skipIf(browserPath === undefined)(
  'the browser is not let to fetch it either, and it is told',
  async () => {
    const folder = folderOf(fetching)
    const env = { PUPPETEER_EXECUTABLE_PATH: browserPath ?? '' }
    const argv = ['build', '-f', 'pdf', '-l', 'fi', '--pdf-engine', 'chromium']
    const { status, err, reached } = await watchNotice(argv, { folder, isBrowser: true, env })
    expect({ status, reached }).toEqual({ status: 1, reached: [] })
    expect(err).toContain('pdf/blocked-request')
  },
)

/** A template that asks for a package by a name that no reading of the file finds. */
const ofPackage = (name: string) => ({
  'notices/a.yaml': register('a'),
  'notices/notice.config.yaml': 'templates: own\n',
  'own/typst/title-block.typ': `#let where = "@" + "${name}"\n#import (where): *\n`,
})

// A real one: with a network and without this care, it would be there.
test.each(['preview/tablex:0.0.8', 'local/own:0.1.0'])(
  'a package of Typst whose name is worked out, %s, is asked of nobody',
  async (name) => {
    const folder = folderOf({
      ...ofPackage(name),
      // What the user once fetched would make the sheet hang on this machine.
      'home/.cache/typst/packages/local/own/0.1.0/typst.toml':
        '[package]\nname = "own"\nversion = "0.1.0"\nentrypoint = "lib.typ"\n',
      'home/.cache/typst/packages/local/own/0.1.0/lib.typ': '#let own = 1\n',
    })
    const env = { HOME: `${folder}/home`, HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '*' }
    const { status, err, reached } = await watchNotice(
      ['build', '-f', 'pdf', '-l', 'fi', '--ui-lang', 'en'],
      { folder, env },
    )
    expect(status).toBe(1)
    expect(err).toContain(
      `own/typst/title-block.typ:2:9  error  template/typst-package\n  The package \`@${name}\``,
    )
    const nobody = /sin_port=htons\(0\), sin_addr=inet_addr\("127\.0\.0\.1"\)|socket\(AF_INET, SOCK_STREAM\b/
    expect(reached.filter((line) => !nobody.test(line))).toEqual([])
  },
)

test.skipIf(noUnshare !== undefined)('a build needs none', async () => {
  const folder = folderOf({ 'notices/a.yaml': register('a') })
  const { status, err, reached } = await watchNotice(['build', '--ui-lang', 'en'], { folder, isCutOff: true })
  expect({ status, reached }, err).toEqual({ status: 0, reached: [] })
  expect(err).toMatch(/^Wrote 8 files, /)
})
