/** What a run costs: a process of its own, or one within this. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ended, run, runWithin } from './program.ts'

const account = join(import.meta.dirname, 'account.cjs')

export interface Cost {
  /** Seconds of computing, whatever else the machine is at. */
  readonly seconds: number
  /** The most memory that it held at a time, in MiB. */
  readonly peak: number
}

/** Runs the command as a process of its own; what it starts itself is not counted. */
export async function measured(folder: string, argv: readonly string[]): Promise<Ended & Cost> {
  const file = join(folder, 'account.json')
  const ended = await run(folder, argv, {
    node: ['--require', account],
    env: { NOTICE_TORTURE_ACCOUNT: file },
    milliseconds: 600_000,
  })
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as NodeJS.ResourceUsage
  return { ...ended, seconds: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }
}

/** Runs the command within this process. */
export async function measuredWithin(
  folder: string,
  argv: readonly string[],
): Promise<Ended & Pick<Cost, 'seconds'>> {
  const before = process.cpuUsage()
  const ended = await runWithin(folder, argv)
  const { user, system } = process.cpuUsage(before)
  return { ...ended, seconds: (user + system) / 1e6 }
}

/** How many times as much one costs as the other, counted for each of what it is made of. */
export const dearer = (much: { cost: number; of: number }, little: { cost: number; of: number }): number =>
  much.cost / much.of / (little.cost / little.of)
