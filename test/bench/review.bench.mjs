// What `notice diff --base` costs where five of 1,000 registers changed, beside five of 10: the work is to be in
// proportion to what changed.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../.scripts/files.mjs'
import { lacking } from './peers.mjs'
import { ratios } from './statistics.mjs'
import { inTurns } from './turns.mjs'

const CHANGED = 5

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

export async function review({ peers, rounds }) {
  const skipped = lacking(peers, 'git')
  if (skipped !== undefined) return [{ what: 'what changed against a git revision', skipped }]
  const [few, many] = [10, 1000].map(repository)
  try {
    checkWork(few)
    checkWork(many)
    const measured = await inTurns(
      { few: () => diff(few).time, many: () => diff(many).time },
      { rounds: rounds(9) },
    )
    return [
      { what: '`notice diff --base`, five of 1,000 changed', values: measured.many, unit: 'ms' },
      { what: '… / five of 10 changed', values: ratios(measured.many, measured.few, (time) => time) },
    ]
  } finally {
    for (const folder of [few, many]) rmSync(folder, { recursive: true })
  }
}
