/** A day and a night of edits under `--watch`. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { nodeIo } from '../../../src/io/node-io.ts'
import { register } from '../../cli/sample.ts'
import { runWithin } from '../program.ts'
import { contentsOf, writeTexts } from '../site.ts'
import type { TortureCase } from '../torture-case.ts'

/** What the process holds. */
interface Held {
  /** MiB that are still in use after garbage has been collected. */
  readonly heap: number
  /** Open files, sockets and watches; nothing where the system does not tell. */
  readonly files: number
  /** What keeps the process from ending: timers, watches, children. */
  readonly handles: number
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
}

function held(): Held {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return {
    heap: (heapUsed + external) / 2 ** 20,
    files: process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0,
    handles: process.getActiveResourcesInfo().length,
  }
}

/** The heap may breathe so much, in MiB: less than a kilobyte for each of ten thousand edits. */
const breath = 6

const config = (colour: string) => `formats: [html, md]\nbrand: { name: Esimerkki, colour: "${colour}" }\n`

/** What somebody does at his desk, again and again; each leaves the workspace such that it can be built. */
function edits(folder: string) {
  let visit = 0
  const write = (path: string, text: string) => writeTexts(folder, { [path]: text })
  const branch = () => `notices/branch-${visit}`
  return [
    (place: number) =>
      write('notices/customers.yaml', register('customers').replace('Register customers', `Edit ${place}`)),
    (place: number) => write('notices/staff.yaml', `${register('staff')}# edit ${place}\n`),
    () => write('notices/staff.yaml', 'id: ['),
    () => write('notices/staff.yaml', register('staff')),
    (place: number) => write('notices/notice.config.yaml', config(place % 2 === 0 ? '#1f4e5f' : '#7a1f3d')),
    () => {
      visit++
      write(`${branch()}/visitors.yaml`, register('visitors'))
    },
    () => rmSync(join(folder, branch()), { recursive: true }),
    (place: number) => write('notices/customers.yaml', register('customers', `# edit ${place}`)),
  ]
}

export const longWatch: TortureCase = {
  name: 'long-watch',
  what: 'so many edits under build --watch, seen by the real watch of folders: memory, open files, handles',
  rounds: { short: 40, long: 10_000 },
  run: async ({ rounds, folder, isLong }) => {
    const site = join(folder, 'site')
    mkdirSync(site)
    writeTexts(site, {
      'notices/notice.config.yaml': config('#1f4e5f'),
      'notices/customers.yaml': register('customers'),
      'notices/staff.yaml': register('staff'),
    })
    const lost: string[] = []
    const real = nodeIo()
    const interruption = new AbortController()
    const deeds = edits(site)
    const tenth = rounds / 10
    const marks: Held[] = []
    let done = 0
    let unseen = 0
    let said = 0
    const next = () => {
      if (done === tenth || done === rounds) marks.push(held())
      if (done === rounds) return interruption.abort()
      deeds[done % deeds.length]?.(done)
      done++
    }
    /** What is said is counted and not kept. */
    const stderr = {
      write: () => {
        said++
      },
      writeBytes: () => {},
      isTTY: false,
      columns: undefined,
    }
    const began = performance.now()
    const { status } = await runWithin(site, ['build', '--watch'], () => ({
      stderr,
      interrupted: interruption.signal,
      // The watch of the system, without the waiting for quiet in which nothing happens here.
      watch: async (folders) => {
        const watch = await real.watch(folders)
        return {
          close: () => watch.close(),
          changed: async (milliseconds) => {
            if (milliseconds < 1000) return false
            // Stamps of files move on in ticks.
            await new Promise((resolve) => setTimeout(resolve, 8))
            next()
            if (interruption.signal.aborted) return true
            const isSeen = await watch.changed(5000)
            if (!isSeen) unseen++
            return isSeen
          },
        }
      },
    }))
    const minutes = (performance.now() - began) / 60_000
    if (status !== 130) lost.push(`it ended with ${status}`)
    if (unseen > 0) lost.push(`${unseen} edits were not told of by the watch`)
    if (said < rounds * 0.6) lost.push(`${rounds} edits, and ${said} lines were said of them`)
    const published = contentsOf(join(site, 'published'))
    rmSync(join(site, 'published'), { recursive: true })
    rmSync(join(site, '.notice'), { recursive: true, force: true })
    if ((await runWithin(site, ['build', '--force'])).status !== 0) lost.push('a build in peace fails')
    const made = contentsOf(join(site, 'published'))
    for (const name of new Set([...published.keys(), ...made.keys()]))
      if (made.get(name)?.equals(published.get(name) ?? Buffer.alloc(0)) !== true)
        lost.push(`${name} is another than a build in peace makes`)

    const [first, last] = marks as [Held, Held]
    const show = ({ heap, files, handles }: Held) =>
      `${heap.toFixed(1)} MiB, ${files} open files, ${handles} handles`
    const figures = [
      `after ${tenth} edits ${show(first)}; after ${rounds} ${show(last)}; ${minutes.toFixed(1)} minutes`,
    ]
    if (isLong && last.heap - first.heap > breath) lost.push(`the heap has grown: ${figures[0]}`)
    if (last.files > first.files || last.handles > first.handles)
      lost.push(`something is left open: ${figures[0]}`)
    return { tried: done, lost, figures }
  },
}
