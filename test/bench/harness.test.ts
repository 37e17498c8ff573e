// What the benches say of their measurements: a wrong median or an absent peer that passes would be a lie in a table.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { watch } from './process-tree.mjs'
import { differences, median, ratios, spread, verdict } from './statistics.mjs'
import { markdownTable, textTable } from './table.mjs'
import { inTurns } from './turns.mjs'

const self = (value: number) => value

describe('statistics', () => {
  test('the median is the middle one, or between the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([10, 9, 100, 2])).toBe(9.5)
  })

  test('a ratio is of a pair, not of two medians', () => {
    // The machine was busy in the second round: each pair says 2, and the medians would say 20 to 1.
    expect(ratios([2, 20, 200], [1, 10, 100], self)).toEqual([2, 2, 2])
    expect(differences([2, 20], [1, 15], self)).toEqual([1, 5])
  })

  test('a pair of which one was not measured has no ratio', () => {
    expect(ratios([1, 2], undefined, self)).toBeUndefined()
    expect(ratios<number>(undefined, [1, 2], self)).toBeUndefined()
    expect(() => ratios([1, 2], [1], self)).toThrow('rounds')
  })

  test('a figure is the median with its extremes', () => {
    expect(spread([0.5, 0.25, 1])).toBe('0.50 (0.25–1.00)')
    expect(spread([1234.5, 12.34, 99])).toBe('99.0 (12.3–1235)')
  })
})

describe('goals', () => {
  test('the median meets a goal or does not', () => {
    expect(verdict({ values: [1, 2, 9], goal: { atMost: 2 } })).toBe('met')
    expect(verdict({ values: [1, 3, 3], goal: { atMost: 2 } })).toBe('not met')
    expect(verdict({ values: [59, 60, 61], goal: { atLeast: 60 } })).toBe('met')
    expect(verdict({ values: [59, 59, 61], goal: { atLeast: 60 } })).toBe('not met')
    expect(verdict({ values: [1] })).toBe('')
  })

  test('what was not measured is skipped and never met', () => {
    expect(verdict({ values: undefined, skipped: 'hugo not installed', goal: { atMost: 2 } })).toBe('skipped')
    expect(() => verdict({ values: [], goal: { atMost: 2 } })).toThrow('no measurements')
    expect(() => verdict({ values: [Number.NaN], goal: { atMost: 2 } })).toThrow('no measurements')
  })

  test('a table says each figure, its goal, and why a row has none', () => {
    const rows = [
      { what: 'one / two', values: [1, 2, 3], goal: { atMost: 2 } },
      {
        what: 'PDFs',
        values: undefined,
        skipped: 'hugo not installed',
        goal: { atLeast: 60 },
        unit: 'a second',
      },
    ]
    expect(markdownTable(rows)).toBe(
      '|  | median (min–max) | goal |  |\n' +
        '| --- | --- | --- | --- |\n' +
        '| one / two | 2.00 (1.00–3.00) × | ≤ 2 × | met |\n' +
        '| PDFs |  | ≥ 60 a second | skipped: hugo not installed |',
    )
    expect(textTable(rows)).toMatch(/^one \/ two {2}2\.00 \(1\.00–3\.00\) × {2}≤ 2 × {10}met\n/)
  })

  test('where no peer is installed, a bench says that it skipped, and nothing of having met a goal', () => {
    const run = fileURLToPath(new URL('run.mjs', import.meta.url))
    const env = { ...process.env, PATH: '/nowhere' }
    const { stdout, status } = spawnSync(process.execPath, [run, '--only', 'review'], {
      env,
      encoding: 'utf8',
    })
    expect(status).toBe(0)
    expect(stdout).toContain('skipped: git not installed')
    expect(stdout).not.toMatch(/\bmet\b/)
  })
})

describe('measuring', () => {
  test('contenders run in turns after a warm-up, without those that are absent', async () => {
    const order: string[] = []
    const contender = (name: string) => (round: number) => order.push(`${name}${round}`)
    const measured = await inTurns(
      { a: contender('a'), absent: undefined, b: contender('b') },
      { rounds: 2, warmUps: 1 },
    )
    expect(order).toEqual(['a-1', 'b-1', 'a0', 'b0', 'a1', 'b1'])
    expect(measured).toEqual({ a: [3, 5], b: [4, 6] })
  })

  test.runIf(process.platform === 'linux')('CPU and memory are those of the whole tree', async () => {
    const work = 'const a = Buffer.alloc(6e7, 1); const end = Date.now() + 300; while (Date.now() < end);'
    const parent = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(work)}])`
    const { cpu, wall, peak } = await watch(process.execPath, ['-e', parent], { looking: true })
    expect(wall).toBeGreaterThan(0.3)
    expect(cpu).toBeGreaterThan(0.05)
    expect(peak).toBeGreaterThan(60)
  })

  test('a command that fails is no measurement', async () => {
    const fail = 'console.error("broken"); process.exit(3)'
    await expect(watch(process.execPath, ['-e', fail])).rejects.toThrow(/ended with 3:\nbroken/)
  })
})
