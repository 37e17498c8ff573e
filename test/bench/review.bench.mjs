// Prints what `notice diff --base` costs where five of 1,000 registers changed, beside five of 10: the work is to be in
// proportion to what changed. A measurement and no test: nothing here fails because a machine is slow; it fails when
// what is measured is not the whole work. Run with `npm run bench`.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../.scripts/files.mjs'

const CHANGED = 5
const ROUNDS = 9

if (spawnSync('git', ['--version']).status !== 0) {
  console.log('git is not installed: nothing was measured')
  process.exit(0)
}

const sample = readFileSync(join(root, 'notices/cleanroom-services.yaml'), 'utf8')
const idOf = (number) => `register-${String(number).padStart(4, '0')}`
const fileOf = (folder, number) => join(folder, 'notices', `${idOf(number)}.yaml`)
const registerOf = (number) => sample.replace(/^id: .*$/m, `id: ${idOf(number)}`)

/** A repository of so many registers, of which the first few differ from what is committed. */
function repository(count) {
  const folder = mkdtempSync(join(tmpdir(), 'notice-bench-'))
  const git = (...args) =>
    execFileSync('git', ['-C', folder, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  cpSync(join(root, 'notices/shared'), join(folder, 'notices/shared'), { recursive: true })
  for (let number = 0; number < count; number++) writeFileSync(fileOf(folder, number), registerOf(number))
  git('init', '--quiet')
  git('config', 'user.name', 'Bench')
  git('config', 'user.email', 'bench@esimerkki.example')
  git('add', '--all')
  git('commit', '--quiet', '-m', 'As it was')
  for (let number = 0; number < CHANGED; number++) {
    const changed = registerOf(number).replace('period: P2Y', 'period: P9Y')
    assert.notEqual(changed, registerOf(number))
    writeFileSync(fileOf(folder, number), changed)
  }
  return folder
}

/** The command as a user runs it, without the start of npm. */
function diff(folder) {
  const args = [join(root, 'bin/notice.js'), 'diff', '--base', 'HEAD', '--format', 'json']
  const start = process.hrtime.bigint()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  const time = Number(process.hrtime.bigint() - start) / 1e6
  assert.equal(status, 0, stderr)
  return { time, report: JSON.parse(stdout) }
}

/** What is timed must be the whole work: exactly the registers that changed, and in each of them what did. */
function checkWork(folder) {
  const { registers } = diff(folder).report
  assert.deepEqual(
    registers.map(({ id }) => id),
    Array.from({ length: CHANGED }, (_, number) => idOf(number)),
  )
  for (const { changes } of registers)
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['retention.lengthened'],
    )
}

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1]

const sizes = [10, 1000]
const folders = sizes.map(repository)
try {
  for (const folder of folders) checkWork(folder)
  const times = sizes.map(() => [])
  // In turns, so that whatever else the machine does falls on both.
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, folder] of folders.entries()) times[at].push(diff(folder).time)
  const [few, many] = times.map(median)
  sizes.forEach((size, at) => {
    console.log(`${CHANGED} of ${size} registers changed: ${median(times[at]).toFixed(0)} ms`)
  })
  console.log(`ratio ${(many / few).toFixed(2)} for ${sizes[1] / sizes[0]} times as many registers`)
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true })
}
