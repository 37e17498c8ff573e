// Prints what more processes, and ten times the registers, cost and bring: time, CPU and memory of the process tree.
// A measurement and no test: nothing here fails because a machine is slow. Linux only, for it looks into /proc.
//   node test/bench/processes.bench.mjs [registers] [PDFs]     (by itself 1000 and 100; also with ten times the registers)
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../.scripts/files.mjs'
import { writeRegisters } from './many-registers.mjs'
import { watch } from './process-tree.mjs'

const ROUNDS = 3
const [registers = 1000, pdfs = 100] = process.argv.slice(2).map(Number)
const bin = join(root, 'bin/notice.js')
const folder = mkdtempSync(join(tmpdir(), 'notice-bench-'))

/** One build from nothing, with its files counted before anything is said of its time. */
async function build(count, formats, jobs) {
  const workspace = join(folder, String(count))
  for (const made of ['published', '.notice']) rmSync(join(workspace, made), { recursive: true, force: true })
  const flags = ['build', '-f', formats.join(','), '--jobs', String(jobs)]
  const result = await watch(process.execPath, [bin, ...flags], { cwd: workspace })
  const files = readdirSync(join(workspace, 'published')).filter((name) => !name.startsWith('.'))
  assert.equal(result.status, 0)
  assert.equal(files.length, count * 2 * formats.length)
  return result
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
const shown = (numbers, digits = 1) => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [median, min, max] = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)]
  return `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`
}

/** Interleaved, so that whatever else the machine does falls on both. */
async function compare(count, formats) {
  const runs = { 1: [], 2: [] }
  for (let round = 0; round < ROUNDS; round++)
    for (const jobs of [1, 2]) runs[jobs].push(await build(count, formats, jobs))
  const files = count * 2 * formats.length
  console.log(
    `\n${count} registers, ${files} files (${formats.join(', ')}), median (min–max) of ${ROUNDS} rounds`,
  )
  for (const jobs of [1, 2]) {
    const of = runs[jobs]
    console.log(
      `  --jobs ${jobs}:  ${shown(of.map(({ wall }) => wall))} s, ${shown(
        of.map(({ wall }) => files / wall),
        0,
      )} files/s, ` +
        `CPU ${shown(of.map(({ cpu }) => sum(cpu)))} s, of the busiest process ${shown(of.map(({ cpu }) => Math.max(...cpu)))} s, ` +
        `memory ${shown(
          of.map(({ peak }) => peak),
          0,
        )} MB`,
    )
  }
  const ratio = (of) => runs[1].map((one, round) => of(runs[2][round]) / of(one))
  console.log(
    `  2 over 1:  time ${shown(
      ratio(({ wall }) => wall),
      2,
    )}, CPU ${shown(
      ratio(({ cpu }) => sum(cpu)),
      2,
    )}, ` +
      `busiest ${shown(
        ratio(({ cpu }) => Math.max(...cpu)),
        2,
      )}, memory ${shown(
        ratio(({ peak }) => peak),
        2,
      )}`,
  )
}

try {
  const counts = [registers, registers * 10, Math.ceil(pdfs / 2)]
  for (const count of new Set(counts)) writeRegisters(join(folder, String(count)), count)
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores`)
  await compare(registers, ['html', 'md'])
  await compare(Math.ceil(pdfs / 2), ['pdf'])
  const [few, many] = [
    await build(registers, ['html', 'md'], 1),
    await build(registers * 10, ['html', 'md'], 1),
  ]
  console.log(
    `\npeak of memory, one process: ${registers} registers ${few.peak.toFixed(0)} MB, ` +
      `${registers * 10} registers ${many.peak.toFixed(0)} MB, ratio ${(many.peak / few.peak).toFixed(2)} (goal: 1.5 at most)`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
