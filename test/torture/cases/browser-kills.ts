/** Browsers that die while they print, and builds that die while a browser prints for them. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { browserPath } from '../../browser/find-browser.ts'
import { register } from '../../cli/sample.ts'
import { unmannerly } from '../manners.ts'
import { type Ended, type Running, start, until } from '../program.ts'
import type { Random } from '../random.ts'
import { contentsOf, writeTexts } from '../site.ts'
import type { TortureCase } from '../torture-case.ts'

interface BrowserProcess {
  readonly id: number
  /** What a process of a browser is for; the one in charge of the others has none. */
  readonly type: string | undefined
}

/** Processes whose profile is in a folder. */
function browsersIn(folder: string): BrowserProcess[] {
  return readdirSync('/proc').flatMap((id) => {
    if (!/^\d+$/.test(id)) return []
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, 'latin1')
      const [, type] = /--type=([\w-]+)/.exec(command) ?? []
      return command.includes(`${folder}/notice-browser-`) ? [{ id: Number(id), type }] : []
    } catch {
      return []
    }
  })
}

function send(id: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (id !== undefined) process.kill(id, signal)
  } catch {
    // It has just ended.
  }
}

/** What is done to a build that prints, and how it may end. */
interface Deed {
  readonly name: string
  /** Does it, once the moment has come. */
  act(build: Running, temporary: string, random: Random): void
  readonly statuses: readonly unknown[]
  /** Whether it may leave a profile to the next build: nobody can tidy up who is killed. */
  readonly leavesProfile?: true
  /** Whether it is done again and again until the build ends. */
  readonly isLasting?: true
}

const deeds: readonly Deed[] = [
  {
    name: 'kill -9 of the build',
    act: ({ child }) => send(child.pid, 'SIGKILL'),
    statuses: [0, 'SIGKILL'],
    leavesProfile: true,
  },
  {
    name: 'kill -9 of the browser',
    act: (_, temporary) => {
      for (const { id, type } of browsersIn(temporary)) if (type === undefined) send(id, 'SIGKILL')
    },
    // Killed while it starts it cannot be started.
    statuses: [0, 2],
  },
  {
    name: 'a signal to the build',
    act: ({ child }, _, random) => send(child.pid, random.pick(['SIGINT', 'SIGTERM', 'SIGHUP'])),
    statuses: [0, 130, 'SIGINT', 'SIGTERM', 'SIGHUP'],
  },
  {
    name: 'kill -9 of a process of the browser',
    act: (_, temporary, random) => {
      const processes = browsersIn(temporary).filter(({ type }) => type !== undefined)
      if (processes.length > 0) send(random.pick(processes).id, 'SIGKILL')
    },
    statuses: [0, 2],
  },
  {
    name: 'a signal to the build and all that it has started',
    act: ({ child }, _, random) =>
      send(-(child.pid ?? Number.NaN), random.pick(['SIGINT', 'SIGTERM', 'SIGHUP'])),
    statuses: [0, 130, 'SIGINT', 'SIGTERM', 'SIGHUP'],
  },
  {
    name: 'kill -9 of each browser',
    act: (_, temporary) => {
      for (const { id } of browsersIn(temporary)) send(id, 'SIGKILL')
    },
    statuses: [0, 1, 2],
    isLasting: true,
  },
]

const names = ['customers', 'partners', 'staff']

/** Does a deed when a part of the time has gone that a build takes by itself. */
async function disturbed(build: Running, deed: Deed, delay: number, act: () => void): Promise<Ended> {
  let repeated: NodeJS.Timeout | undefined
  const timer = setTimeout(() => {
    act()
    if (deed.isLasting === true) repeated = setInterval(act, 50)
  }, delay)
  const ended = await build.ended
  clearTimeout(timer)
  clearInterval(repeated)
  return ended
}

export const browserKills: TortureCase = {
  name: 'browser-kills',
  what: 'browsers killed while they print, builds killed and interrupted while a browser prints, alone and with --jobs',
  rounds: { short: 1, long: 60 },
  run: async ({ rounds, random, folder, isLong }) => {
    if (browserPath === undefined) return { tried: 0, lost: [], skipped: ['there is no browser here'] }
    if (process.platform !== 'linux') return { tried: 0, lost: [], skipped: ['there is no /proc here'] }
    const [site, temporary, published] = ['site', 'temporary', 'site/published'].map((name) =>
      join(folder, name),
    ) as [string, string, string]
    const used = isLong ? names : names.slice(0, 1)
    const config = 'formats: [pdf]\npdf: { engine: chromium }\n'
    const registers = used.map((name) => [`notices/${name}.yaml`, register(name)])
    writeTexts(site, { 'notices/notice.config.yaml': config, ...Object.fromEntries(registers) })
    mkdirSync(temporary)
    const lost: string[] = []
    const options = { isGroup: true, env: { CHROME_PATH: browserPath, TMPDIR: temporary } }
    const forget = () => {
      for (const name of ['published', '.notice']) rmSync(join(site, name), { recursive: true, force: true })
    }
    const profiles = () => readdirSync(temporary)

    const began = performance.now()
    const first = await start(site, ['build'], options).ended
    if (first.status !== 0) return { tried: 0, lost: [`the build in peace ended: ${first.err}`] }
    const duration = performance.now() - began
    const made = contentsOf(published)
    const others = () =>
      [...contentsOf(published)].flatMap(([name, bytes]) =>
        name.endsWith('.pdf') && made.get(name)?.equals(bytes) !== true ? [`${name} is another`] : [],
      )

    for (let round = 0; round < rounds; round++) {
      const deed = deeds[round % deeds.length] as Deed
      const jobs = Math.floor(round / deeds.length) % 2 === 0 ? [] : ['--jobs', '2']
      forget()
      const delay = (0.2 + random.next() * 0.8) * duration
      const build = start(site, ['build', ...jobs], options)
      const ended = await disturbed(build, deed, delay, () => deed.act(build, temporary, random))
      const found = unmannerly(ended, deed.statuses)
      // Signals to the group of the build reach no browser: it learns of the end by the pipe between both.
      if (!(await build.gone()) || !(await until(() => browsersIn(temporary).length === 0)))
        found.push('a process is still there')
      if (deed.leavesProfile === undefined && !(await until(() => profiles().length === 0)))
        found.push(`${profiles().join(', ')} was left behind`)
      found.push(...others())
      const again = await start(site, ['build', '--force'], options).ended
      if (again.status !== 0) found.push(`the next build ended with ${again.status}: ${again.err}`)
      found.push(...others(), ...profiles().map((name) => `${name} was not cleared away`))
      found.push(...[...made.keys()].filter((name) => !contentsOf(published).has(name)))
      lost.push(
        ...found.map((what) => `${deed.name} ${jobs.join(' ')} after ${delay.toFixed(0)} ms: ${what}`),
      )
    }
    return { tried: rounds, lost }
  },
}
