/** kill -9 at random moments, from the start of the process to beyond its end. */
import { start } from '../program.ts'
import type { TortureCase } from '../torture-case.ts'
import { lostBy, openSites, publishedIn, stoppedBuilds } from './stopped-builds.ts'

export const killAnywhen: TortureCase = {
  name: 'kill-anywhen',
  what: 'kill -9 at random moments: builds, first builds, --jobs, --force, --merge',
  rounds: { short: 3, long: 300 },
  run: async ({ rounds, random, folder }) => {
    const siteOf = openSites(folder)
    const lost: string[] = []
    let duration: number | undefined
    for (let round = 0; round < rounds; round++) {
      const build = stoppedBuilds[round % stoppedBuilds.length] as (typeof stoppedBuilds)[number]
      const site = await siteOf(build)
      if (duration === undefined) {
        await build.prepare(site)
        const began = performance.now()
        await start(site.folder, build.argv).ended
        duration = performance.now() - began
      }
      await build.prepare(site)
      const before = publishedIn(site)
      const moment = random.next() * duration * 1.3
      const { child, ended, gone } = start(site.folder, build.argv)
      const timer = setTimeout(() => child.kill('SIGKILL'), moment)
      await ended
      clearTimeout(timer)
      const found = (await gone()) ? [] : ['a helper is still there']
      found.push(...(await lostBy(site, build, before)))
      lost.push(...found.map((what) => `${build.name} killed after ${moment.toFixed(0)} ms: ${what}`))
    }
    return { tried: rounds, lost }
  },
}
