/** A folder where a file should be and the reverse, pipes, sockets, devices and dangling links: no hang, and told of. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unmannerly } from '../manners.ts'
import { run } from '../program.ts'
import { Site } from '../site.ts'
import type { TortureCase } from '../torture-case.ts'

const kinds: Readonly<Record<string, (path: string) => void>> = {
  'an empty folder': (path) => mkdirSync(path),
  'a folder': (path) => {
    mkdirSync(path)
    writeFileSync(join(path, 'a.txt'), 'a')
  },
  'a dangling link': (path) => symlinkSync('nowhere', path),
  'a link to itself': (path) => symlinkSync(path, path),
  'a pipe': (path) => execFileSync('mkfifo', [path], { stdio: 'ignore' }),
  // One that its owner left behind when it was killed.
  'a socket': (path) =>
    void spawnSync(process.execPath, [
      '-e',
      `require('node:net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`,
    ]),
  'an endless device': (path) => execFileSync('mknod', [path, 'c', '1', '5'], { stdio: 'ignore' }),
  'a file': (path) => writeFileSync(path, 'a'),
}
const noFile = Object.keys(kinds).filter((kind) => kind !== 'a file')
const noFolder = Object.keys(kinds).filter((kind) => !kind.endsWith('folder'))

interface Place {
  readonly path: string
  readonly kinds: readonly string[]
  /** How a build may end. */
  readonly statuses: (kind: string) => readonly number[]
}

const refused = () => [2]
const place = (path: string, of: readonly string[], statuses: Place['statuses']): Place => ({
  path,
  kinds: of,
  statuses,
})

/** What is no file and no folder is replaced as an old file would be; a folder may hold what somebody needs. */
const replaced = (kind: string) => (kind.endsWith('folder') ? [2] : [0])

const places: readonly Place[] = [
  place('published', noFolder, refused),
  ...[
    'published/customers.fi.html',
    'published/customers.en.md',
    'published/index.fi.html',
    'published/.notice-manifest.json',
  ].map((path) => place(path, noFile, replaced)),
  place('published/.notice-journal.0123456789ab.tmp', Object.keys(kinds), () => [0]),
  place('published/.customers.fi.md.0123456789ab.tmp', Object.keys(kinds), () => [0]),
  // Nothing of it is ever needed.
  place('.notice', noFolder, () => [0]),
  place('the cache', noFile, () => [0]),
  place('notices', noFolder, refused),
  // What cannot be read is told of, and the others are built.
  ...['notices/customers.yaml', 'notices/more.yaml'].map((path) => place(path, noFile, () => [1])),
  place('notices/notice.config.yaml', noFile, refused),
  place('notices/notice.waivers.yaml', noFile, () => [0, 2]),
  place('notices/shared/company.yaml', noFile, () => [1, 2]),
  place('own', noFolder, refused),
  place(
    'own/partials/page-footer.hbs',
    noFile.filter((kind) => !kind.endsWith('folder')),
    refused,
  ),
  place('logo.svg', noFile, refused),
]

/** What the tool keeps and lists by other names than the places have. */
function pathOf(site: Site, { path }: Place): string {
  if (path !== 'the cache') return join(site.folder, path)
  const folder = join(site.folder, '.notice')
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.cache')) ?? 'a.cache')
}

/** A build deletes only what its own list names: where the list was lost, what is outdated stays and `--check` names it. */
const isUnlisted = ({ path }: Place, difference: string): boolean =>
  path === 'published/.notice-manifest.json' && /^leaving\..* was left behind$/.test(difference)

export const oddEntries: TortureCase = {
  name: 'odd-entries',
  what: 'folders, pipes, sockets, devices and dangling links in the place of each file and folder',
  rounds: { short: 3, long: Number.POSITIVE_INFINITY },
  run: async ({ rounds, random, folder }) => {
    const { register } = await import('../../cli/sample.ts')
    const more = {
      'notices/notice.config.yaml':
        'formats: [html, md]\ntemplates: own\nbrand: { name: Esimerkki, colour: "#1f4e5f", logo: logo.svg }\n',
      'notices/partners.yaml': 'extends: shared/company.yaml\nid: partners\n',
      'notices/shared/company.yaml': register('partners').replace(/^id: .*\n/, ''),
      'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2" viewBox="0 0 4 2"></svg>\n',
    }
    const site = await Site.open(folder, { old: more, new: more })
    const all = places.flatMap((one) => one.kinds.map((kind) => ({ one, kind })))
    const chosen = rounds < all.length ? Array.from({ length: rounds }, () => random.pick(all)) : all
    const lost: string[] = []
    const skipped = new Set<string>()
    let tried = 0
    for (const [index, { one, kind }] of chosen.entries()) {
      site.forget()
      lost.push(...(await site.build('old')))
      site.write('new')
      const path = pathOf(site, one)
      rmSync(path, { recursive: true, force: true })
      try {
        kinds[kind]?.(path)
      } catch {
        skipped.add(`${kind} cannot be made here`)
        rmSync(path, { recursive: true, force: true })
        site.restore()
        continue
      }
      const language = index % 2 === 0 ? 'en' : 'fi'
      const ended = await run(site.folder, ['build', '--ui-lang', language], { milliseconds: 20_000 })
      const found = unmannerly(ended, one.statuses(kind))
      if (!one.path.startsWith('published')) found.push(...site.torn(), ...site.missing())
      rmSync(path, { recursive: true, force: true })
      site.restore()
      found.push(...(await site.build('new')).filter((difference) => !isUnlisted(one, difference)))
      lost.push(...found.map((what) => `${one.path} is ${kind}: ${what}`))
      tried++
    }
    return { tried, lost, skipped: [...skipped] }
  },
}
