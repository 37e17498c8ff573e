// What a user installs: the program, its templates and schemas, and nothing of the workshop.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { root } from '../architecture/sources.ts'

let packed: string[]

beforeAll(() => {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=silent']
  const report = execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const [listing] = JSON.parse(report) as [{ files: { path: string }[] }]
  packed = listing.files.map(({ path }) => path).sort()
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

test('nothing else is in it', () => {
  const expected =
    /^(?:bin\/(?:notice\.js|load-program\.js|helper\.js|package\.json)|dist\/(?:notice\.cjs|index\.js|chunks\/[\w.-]+\.js|types\/.+\.d\.ts|third-party-licences\.txt)|(?:schemas|templates)\/.+|LICENSE|README\.md|package\.json|\.puppeteerrc\.cjs)$/
  expect(packed.filter((path) => !expected.test(path))).toEqual([])
})
