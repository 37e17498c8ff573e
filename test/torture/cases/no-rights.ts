/** The rights to files and folders are missing, for a user who is not root. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { unmannerly } from '../manners.ts'
import { run } from '../program.ts'
import { Site } from '../site.ts'
import type { TortureCase } from '../torture-case.ts'

interface Denial {
  readonly path: string
  readonly mode: number
  readonly statuses: readonly number[]
}

const denials: readonly Denial[] = [
  { path: 'published', mode: 0o000, statuses: [2] },
  { path: 'published', mode: 0o555, statuses: [2] },
  { path: 'published/customers.fi.html', mode: 0o000, statuses: [2] },
  // A file that may only be read is replaced all the same: that is the folder's to allow.
  { path: 'published/customers.fi.html', mode: 0o444, statuses: [0] },
  { path: 'published/.notice-manifest.json', mode: 0o000, statuses: [2] },
  { path: '.notice', mode: 0o000, statuses: [0] },
  { path: '.notice', mode: 0o555, statuses: [0] },
  { path: '.', mode: 0o555, statuses: [0] },
  { path: 'notices', mode: 0o000, statuses: [2] },
  { path: 'notices', mode: 0o444, statuses: [2] },
  { path: 'notices/customers.yaml', mode: 0o000, statuses: [1] },
  { path: 'notices/notice.config.yaml', mode: 0o000, statuses: [2] },
  { path: 'own', mode: 0o000, statuses: [2] },
  { path: 'own/partials', mode: 0o000, statuses: [2] },
  { path: 'own/partials/page-footer.hbs', mode: 0o000, statuses: [2] },
]

const nobody = 65_534
/** Runs what follows as somebody who is not root. */
const asNobody = 'exec setpriv --reuid=65534 --regid=65534 --clear-groups -- "$@"'

function whyNot(folder: string): string | undefined {
  if (process.platform === 'win32') return 'rights are others on Windows'
  if (process.getuid?.() !== 0) return undefined
  try {
    execFileSync('/bin/sh', ['-c', asNobody, 'sh', process.execPath, '--version'], {
      cwd: folder,
      stdio: 'ignore',
    })
    return undefined
  } catch {
    return 'root may do everything, and setpriv is not here to become somebody else'
  }
}

export const noRights: TortureCase = {
  name: 'no-rights',
  what: 'sources, templates, output, manifest and cache that may not be read or written, for one who is not root',
  rounds: { short: 2, long: Number.POSITIVE_INFINITY },
  run: async ({ rounds, random, folder }) => {
    chmodSync(folder, 0o755)
    const why = whyNot(folder)
    if (why !== undefined) return { tried: 0, lost: [], skipped: [why] }
    const isRoot = process.getuid?.() === 0
    const site = await Site.open(folder)
    const chosen =
      rounds < denials.length ? Array.from({ length: rounds }, () => random.pick(denials)) : denials
    const lost: string[] = []
    for (const [index, { path, mode, statuses }] of chosen.entries()) {
      lost.push(...(await site.build('old')))
      site.write('new')
      if (isRoot) execFileSync('chown', ['-R', `${nobody}:${nobody}`, site.folder])
      const denied = join(site.folder, path)
      chmodSync(denied, mode)
      const language = index % 2 === 0 ? 'en' : 'fi'
      const ended = await run(
        site.folder,
        ['build', '--ui-lang', language],
        isRoot ? { shell: asNobody } : {},
      )
      const found = unmannerly(ended, statuses)
      if (existsSync(denied))
        chmodSync(denied, path.includes('.', 1) && !path.endsWith('.notice') ? 0o644 : 0o755)
      found.push(...site.torn(), ...site.missing())
      if (isRoot) execFileSync('chown', ['-R', '0:0', site.folder])
      found.push(...(await site.build('new')))
      lost.push(...found.map((what) => `${path} with ${mode.toString(8)}: ${what}`))
    }
    return { tried: chosen.length, lost }
  },
}
