/** Nobody reads, nothing can be written, or the streams are closed from the start. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { unmannerly } from '../manners.ts'
import { run } from '../program.ts'
import { Site } from '../site.ts'
import type { TortureCase } from '../torture-case.ts'

const commands: readonly (readonly string[])[] = [
  ['build'],
  ['build', '--json'],
  ['build', '--check'],
  ['build', '--check', '--json'],
  ['build', '--jobs', '2', '--force'],
  ['validate'],
  ['validate', '--format', 'json'],
  ['coverage', '--format', 'html'],
  ['verify', 'published'],
  ['explain'],
  ['doctor'],
  ['diff', 'notices/customers.yaml', 'notices/joining.yaml'],
  ['--help'],
  ['--version'],
  ['build', '--no-such-option'],
]

interface Streams {
  readonly shell: string
  /** Whether a command that has results to write can say that it could not. */
  readonly refusesResults?: boolean
}

const streams: readonly Streams[] = [
  { shell: 'exec "$@" >&-' },
  { shell: 'exec "$@" 2>&-' },
  { shell: 'exec "$@" <&-' },
  { shell: 'exec "$@" <&- >&- 2>&-' },
  { shell: 'exec "$@" >/dev/full', refusesResults: true },
  { shell: 'exec "$@" 2>/dev/full' },
  { shell: 'exec "$@" >/dev/full 2>&1' },
  { shell: '{ "$@"; echo $? >status; } | head -c 0' },
  { shell: '{ "$@" 2>&1; echo $? >status; } | head -c 0' },
  { shell: '{ "$@" 2>&1 >&3; echo $? >status; } 3>&1 | head -c 0' },
  { shell: '{ "$@" | sleep 0; } ; "$@" | { sleep 1; cat >out; }' },
]

export const oddStreams: TortureCase = {
  name: 'odd-streams',
  what: 'closed streams, a reader that goes (| head -c 0), a slow one, /dev/full, with every command',
  rounds: { short: 4, long: Number.POSITIVE_INFINITY },
  run: async ({ rounds, random, folder }) => {
    if (!existsSync('/dev/full')) return { tried: 0, lost: [], skipped: ['there is no /dev/full here'] }
    const site = await Site.open(folder)
    const all = commands.flatMap((argv) => streams.map((one) => ({ argv, ...one })))
    const chosen = rounds < all.length ? Array.from({ length: rounds }, () => random.pick(all)) : all
    const lost: string[] = []
    lost.push(...(await site.build('old')))
    for (const [index, { argv, shell, refusesResults }] of chosen.entries()) {
      site.write(index % 2 === 0 ? 'new' : 'old')
      const status = join(site.folder, 'status')
      rmSync(status, { force: true })
      const ended = await run(site.folder, argv, { shell, milliseconds: 30_000 })
      // In a pipe the status is that of its last command: the shell has kept the one that counts.
      const known = existsSync(status) ? { ...ended, status: Number(readFileSync(status, 'utf8')) } : ended
      const isTold = refusesResults === true && known.status === 2
      const found = isTold ? unmannerly(known, [2]) : unmannerly({ ...known, status: 0 }, [0])
      if (![0, 1, 2].includes(Number(known.status))) found.push(`it ended with ${known.status}: ${known.err}`)
      found.push(...site.torn())
      const isBuilt = argv[0] === 'build' && known.status === 0 && !argv.includes('--check')
      if (isBuilt) found.push(...site.differences(index % 2 === 0 ? 'new' : 'old'))
      lost.push(...found.map((what) => `notice ${argv.join(' ')} in ${shell}: ${what}`))
    }
    return { tried: chosen.length, lost }
  },
}
