/** Several builds at once, of all and of parts, with checks, verifications and a watch beside them. */
import { start } from '../program.ts'
import { Site } from '../site.ts'
import type { TortureCase } from '../torture-case.ts'

interface Beside {
  readonly argv: readonly string[]
  readonly statuses: readonly number[]
}

const writers: readonly Beside[] = [
  { argv: ['build'], statuses: [0] },
  { argv: ['build', '--force'], statuses: [0] },
  { argv: ['build', '--jobs', '2'], statuses: [0] },
  { argv: ['build', '-f', 'md'], statuses: [0] },
  { argv: ['build', 'notices/customers.yaml'], statuses: [0] },
  { argv: ['build', '-l', 'fi'], statuses: [0] },
]
const readers: readonly Beside[] = [
  { argv: ['build', '--check'], statuses: [0, 1] },
  { argv: ['verify', 'published'], statuses: [0, 1] },
  { argv: ['validate'], statuses: [0] },
]

export const atOnce: TortureCase = {
  name: 'at-once',
  what: '2 to 5 builds of all or of parts at once, --check, verify, validate and --watch beside them',
  rounds: { short: 1, long: 40 },
  run: async ({ rounds, random, folder }) => {
    const site = await Site.open(folder)
    const lost: string[] = []
    for (let round = 0; round < rounds; round++) {
      lost.push(...(await site.build('old')))
      const watch = round % 4 === 0 ? start(site.folder, ['build', '--watch']) : undefined
      site.write('new')
      const beside = Array.from({ length: 2 + random.below(4) }, () => random.pick(writers))
      beside.push(random.pick(readers), random.pick(readers))
      const runs = beside.map(({ argv, statuses }) => ({ argv, statuses, ...start(site.folder, argv) }))
      let isOver = false
      const reading = (async () => {
        while (!isOver) {
          lost.push(...[...site.torn(), ...site.missing()].map((what) => `while builds are at work: ${what}`))
          await new Promise((resolve) => setTimeout(resolve, 15))
        }
      })()
      for (const { argv, statuses, ended } of runs) {
        const { status, err } = await ended
        if (!statuses.includes(Number(status))) lost.push(`${argv.join(' ')} ended with ${status}: ${err}`)
      }
      if (watch !== undefined) {
        watch.child.kill('SIGINT')
        const { status, err } = await watch.ended
        if (status !== 130 && status !== 'SIGINT') lost.push(`--watch ended with ${status}: ${err}`)
      }
      isOver = true
      await reading
      lost.push(...(await site.build('new')).map((what) => `after ${runs.length} at once: ${what}`))
    }
    return { tried: rounds, lost }
  },
}
