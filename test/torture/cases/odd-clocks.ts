/** A clock that is far off, that jumps between builds, and files that say they are of another year. */
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileStamp, FileSystem, Io } from '../../../src/io/io.ts'
import { unmannerly } from '../manners.ts'
import { runWithin } from '../program.ts'
import type { Random } from '../random.ts'
import { Site } from '../site.ts'
import type { TortureCase } from '../torture-case.ts'

const year = 365 * 24 * 60 * 60 * 1000
const jumps = [0, 1, -1, 20, -20, 3_600_000, -3_600_000, 50 * year, -50 * year]
const days = ['1970-01-01', '2026-11-22', '2099-12-31']

/** A clock of the file system that was set to another time now and then. */
class Clock {
  readonly #set: { readonly from: number; readonly offset: number }[] = []

  set(offset: number): void {
    this.#set.push({ from: Date.now(), offset })
  }

  told(time: number): number {
    return time + (this.#set.findLast(({ from }) => from <= time)?.offset ?? 0)
  }

  files(real: FileSystem): FileSystem {
    const stampOf = (path: string): FileStamp | undefined => {
      const stamp = real.stampOf(path)
      return stamp && { ...stamp, changed: this.told(stamp.changed), modified: this.told(stamp.modified) }
    }
    return { ...real, stampOf }
  }
}

function world(clock: Clock, random: Random) {
  const [begin, pace] = [random.below(1e9), random.pick([-1, 0, 1, 1e6])]
  let asked = 0
  return (real: FileSystem): Partial<Io> => ({
    files: clock.files(real),
    today: () => '2026-11-22',
    now: () => begin + pace * asked++,
  })
}

/** Writes a text as long as the one that stands there, and gives the file its old time back. */
function editUnseen(path: string): void {
  const { atime, mtime } = statSync(path)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace('Esimerkki Oy', 'Esimerkko Oy'))
  utimesSync(path, atime, mtime)
}

export const oddClocks: TortureCase = {
  name: 'odd-clocks',
  what: 'the clock jumps by milliseconds to decades between builds; days in 1970 and 2099; times of files set back',
  rounds: { short: 1, long: 200 },
  run: async ({ rounds, random, folder }) => {
    const site = await Site.open(folder)
    const clock = new Clock()
    const lost: string[] = []
    const build = async (state: 'old' | 'new') => {
      site.write(state)
      const ended = await runWithin(site.folder, ['build'], world(clock, random))
      return [...unmannerly(ended, [0]), ...site.differences(state)]
    }
    for (let round = 0; round < rounds; round++) {
      const found: string[] = []
      for (const state of ['old', 'new'] as const) {
        clock.set(random.pick(jumps))
        found.push(...(await build(state)))
      }
      const day = random.pick(days)
      const on = (real: FileSystem): Partial<Io> => ({ files: real, today: () => day })
      // What the law asks on another day may be a finding; what is published does not hang on it.
      found.push(...unmannerly(await runWithin(site.folder, ['build', '--force'], on), [0, 1]))
      found.push(...site.torn(), ...site.missing())

      const path = join(site.folder, 'notices/customers.yaml')
      const time = new Date(random.pick(['1970-01-02', '2099-01-01']))
      utimesSync(path, time, time)
      found.push(...(await build('new')))
      editUnseen(path)
      const { err } = await runWithin(site.folder, ['build'], world(clock, random))
      if (!/^Wrote [1-9]/m.test(err)) found.push(`an edit with the old time was not seen: ${err}`)
      const page = join(site.published, 'customers.fi.html')
      editUnseen(page)
      found.push(...(await build('new')))
      lost.push(...found.map((what) => `round ${round}, ${day}: ${what}`))
    }
    return { tried: rounds, lost }
  },
}
