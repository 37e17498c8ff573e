/** Every read fails in turn: what cannot be read is told of, and nothing is published or remembered of it. */
import { failingFiles } from '../failing-files.ts'
import { unmannerly } from '../manners.ts'
import { runWithin } from '../program.ts'
import type { TortureCase } from '../torture-case.ts'
import { openSites, stoppedBuilds } from './stopped-builds.ts'

const codes = ['EACCES', 'EIO', 'EMFILE', 'ENOENT', 'EISDIR']
const never = Number.POSITIVE_INFINITY

export const failingReads: TortureCase = {
  name: 'failing-reads',
  what: `the n-th read fails with ${codes.join(', ')}: the file is gone, refused, a folder`,
  rounds: { short: 4, long: never },
  run: async ({ rounds, random, folder, isLong }) => {
    const [build] = stoppedBuilds
    if (build === undefined) return { tried: 0, lost: ['there is no build'] }
    const site = await openSites(folder)(build)
    let calls = () => 0
    await build.prepare(site)
    await runWithin(site.folder, build.argv, (real) => {
      const failing = failingFiles(real, 'reads', '', never, never)
      calls = failing.calls
      return { files: failing.files }
    })
    const all = codes.flatMap((code) =>
      Array.from({ length: calls() }, (_, index) => ({ code, call: index + 1 })),
    )
    const chosen = isLong ? all : Array.from({ length: rounds }, () => random.pick(all))
    const lost: string[] = []
    for (const { code, call } of chosen) {
      await build.prepare(site)
      const ended = await runWithin(site.folder, build.argv, (real) => ({
        files: failingFiles(real, 'reads', code, call, call).files,
      }))
      const found = [...unmannerly(ended, [0, 1, 2]), ...site.torn(), ...site.missing()]
      const next = await runWithin(site.folder, ['build'])
      if (next.status !== 0) found.push(`the next build ended with ${next.status}: ${next.err}`)
      found.push(...site.differences('new').map((difference) => `after the next build ${difference}`))
      lost.push(...found.map((what) => `${code} at read ${call} of ${calls()}: ${what}`))
    }
    return { tried: chosen.length, lost }
  },
}
