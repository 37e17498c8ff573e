// The short form of `npm run fuzz`: what was lost once, and a few cases more, in the same processes.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { numberedCase } from './answer-orders.ts'
import { kindOfLoss } from './campaign.ts'
import { families } from './families.ts'
import type { FuzzCase } from './fuzz-case.ts'
import { startWorker } from './fuzz-worker.ts'
import { judgeFiles, judgeReport } from './judge-output.ts'
import { keepCase, keptCases } from './kept-case.ts'
import { minimised } from './minimise.ts'

/** The same in every run, for a test shall not fail by chance; other seeds are for the long form. */
const seed = '20261122'

test('nothing is lost, whatever is in the files', { timeout: 120_000 }, () => {
  const script = join(import.meta.dirname, '../../.scripts/fuzz.mjs')
  const told = execFileSync(process.execPath, [script, '--short', '--seed', seed], { encoding: 'utf8' })
  console.log(`npm run fuzz, short form\n\n${told}`)
  expect(told).toMatch(/^all +\d+ +nothing/m)
})

test('a number makes the same case again, and another number another', () => {
  const made = (number: number) => numberedCase({ kind: 'numbered', seed: 1, number })
  expect(made(7)).toEqual(made(7))
  expect(made(8).fuzzCase).not.toEqual(made(7).fuzzCase)
  const only = families.map(({ name }) => name)
  for (const name of only)
    expect(numberedCase({ kind: 'numbered', seed: 1, number: 1, only: [name] }).family).toBe(name)
})

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'notice-fuzz-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const small: FuzzCase = { files: { 'notices/a.yaml': 'id: a\n' }, commands: [['validate']] }

describe('a process that is given a case', () => {
  const asked = async (script: string) => {
    const worker = startWorker(join(folderOf({ 'worker.mjs': script }), 'worker.mjs'), {
      megabytes: 40,
      seconds: 0.5,
    })
    onTestFinished(() => worker.close())
    return (await worker.ask({ kind: 'given', fuzzCase: small })).lost.join('\n')
  }

  test('and hangs is killed', async () => {
    expect(await asked("process.on('message', () => { for (;;); })")).toMatch(
      /^hangs: nothing after 1 seconds/,
    )
  })

  test('and eats the memory is told of', async () => {
    const eating =
      "process.on('message', () => { const all = []; for (;;) all.push(new Array(1e5).fill(all)) })"
    expect(await asked(eating)).toMatch(/^killed the process|^hangs/)
  })

  test('and ends is told of', async () => {
    expect(await asked("process.on('message', () => process.exit(7))")).toMatch(/^killed the process \(7\)/)
  })
})

test('a case is made as small as it can be while it is lost', async () => {
  const files = {
    'notices/a.yaml': Array.from({ length: 40 }, (_, line) => `line ${line}: good`).join('\n'),
    'notices/b.yaml': 'id: b\n',
  }
  const large = { files, commands: [['validate'], ['build'], ['coverage']] }
  const smallest = await minimised(large, async ({ files: left, commands }) => {
    return String(left['notices/a.yaml']).includes('e 17') && commands.some(([name]) => name === 'build')
  })
  expect(smallest).toEqual({ files: { 'notices/a.yaml': 'e 17' }, commands: [['build']] })
})

test('a kept case is read back as it was, bytes that are no text included', () => {
  const folder = folderOf({})
  const files = { 'notices/a.yaml': 'id: ä\n', 'notices/b.yaml': Buffer.from([0xff, 0xfe, 0]) }
  keepCase('odd', { files, commands: [['build', '--draft']] }, 'crashed', folder)
  expect(keptCases(folder)).toEqual([{ name: 'odd', files, commands: [['build', '--draft']] }])
})

test('two cases that lose the same are one', () => {
  const [one, two] = ['a', 'b'].map((name) => [
    `build --draft: ${name}.fi.html: duplicate-attribute in line ${name.charCodeAt(0)}`,
  ])
  expect(kindOfLoss(one ?? [])).toBe(kindOfLoss(two ?? []))
})

describe('an output that cannot be read is told of', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  test.each([
    ['a.fi.html', '<p>x</b>'],
    ['a.fi.fragment.html', '<div></b></div>'],
    ['a.fi.fragment.html', '<p>x<p>y</p>'],
    ['a.fi.fragment.html', '<table><tr><td>x</td></tr></table>'],
    ['a.fi.fragment.html', '<p class="a" class="b">x</p>'],
    ['a.fi.docx', 'no archive'],
    ['a.fi.pdf', 'no PDF'],
  ])('%s', async (name, text) => {
    const { faults } = await judgeFiles(new Map([[`/out/${name}`, bytes(text)]]), '/out/')
    expect(faults).not.toEqual([])
  })

  test('Markdown with other headings than the page', async () => {
    const page =
      '<!DOCTYPE html><html><head><title>T</title></head><body><h1>T</h1><main><h2>A</h2></main></body></html>'
    const files = (markdown: string) =>
      new Map([
        ['/out/a.fi.html', bytes(page)],
        ['/out/a.fi.md', bytes(`---\nid: a\n---\n${markdown}`)],
      ])
    expect((await judgeFiles(files('# T\n\n## A\n'), '/out/')).faults).toEqual([])
    expect((await judgeFiles(files('# T\n\n## A\n\n## B\n'), '/out/')).faults).toEqual([
      'a.fi.md: other headings than the page: h2 B instead of none',
    ])
  })

  test.each([
    ['json', '{'],
    ['sarif', 'x'],
    ['junit', '<a>&b</a>'],
    ['junit', '<a><b></a>'],
    ['github', '::stop-commands::x'],
    ['pretty', 'a\u001b[2Jb'],
    ['html', '<p>x</b>'],
  ])('%s', async (format, out) => {
    expect((await judgeReport(['validate', '--format', format], out)).faults).not.toEqual([])
  })
})
