/** kill -9 at each change of the file system in turn: no moment between two files is left to chance. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dieAtCall, run, start } from '../program.ts'
import type { TortureCase } from '../torture-case.ts'
import { lostBy, openSites, publishedIn, stoppedBuilds } from './stopped-builds.ts'

const node = ['-r', dieAtCall]

export const killAtCall: TortureCase = {
  name: 'kill-at-call',
  what: 'kill -9 at the n-th change of the file system, half of it done, for every n',
  rounds: { short: 2, long: Number.POSITIVE_INFINITY },
  run: async ({ rounds, random, folder, isLong }) => {
    const siteOf = openSites(folder)
    const lost: string[] = []
    let tried = 0
    for (const build of isLong ? stoppedBuilds : [random.pick(stoppedBuilds)]) {
      const site = await siteOf(build)
      await build.prepare(site)
      const countFile = join(folder, 'calls')
      await run(site.folder, build.argv, { node, env: { NOTICE_COUNT_FILE: countFile } })
      const calls = Number(readFileSync(countFile, 'utf8'))
      const all = Array.from({ length: calls }, (_, index) => index + 1)
      const chosen = rounds < calls ? Array.from({ length: rounds }, () => random.pick(all)) : all
      for (const call of chosen) {
        await build.prepare(site)
        const before = publishedIn(site)
        const killed = start(site.folder, build.argv, { node, env: { NOTICE_DIE_AT: `${call}` } })
        const { status } = await killed.ended
        // A process that has kept its compiled code meanwhile makes a few changes less.
        if (status === 0) continue
        const found = status === 'SIGKILL' ? [] : [`it ended with ${status}`]
        if (!(await killed.gone())) found.push('a helper is still there')
        found.push(...(await lostBy(site, build, before)))
        lost.push(...found.map((what) => `${build.name} killed at change ${call} of ${calls}: ${what}`))
        tried++
      }
    }
    return { tried, lost }
  },
}
