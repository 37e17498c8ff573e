// What the doctor finds on machines of every kind, and when it fails.
import { expect, test } from 'vitest'
import type { Io } from '../../src/io/io.ts'
import { nodeFiles } from '../../src/io/node-io.ts'
import type { Tree } from '../io/test-world.ts'
import { openWorld } from './open-world.ts'
import { register, unlawful, workspace } from './sample.ts'

interface Listed {
  readonly id: string
  readonly status: string
  readonly detail: string
  readonly hint: string | null
}

const machine = { platform: 'linux', arch: 'x64', node: '20.19.0', isRoot: false }
const programs: Io['run'] = async (program) =>
  program === 'git'
    ? { status: 0, output: 'git version 2.39.5\n' }
    : { status: 0, output: 'Chromium 156.0.1\nmore' }

/** A machine on which git answers, and the browsers that `found` names are there. */
function doctor(tree: Tree, changes: Partial<Io> = {}, found: readonly string[] = ['/usr/bin/chromium']) {
  const files = { ...nodeFiles, isExecutable: (path: string) => found.includes(path) }
  const world = openWorld(tree, { machine, run: programs, files, ...changes })
  return {
    ...world,
    checks: async () => {
      const { status, out, err } = await world.run('doctor', '--json')
      const { version, checks } = JSON.parse(out) as { version: number; checks: Listed[] }
      expect({ version, err }).toEqual({ version: 1, err: '' })
      return {
        status,
        of: (id: string) => checks.find((check) => check.id === id),
        ids: checks.map(({ id }) => id),
      }
    },
  }
}

const config = (settings: string): Tree => ({ ...workspace, 'notices/notice.config.yaml': settings })

test('all that is here is named', async () => {
  const { status, of, ids } = await doctor(workspace).checks()
  expect(status).toBe(0)
  expect(ids).toEqual([
    'node',
    'notice',
    'typst',
    'browser',
    'fonts',
    'git',
    'terminal',
    'workspace',
    'config',
    'registers',
    'publishes',
    'output',
    'look',
  ])
  expect(of('typst')).toMatchObject({
    status: 'ok',
    detail: expect.stringMatching(/^\d+\.\d+\.\d+;/),
    hint: null,
  })
  expect(of('browser')?.detail).toBe('Chromium 156.0.1: /usr/bin/chromium, found on this system')
  expect(of('git')?.detail).toBe('2.39.5')
  expect(of('registers')?.detail).toBe('2 descriptions')
  expect(of('publishes')?.detail).toBe('the languages of each register; html, md, pdf (PDF by typst)')
})

test('it is told in words, with signs and colours that say no more', async () => {
  const world = doctor(workspace, {}, [])
  const plain = await world.run('doctor')
  expect(plain.status).toBe(0)
  expect(plain.out).toMatch(/^✓ ok +Node {2,}20\.19\.0; 20\.19 or later is needed$/m)
  expect(plain.out).toMatch(
    /^– optional +Browser +none was found; only the PDF engine chromium needs one\n {4}\S/m,
  )
  expect(plain.err).toBe('All that is needed here is in order.\n')
  const coloured = await world.run('doctor', '--color')
  expect(coloured.out.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain.out.replace('without colour', 'in colour'))
})

test('it speaks Finnish', async () => {
  const { out, err } = await doctor(workspace, { env: { LANG: 'fi_FI.UTF-8' } }, []).run('doctor')
  expect(out).toMatch(/^✓ kunnossa +Työtila/m)
  expect(out).toMatch(/^– valinnainen +Selain +selainta ei löytynyt/m)
  expect(out).toContain('viestit suomeksi (LANG=fi_FI.UTF-8')
  expect(err).toBe('Kaikki tarvittava on kunnossa.\n')
})

test('a browser that the settings need and nobody has fails', async () => {
  const { status, of } = await doctor(config('pdf: { engine: chromium }\n'), {}, []).checks()
  expect(status).toBe(2)
  expect(of('browser')).toMatchObject({ status: 'failed', hint: expect.stringContaining('install') })
})

test('without PDF among the formats nobody needs it', async () => {
  const { status, of } = await doctor(config('formats: [html]\npdf: { engine: chromium }\n'), {}, []).checks()
  expect({ status, browser: of('browser')?.status }).toEqual({ status: 0, browser: 'optional' })
})

test('who names the browser is told', async () => {
  const env = { CHROME_PATH: '/opt/chrome' }
  const named = await doctor(workspace, { env }, ['/opt/chrome']).checks()
  expect(named.of('browser')?.detail).toContain('/opt/chrome, named by the variable CHROME_PATH')
  const gone = await doctor(workspace, { env }, []).checks()
  expect(gone.of('browser')).toMatchObject({
    status: 'optional',
    detail: expect.stringContaining('nothing is there'),
  })
  const settings = config('pdf: { engine: chromium, browser: /opt/chrome }\n')
  expect((await doctor(settings, {}, ['/opt/chrome']).checks()).of('browser')?.detail).toContain(
    'pdf.browser',
  )
  expect((await doctor(settings, {}, []).checks()).status).toBe(2)
})

test('a browser that does not answer is as good as none', async () => {
  const world = doctor(config('pdf: { engine: chromium }\n'), { run: async () => undefined })
  const { status, of } = await world.checks()
  expect({ status, browser: of('browser')?.status, git: of('git')?.status }).toEqual({
    status: 2,
    browser: 'failed',
    git: 'optional',
  })
})

const osRelease = (text: string | undefined) => ({
  ...nodeFiles,
  isExecutable: () => false,
  readFile: (path: string) => {
    if (path !== '/etc/os-release') return nodeFiles.readFile(path)
    if (text === undefined) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' })
    return Buffer.from(text)
  },
})

test.each([
  ['debian', 'linux', 'ID=debian\n', 'sudo apt install git'],
  ['a relative of Debian', 'linux', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', 'sudo apt install git'],
  ['fedora', 'linux', 'ID=fedora\n', 'sudo dnf install git'],
  ['another Linux', 'linux', 'ID=arch\n', 'Install git by your package manager'],
  ['a Linux without a name', 'linux', undefined, 'Install git by your package manager'],
  ['macOS', 'darwin', undefined, 'xcode-select --install'],
  ['Windows', 'win32', undefined, 'winget install Git.Git'],
])('on %s it says how to get what lacks there', async (_name, platform, text, hint) => {
  const changes = { machine: { ...machine, platform }, files: osRelease(text), run: async () => undefined }
  const { of } = await doctor(workspace, changes).checks()
  expect(of('git')?.hint).toContain(hint)
  expect(of('browser')?.hint).toMatch(/install/i)
})

test('a Node that is too old fails', async () => {
  const { status, of } = await doctor(workspace, { machine: { ...machine, node: '20.9.0' } }).checks()
  expect({ status, node: of('node')?.status }).toEqual({ status: 2, node: 'failed' })
  expect(of('node')?.hint).toMatch(/node/i)
})

test('without a workspace it tells of the machine alone', async () => {
  const { status, of } = await doctor({}).checks()
  expect(status).toBe(0)
  expect(of('workspace')).toMatchObject({ status: 'optional', hint: expect.stringContaining('notices') })
  expect(of('registers')).toBeUndefined()
})

test('settings with mistakes fail, and say where they are told', async () => {
  const { status, of } = await doctor(config('formats: [docs]\n')).checks()
  expect(status).toBe(2)
  expect(of('config')).toMatchObject({
    status: 'failed',
    detail: '1 mistake in notices/notice.config.yaml',
    hint: expect.stringContaining('notice validate'),
  })
})

test('an output folder that may not be written to fails', async () => {
  const files = { ...nodeFiles, isWritable: () => false }
  const { status, of } = await doctor(workspace, { files }).checks()
  expect(status).toBe(2)
  expect(of('output')).toMatchObject({ status: 'failed', hint: expect.stringContaining('macOS') })
  const file = await doctor({ ...workspace, published: 'a file' }).checks()
  expect(file.of('output')?.detail).toContain('is a file')
})

test('a look of one’s own is listed', async () => {
  const tree = {
    'notices/a.yaml': register('a'),
    'notices/notice.config.yaml': 'locales: branding/locales\nbrand: { logo: branding/logo.svg }\n',
    'branding/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="1"/>',
    'branding/locales/fi.yaml': '{}\n',
  }
  expect((await doctor(tree).checks()).of('look')?.detail).toContain('branding/logo.svg, branding/locales')
})

test('what the law finds in the registers is not its business', async () => {
  const { status, of } = await doctor({ 'notices/a.yaml': unlawful('a') }).checks()
  expect(status).toBe(0)
  expect(of('registers')).toMatchObject({ status: 'ok' })
})

test('settings of the rules with mistakes fail like all others', async () => {
  const { status, of } = await doctor(config('rules: { retention/mising: off }')).checks()
  expect(status).toBe(2)
  expect(of('config')).toMatchObject({
    status: 'failed',
    detail: expect.stringContaining('notice.config.yaml'),
  })
  const waivers = { ...workspace, 'notices/notice.waivers.yaml': 'waivers: [{}]' }
  const { of: found } = await doctor(waivers).checks()
  expect(found('config')).toMatchObject({ status: 'failed', detail: expect.stringContaining('waivers') })
})
