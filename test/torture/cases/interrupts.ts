/** Ctrl+C, a request to end, and a terminal that goes away, at random moments. */
import { start } from '../program.ts'
import type { TortureCase } from '../torture-case.ts'
import { lostBy, openSites, publishedIn, stoppedBuilds } from './stopped-builds.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export const interrupts: TortureCase = {
  name: 'interrupts',
  what: 'SIGINT, SIGTERM, SIGHUP at random moments: status, nothing torn, no temporary file, no helper',
  rounds: { short: 2, long: 150 },
  run: async ({ rounds, random, folder }) => {
    const siteOf = openSites(folder)
    const lost: string[] = []
    for (let round = 0; round < rounds; round++) {
      const build = stoppedBuilds[round % stoppedBuilds.length] as (typeof stoppedBuilds)[number]
      const site = await siteOf(build)
      const signal = random.pick(signals)
      await build.prepare(site)
      const before = publishedIn(site)
      const moment = random.next() * 700
      const isGroup = random.next() < 0.5
      const { child, ended, gone } = start(site.folder, build.argv, { isGroup })
      const send = () => {
        try {
          if (child.pid !== undefined) process.kill(isGroup ? -child.pid : child.pid, signal)
        } catch {
          // It has just ended.
        }
      }
      const timer = setTimeout(send, moment)
      const { status, err } = await ended
      clearTimeout(timer)
      // Before anything is written the signal has its own effect; what is done when it comes ends as if it had not.
      const found =
        status === 0 || status === 130 || status === signal ? [] : [`it ended with ${status}: ${err}`]
      if (!(await gone())) found.push('a helper is still there')
      found.push(...site.temporaries())
      const names = [...publishedIn(site).keys()].filter((name) => /^\.(?!notice-journal).*\.tmp$/.test(name))
      found.push(...names.map((name) => `${name} was left behind`))
      found.push(...(await lostBy(site, build, before)))
      lost.push(
        ...found.map(
          (what) =>
            `${build.name}, ${signal}${isGroup ? ' to all' : ''} after ${moment.toFixed(0)} ms: ${what}`,
        ),
      )
    }
    return { tried: rounds, lost }
  },
}
