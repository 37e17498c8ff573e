import { execFile, spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { packageRoot, packageVersion } from '../../src/io/package-root.ts'
import { quickFiles, quickWorkspace, register, unlawful, workspace } from '../cli/sample.ts'
import { type Tree, testWorld } from '../io/test-world.ts'

const bin = join(packageRoot(), 'bin/notice.js')

// The command runs what `npm ci` has built; here it is built from the sources under test.
beforeAll(() => promisify(execFile)(process.execPath, [join(packageRoot(), '.scripts/build.mjs')]))

async function notice(tree: Tree, argv: readonly string[], env: Record<string, string> = {}) {
  const { folder } = testWorld(tree)
  const child = spawn(process.execPath, [bin, ...argv], {
    cwd: folder,
    // Registers are judged by the law of a day, and shall be by the same one for ever.
    env: { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: `${Date.UTC(2026, 10, 22) / 1000}`, ...env },
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (text) => {
    out += text
  })
  child.stderr.on('data', (text) => {
    err += text
  })
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { status, out, err, folder }
}

test('--version', async () => {
  expect(await notice({}, ['--version'])).toMatchObject({ status: 0, out: `${packageVersion}\n`, err: '' })
})

test('--help', async () => {
  const { status, out, err } = await notice({}, ['--help'])
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toContain('Usage: notice')
})

test('builds, and finds nothing to do the second time', async () => {
  const { status, out, err, folder } = await notice(workspace, ['build'])
  expect({ status, out }).toEqual({ status: 0, out: '' })
  expect(err).toMatch(/^Wrote 14 files, 0 unchanged, from 2 registers in \d+\.\d s\n$/)
  const names = readdirSync(join(folder, 'published'))
  expect(names).toEqual(expect.arrayContaining([...quickFiles, 'customers.fi.pdf', '.notice-manifest.json']))
  const check = await promisify(execFile)(process.execPath, [bin, 'build', '--check'], { cwd: folder })
  expect(check.stdout).toBe('')
})

test.each<[number, string, Tree, string[]]>([
  [0, 'validate without mistakes', workspace, ['validate']],
  [1, 'validate with mistakes', { 'notices/a.yaml': register('a', 'x: 1') }, ['validate']],
  [1, 'build with mistakes', { 'notices/a.yaml': register('a', 'x: 1') }, ['build', '-f', 'md']],
  [1, 'validate with legal errors', { 'notices/a.yaml': unlawful('a') }, ['validate']],
  [1, 'build with legal errors', { 'notices/a.yaml': unlawful('a') }, ['build', '-f', 'md']],
  [0, 'build them as drafts', { 'notices/a.yaml': unlawful('a') }, ['build', '--draft', '-f', 'md']],
  [0, 'coverage where all is told', workspace, ['coverage']],
  [1, 'coverage where something is not', { 'notices/a.yaml': unlawful('a') }, ['coverage']],
  [0, 'explain', {}, ['explain', 'retention/missing']],
  [2, 'explain what is no rule', {}, ['explain', 'retention/mising']],
  [2, 'no such day', workspace, ['validate', '--as-of', '2026-02-30']],
  [2, 'severities of no rule', { ...workspace, 'notice.config.yaml': 'rules: { a/b: off }' }, ['build']],
  [1, 'check before any build', quickWorkspace, ['build', '--check']],
  [2, 'an unknown option', workspace, ['build', '--watsh']],
  [2, 'an unknown command', workspace, ['publish']],
  [2, 'no workspace', {}, ['build']],
  [2, 'a broken config', { ...workspace, 'notice.config.yaml': 'x: 1' }, ['build']],
])('exit status %i: %s', async (status, _what, tree, argv) => {
  const result = await notice(tree, argv)
  expect(result.status).toBe(status)
  expect(result.out + result.err).not.toMatch(/^ {4}at /m)
})

test('findings by law in every format, the bundle as the sources', async () => {
  const formats = ['pretty', 'json=f.json', 'sarif=f.sarif', 'junit=f.xml'].flatMap((name) => [
    '--format',
    name,
  ])
  const tree = { 'notices/a.yaml': unlawful('a') }
  const { status, out, err, folder } = await notice(tree, ['validate', '--ui-lang', 'fi', ...formats])
  expect({ status, err }).toEqual({ status: 1, err: '' })
  expect(out).toContain('virhe  retention/missing  tietosuoja-asetus 13(2)(a), 14(2)(a)')
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  expect(JSON.parse(read('f.json')).summary).toMatchObject({ errors: 2 })
  expect(JSON.parse(read('f.sarif')).runs[0].results).toHaveLength(2)
  expect(read('f.xml')).toContain('failures="2"')
  expect((await notice(tree, ['validate', '--format', 'github'])).out).toMatch(
    /^::error file=notices\/a\.yaml,line=1/,
  )
})

test('a baseline of waivers, by the bundle', async () => {
  const first = await notice({ 'notices/a.yaml': unlawful('a') }, ['validate', '--generate-waivers'])
  expect(first.err).toContain('added 2 waivers to notices/notice.waivers.yaml')
  const waivers = readFileSync(join(first.folder, 'notices/notice.waivers.yaml'), 'utf8')
  const tree = { 'notices/a.yaml': unlawful('a'), 'notices/notice.waivers.yaml': waivers }
  expect(await notice(tree, ['validate'])).toMatchObject({
    status: 0,
    out: expect.stringContaining('2 waived'),
  })
})

test('the bytes do not hang on time zone, locale or place', async () => {
  const formats = { 'notices/notice.config.yaml': 'formats: [html, md, pdf, docx]\n' }
  const tree = { ...workspace, ...formats }
  const first = await notice(tree, ['build'], { TZ: 'Pacific/Kiritimati', LC_ALL: 'fi_FI.UTF-8' })
  const second = await notice(tree, ['build'], { TZ: 'America/Adak', LC_ALL: 'C' })
  const read = (folder: string, name: string) => readFileSync(join(folder, 'published', name))
  const names = readdirSync(join(first.folder, 'published'))
  expect(names).toContain('customers.fi.docx')
  expect(readdirSync(join(second.folder, 'published'))).toEqual(names)
  for (const name of names)
    expect(read(second.folder, name).equals(read(first.folder, name)), name).toBe(true)
})

test('a reader who stops reading is no failure', async () => {
  const { folder } = testWorld({ 'notices/a.yaml': `id: a\n${'x: 1\n'.repeat(2000)}` })
  const child = spawn(process.execPath, [bin, 'validate', '--format', 'json'], { cwd: folder })
  let err = ''
  child.stderr.on('data', (text) => {
    err += text
  })
  child.stdout.destroy()
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect({ status, err }).toEqual({ status: 1, err: '' })
})

test.skipIf(process.platform === 'win32')('Ctrl+C ends a long build with 130 and no half file', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 150 }, (_, n) => [`notices/r${n}.yaml`, register(`r${n}`)]),
  )
  const { folder } = testWorld(many)
  const child = spawn(process.execPath, [bin, 'build'], { cwd: folder })
  let err = ''
  child.stderr.on('data', (text) => {
    err += text
  })
  const published = join(folder, 'published')
  const waiting = setInterval(() => {
    if (existsSync(published) && readdirSync(published).length > 12) {
      clearInterval(waiting)
      child.kill('SIGINT')
    }
  }, 5)
  const status = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(waiting)
  expect(status).toBe(130)
  expect(err).toContain('Interrupted')
  const names = readdirSync(published)
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([])
  expect(names.length).toBeLessThan(900)
  expect(
    Object.keys(JSON.parse(readFileSync(join(published, '.notice-manifest.json'), 'utf8')).files).sort(),
  ).toEqual(names.filter((name) => !name.startsWith('.')).sort())
})

/** Runs a command in a world whose file system hangs, and sends signals once it does. */
async function interruptHanging(
  argv: readonly string[],
  hanging: string,
  signals: readonly NodeJS.Signals[],
): Promise<{ readonly status: number | null; readonly signal: NodeJS.Signals | null }> {
  const { folder } = testWorld(quickWorkspace)
  const script = `
    const { loadProgram } = require(${JSON.stringify(join(packageRoot(), 'bin/load-program.js'))})
    const { main, nodeIo } = loadProgram(${JSON.stringify(join(packageRoot(), 'dist/notice.cjs'))}).exports
    const { writeSync } = require('node:fs')
    const io = nodeIo()
    const files = { ...io.files, ${hanging} }
    main(${JSON.stringify(argv)}, Object.create(io, { files: { value: files } })).then((s) => process.exit(s))`
  const child = spawn(process.execPath, ['-e', script], { cwd: folder })
  const ended = new Promise<{ status: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.on('close', (status, signal) => resolve({ status, signal })),
  )
  await new Promise((resolve) => child.stdout.once('data', resolve))
  for (const signal of signals) {
    child.kill(signal)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  // A test that fails shall not leave a process behind that never ends.
  setTimeout(() => child.kill('SIGKILL'), 5000).unref()
  return ended
}

const hangReading = "readFile: () => { writeSync(1, 'hangs'); for (;;); }"
const hangWriting =
  "writeNew: () => { writeSync(1, 'hangs'); return new Promise((r) => setTimeout(r, 60000)) }"

test.skipIf(process.platform === 'win32').each([
  [['validate'], 'SIGINT'],
  [['validate'], 'SIGTERM'],
  [['build'], 'SIGINT'],
  [['build', '--check'], 'SIGTERM'],
] as const)('%j that hangs before anything is written is ended by %s', async (argv, signal) => {
  expect(await interruptHanging(argv, hangReading, [signal])).toEqual({ status: null, signal })
})

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGHUP'] as const)(
  'a second %s does not wait for what is written, a first one does',
  async (signal) => {
    expect(await interruptHanging(['build'], hangWriting, [signal, signal])).toEqual({
      status: 130,
      signal: null,
    })
  },
)

describe.skipIf(!existsSync('/dev/full'))('where nothing can be written', () => {
  const full = (argv: readonly string[], streams: readonly (1 | 2)[]) => {
    const { folder } = testWorld(quickWorkspace)
    const device = openSync('/dev/full', 'w')
    const stdio = ([1, 2] as const).map((stream) => (streams.includes(stream) ? device : ('pipe' as const)))
    const ended = spawnSync(process.execPath, [bin, ...argv], { cwd: folder, stdio: ['ignore', ...stdio] })
    closeSync(device)
    return { status: ended.status, err: String(ended.stderr ?? '') }
  }

  test.each([
    ['validate', '--format', 'json'],
    ['build', '--json', '--ui-lang', 'en'],
  ])('a result that is lost is told of: %j', (...argv) => {
    expect(full(argv, [1])).toEqual({
      status: 2,
      err: expect.stringMatching(
        /error: the result could not be written to the standard output \(ENOSPC\)\n {2}See whether the disk/,
      ),
    })
  })

  test('so is the version', () => {
    expect(full(['--version'], [1])).toEqual({
      status: 2,
      err: expect.stringMatching(/^error: ENOSPC.*\n {2}See/),
    })
  })

  test('prose that is lost does not stop a build', () => {
    expect(full(['build'], [1, 2]).status).toBe(0)
  })
})

test('nobody reads the version', async () => {
  const child = spawn(process.execPath, [bin, '--version'])
  child.stdout.destroy()
  let err = ''
  child.stderr.on('data', (text) => {
    err += text
  })
  expect({ status: await new Promise((resolve) => child.on('close', resolve)), err }).toEqual({
    status: 0,
    err: '',
  })
})
