/** Every change of the file system fails in turn, once or from then on: a full disk, a broken one, a lack of rights. */
import { failingFiles } from '../failing-files.ts'
import { unmannerly } from '../manners.ts'
import { runWithin } from '../program.ts'
import type { Random } from '../random.ts'
import type { Site } from '../site.ts'
import type { TortureCase } from '../torture-case.ts'
import { lostBy, openSites, publishedIn, type StoppedBuild, stoppedBuilds } from './stopped-builds.ts'

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE', 'EDQUOT']

interface Fault {
  readonly code: string
  readonly from: number
  readonly to: number
}

const always = Number.POSITIVE_INFINITY
const alone = stoppedBuilds.filter(({ argv }) => !argv.includes('--jobs'))

export const failingDisk: TortureCase = {
  name: 'failing-disk',
  what: `the n-th change of the file system fails with ${codes.join(', ')}`,
  rounds: { short: 4, long: 150 },
  run: async ({ rounds, random, folder, isLong }) => {
    const siteOf = openSites(folder)
    const lost: string[] = []
    let tried = 0
    for (const build of isLong ? alone : [random.pick(alone)]) {
      const site = await siteOf(build)
      const calls = await callsOf(site, build)
      for (const fault of faultsOf(calls, rounds, random)) {
        const found = await endure(site, build, fault)
        const { code, from, to } = fault
        const when = `${code} at change ${from}${to === from ? '' : ' and after'} of ${calls}`
        lost.push(...found.map((what) => `${build.name}, ${when}: ${what}`))
        tried++
      }
    }
    return { tried, lost }
  },
}

async function callsOf(site: Site, build: StoppedBuild): Promise<number> {
  await build.prepare(site)
  let calls = () => 0
  await runWithin(site.folder, build.argv, (real) => {
    const failing = failingFiles(real, 'changes', '', always, always)
    calls = failing.calls
    return { files: failing.files }
  })
  return calls()
}

function faultsOf(calls: number, rounds: number, random: Random): Fault[] {
  const all = codes.flatMap((code) =>
    Array.from({ length: calls }, (_, index) => index + 1).flatMap((from) => [
      { code, from, to: from },
      { code, from, to: always },
    ]),
  )
  return Array.from({ length: rounds }, () => random.pick(all))
}

async function endure(site: Site, build: StoppedBuild, { code, from, to }: Fault): Promise<string[]> {
  await build.prepare(site)
  const before = publishedIn(site)
  const language = from % 2 === 0 ? 'fi' : 'en'
  const ended = await runWithin(site.folder, [...build.argv, '--ui-lang', language], (real) => ({
    files: failingFiles(real, 'changes', code, from, to).files,
  }))
  // What is only kept for the next build may fail without a word.
  return [...unmannerly(ended, [0, 2]), ...(await lostBy(site, build, before))]
}
