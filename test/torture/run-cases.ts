/** Runs cases of the torture, each in a folder of its own. */
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRandom } from './random.ts'
import type { Counts, TortureCase } from './torture-case.ts'

export interface Tried extends Counts {
  readonly name: string
  readonly what: string
  readonly seconds: number
}

export interface Choice {
  readonly seed: number
  readonly isLong: boolean
  /** Called as each case ends. */
  readonly onEnd?: (tried: Tried) => void
}

/** A folder in memory, where there is one: thousands of builds would wait for the disk most of the time. */
const base = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** One after the other: a case may use every core, and what it measures is not to be disturbed. */
export async function runCases(
  cases: readonly TortureCase[],
  { seed, isLong, onEnd }: Choice,
): Promise<Tried[]> {
  const results: Tried[] = []
  for (const { name, what, rounds, run } of cases) {
    const folder = realpathSync(mkdtempSync(join(base, 'notice-torture-')))
    const start = Date.now()
    const random = seededRandom(seed, name)
    let counts: Counts
    try {
      counts = await run({ rounds: isLong ? rounds.long : rounds.short, random, folder, isLong })
    } catch (error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
      counts = { tried: 0, lost: [`the case itself failed: ${told}`] }
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
    const tried = { name, what, ...counts, seconds: (Date.now() - start) / 1000 }
    onEnd?.(tried)
    results.push(tried)
  }
  return results
}
