// Prints what a build with nothing to do, and one after a single edit, cost in a workspace of 1,000 registers.
// A measurement and no test: nothing here fails because a machine is slow. Build first, then run it with node.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../.scripts/files.mjs'
import { writeRegisters } from './many-registers.mjs'

const COUNT = Number(process.argv[2] ?? 1000)
const ROUNDS = 9
const bin = join(root, 'bin/notice.js')

/** Milliseconds on the clock and of both kinds of CPU, of a command and all that it starts. */
function measured(argv, cwd) {
  const before = process.resourceUsage === undefined ? undefined : childTimes()
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' })
  const wall = Number(process.hrtime.bigint() - start) / 1e6
  assert.equal(status, 0, stderr)
  return { wall, cpu: childTimes() - before, said: stderr }
}

/** CPU of ended children in milliseconds, as Linux counts it for this process; elsewhere not known. */
function childTimes() {
  const { stdout } = spawnSync('sh', ['-c', `cat /proc/${process.pid}/stat`], { encoding: 'utf8' })
  const fields = stdout.slice(stdout.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) * 10
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
const spread = (values) =>
  `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)})`

const folder = mkdtempSync(join(tmpdir(), 'notice-bench-'))
try {
  writeRegisters(folder, COUNT)
  const first = measured([bin, 'build'], folder)
  assert.match(first.said, new RegExp(`Wrote ${COUNT * 4 + 2} files`))
  measured([bin, 'build'], folder)
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const node = measured(['-e', '0'], folder)
    const idle = measured([bin, 'build'], folder)
    assert.match(idle.said, /^Wrote 0 files/)
    appendFileSync(
      join(folder, 'notices', `register-${String(round * 7).padStart(5, '0')}.yaml`),
      '# looked at\n',
    )
    const edit = measured([bin, 'build'], folder)
    return { node, idle, edit }
  })
  const of = (ratio) => spread(rounds.map(ratio))
  console.log(
    `first build                    ${(first.wall / 1000).toFixed(1)} s, CPU ${(first.cpu / 1000).toFixed(1)} s`,
  )
  console.log(`node -e 0                      ${of(({ node }) => node.wall)} ms`)
  console.log(
    `nothing to do / node -e 0      ${of(({ node, idle }) => idle.wall / node.wall)}, CPU ${of(({ node, idle }) => idle.cpu / node.cpu)}`,
  )
  console.log(
    `one edit − nothing to do       ${of(({ idle, edit }) => edit.wall - idle.wall)} ms, CPU ${of(({ idle, edit }) => edit.cpu - idle.cpu)} ms`,
  )
} finally {
  rmSync(folder, { recursive: true })
}
