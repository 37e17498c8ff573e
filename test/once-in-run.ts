/** What several test files need is made by the first that asks, whichever worker it runs in. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inject } from 'vitest'

/**
 * A folder of this run of the tests, filled by `make` unless another file has filled it; one that is at it is waited
 * for. Where it could not be made, each that asks tries again, and fails by itself.
 */
export async function onceInRun(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(inject('runFolder'), name)
  const making = `${folder}.making`
  while (!existsSync(folder)) {
    if (isTaken(making)) {
      await sleep(50)
      continue
    }
    try {
      await make(making)
      renameSync(making, folder)
    } catch (error) {
      rmSync(making, { recursive: true, force: true })
      throw error
    }
  }
  return folder
}

/** Whether another has made the folder; else it is made. */
function isTaken(folder: string): boolean {
  try {
    mkdirSync(folder)
    return false
  } catch {
    return true
  }
}
