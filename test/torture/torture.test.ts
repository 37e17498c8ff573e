// The short form of `npm run torture`: the same cases with few rounds, and the same table.
import { expect, test } from 'vitest'
import { cases } from './cases.ts'
import { seededRandom } from './random.ts'
import { runCases } from './run-cases.ts'
import { tableOf } from './table.ts'

/** The same in every run, for a test shall not fail by chance; other seeds are for the long form. */
const seed = 20_261_122

test('nothing is lost, whatever happens to the machine', { timeout: 120_000 }, async () => {
  const results = await runCases(cases, { seed, isLong: false })
  console.log(`npm run torture, short form\n\n${tableOf(results)}`)
  expect(results.flatMap(({ name, lost }) => lost.map((what) => `${name}: ${what}`))).toEqual([])
  for (const { name, tried, skipped } of results) expect(tried > 0 || skipped !== undefined, name).toBe(true)
})

test('a case that loses something is told of', async () => {
  const lossy = {
    name: 'lossy',
    what: 'loses every second one',
    rounds: { short: 4, long: 4 },
    run: async ({ rounds }: { readonly rounds: number }) => ({ tried: rounds, lost: ['one', 'three'] }),
  }
  const broken = {
    ...lossy,
    name: 'broken',
    run: async () => {
      throw new Error('out of order')
    },
  }
  const table = tableOf(await runCases([lossy, broken], { seed, isLong: false }))
  expect(table).toMatch(/^lossy +loses every second one +4 +2 +0\.\d$/m)
  expect(table).toContain('lost in lossy: three')
  expect(table).toMatch(/lost in broken: the case itself failed: Error: out of order/)
})

test('a seed repeats its numbers, and each case has its own', () => {
  const row = (seed: number, word: string) => {
    const random = seededRandom(seed, word)
    return Array.from({ length: 5 }, () => random.below(1000))
  }
  expect(row(1, 'a')).toEqual(row(1, 'a'))
  expect(row(1, 'a')).not.toEqual(row(1, 'b'))
  expect(row(1, 'a')).not.toEqual(row(2, 'a'))
})
