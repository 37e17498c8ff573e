// What a user installs: the program, its templates and schemas, and nothing of the workshop; and that it works alone.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { listOf, listPath, pack } from '../../.scripts/package-files.mjs'
import { root } from '../architecture/sources.ts'
import { register } from '../cli/sample.ts'
import { writeTree } from '../io/test-world.ts'

let packed: string[]

beforeAll(async () => {
  const { files } = await pack('--dry-run')
  packed = files.map(({ path }) => path).sort()
})

function filesUnder(folder: string): string[] {
  return readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(root.length).replaceAll('\\', '/'), entry.name))
    .sort()
}

test('the program, its types and the licences of what is bundled are in it', () => {
  const program = [
    'bin/notice.js',
    'bin/load-program.js',
    'bin/helper.js',
    'dist/notice.cjs',
    'dist/notice-build.cjs',
    'dist/notice-findings.cjs',
    'dist/notice-pdf.cjs',
    'dist/notice-rest.cjs',
    'dist/index.js',
    'dist/types/index.d.ts',
  ]
  const papers = ['LICENSE', 'README.md', 'package.json', 'dist/third-party-licences.txt', '.puppeteerrc.cjs']
  expect(packed).toEqual(expect.arrayContaining([...program, ...papers]))
})

test.each(['schemas', 'templates'])('all of %s/ is in it', (folder) => {
  const there = packed.filter((path) => path.startsWith(`${folder}/`))
  expect(there).toEqual(filesUnder(folder))
  expect(there.length).toBeGreaterThan(2)
})

test('the fonts come with their licence', () => {
  expect(packed.filter((path) => path.endsWith('.ttf'))).toHaveLength(4)
  expect(packed).toContain('templates/fonts/OFL.txt')
})

test('nothing else is in it than was meant', () => {
  const list = readFileSync(root + listPath, 'utf8')
  expect(listOf(packed), `compare with ${listPath}, and change it if this is meant`).toBe(list)
})

test('the list tells every file but those whose names hang on the sources', () => {
  const paths = ['dist/chunks/a-1.js', 'dist/chunks/b-2.js', 'dist/types/x/y.d.ts', 'dist/other.js', '.npmrc']
  expect(listOf(paths)).toBe('.npmrc\ndist/chunks/*.js\ndist/other.js\ndist/types/**/*.d.ts\n')
})

test('its files alone, with the packages that it names, are a command that builds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notice-package-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const installed = join(folder, 'node_modules/notice-compiler')
  for (const path of packed) cpSync(join(root, path), join(installed, path))
  const { version, dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    version: string
    dependencies: Record<string, string>
  }
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
  }
  writeTree(folder, { 'notices/a.yaml': register('a') })
  const env = { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: `${Date.UTC(2026, 10, 22) / 1000}` }
  const notice = (...argv: string[]) =>
    execFileSync(process.execPath, [join(installed, 'bin/notice.js'), ...argv], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
  expect(notice('--version')).toBe(`${version}\n`)
  notice('build')
  const names = ['fi', 'en'].flatMap((language) => [
    ...['html', 'md', 'pdf'].map((ending) => `a.${language}.${ending}`),
    `index.${language}.html`,
  ])
  expect(readdirSync(join(folder, 'published'))).toEqual(expect.arrayContaining(names))
})
