/** A real disk that is full, or that may only be read: a small file system in memory, for which one must be root. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unmannerly } from '../manners.ts'
import { run } from '../program.ts'
import type { Random } from '../random.ts'
import { Site } from '../site.ts'
import type { TortureCase } from '../torture-case.ts'

const mount = (...given: readonly string[]) => execFileSync('mount', given, { stdio: 'ignore' })

/** Leaves so many bytes of the disk free. */
function fill(path: string, folder: string, free: number): void {
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(path, Buffer.alloc(Math.max(0, bavail * bsize - free)))
}

async function fullOnce(site: Site, random: Random, language: string): Promise<string[]> {
  const filler = join(site.folder, 'filler')
  const free = random.below(40) * 4096
  fill(filler, site.folder, free)
  const ended = await run(site.folder, ['build', '--ui-lang', language])
  const found = unmannerly(ended, [0, 2])
  if (ended.status === 2 && !/disk is full|levy on täynnä/.test(ended.err)) found.push(`it says ${ended.err}`)
  found.push(...site.torn(), ...site.missing())
  rmSync(filler)
  return found.map((what) => `${free} bytes free: ${what}`)
}

async function readOnlyOnce(site: Site, language: string): Promise<string[]> {
  mount('-o', 'remount,ro', site.folder)
  try {
    const ended = await run(site.folder, ['build', '--ui-lang', language])
    return [...unmannerly(ended, [2]), ...site.differences('old')].map((what) => `read-only: ${what}`)
  } finally {
    mount('-o', 'remount,rw', site.folder)
  }
}

export const fullDisk: TortureCase = {
  name: 'full-disk',
  what: 'a disk with 0 to 160 KB free, and one that may only be read',
  rounds: { short: 2, long: 80 },
  run: async ({ rounds, random, folder }) => {
    const disk = join(folder, 'site')
    mkdirSync(disk)
    try {
      mount('-t', 'tmpfs', '-o', 'size=2m', 'none', disk)
    } catch {
      return { tried: 0, lost: [], skipped: ['a file system cannot be mounted here, for want of rights'] }
    }
    try {
      const site = await Site.open(folder)
      const lost: string[] = []
      for (let round = 0; round < rounds; round++) {
        const language = random.pick(['en', 'fi'])
        if (round % 4 === 0) site.forget()
        lost.push(...(await site.build('old')))
        site.write('new')
        lost.push(
          ...(round % 4 === 1 ? await readOnlyOnce(site, language) : await fullOnce(site, random, language)),
        )
        lost.push(...(await site.build('new')).map((what) => `when there is room again: ${what}`))
      }
      return { tried: rounds, lost }
    } finally {
      execFileSync('umount', [disk])
    }
  },
}
