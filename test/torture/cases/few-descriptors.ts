/** So few open files are allowed that Node itself hardly starts. */
import { unmannerly } from '../manners.ts'
import { start } from '../program.ts'
import type { TortureCase } from '../torture-case.ts'
import { lostBy, openSites, publishedIn, stoppedBuilds } from './stopped-builds.ts'

/** With fewer Node ends by an assertion of its own before it has read a line of ours. */
const least = 18
const most = 48

export const fewDescriptors: TortureCase = {
  name: 'few-descriptors',
  what: `builds that may have ${least} to ${most} files open (ulimit -n), alone and with --jobs`,
  rounds: { short: 1, long: 60 },
  run: async ({ rounds, random, folder }) => {
    if (process.platform === 'win32') return { tried: 0, lost: [], skipped: ['there is no ulimit here'] }
    const siteOf = openSites(folder)
    const lost: string[] = []
    for (let round = 0; round < rounds; round++) {
      const build = stoppedBuilds[round % stoppedBuilds.length] as (typeof stoppedBuilds)[number]
      const site = await siteOf(build)
      await build.prepare(site)
      const before = publishedIn(site)
      const limit = least + random.below(most - least)
      const { ended, gone } = start(site.folder, build.argv, { shell: `ulimit -n ${limit}; exec "$@"` })
      const found = unmannerly(await ended, [0, 2])
      if (!(await gone())) found.push('a helper is still there')
      found.push(...(await lostBy(site, build, before)))
      lost.push(...found.map((what) => `${build.name} with ${limit} open files: ${what}`))
    }
    return { tried: rounds, lost }
  },
}
