/** Builds that can be stopped on their way from the old state of a site to the new one, and what is asked of it then. */
import { runWithin } from '../program.ts'
import { contentsOf, footer, type Site, Site as Sites } from '../site.ts'

export interface StoppedBuild {
  readonly name: string
  readonly argv: readonly string[]
  /** Which site it is of: with `template`, all pages change, for the template does. */
  readonly site: 'plain' | 'template'
  /** Puts the site into the old state, with the sources of the new one. */
  prepare(site: Site): Promise<void>
}

async function edited(site: Site): Promise<void> {
  const differences = await site.build('old')
  if (differences.length > 0) throw new Error(`the old state cannot be made: ${differences.join('; ')}`)
  site.write('new')
}

async function unbuilt(site: Site): Promise<void> {
  site.forget()
  site.write('new')
}

async function sharded(site: Site): Promise<void> {
  await edited(site)
  for (const part of ['1', '2'])
    await runWithin(site.folder, ['build', '--shard', `${part}/2`, '-o', `shards/${part}`])
}

export const stoppedBuilds: readonly StoppedBuild[] = [
  { name: 'a build', argv: ['build'], site: 'plain', prepare: edited },
  { name: 'a first build', argv: ['build'], site: 'plain', prepare: unbuilt },
  { name: 'a build by 2 processes', argv: ['build', '--jobs', '2'], site: 'template', prepare: edited },
  { name: 'a build with --force', argv: ['build', '--force'], site: 'template', prepare: edited },
  { name: 'a merge', argv: ['build', '--merge', 'shards/1', 'shards/2'], site: 'plain', prepare: sharded },
]

const otherFooter = { new: { [footer]: '<footer><p>{{controller}}, 2026</p></footer>\n' } }

/** Opens the sites when they are first asked for. */
export function openSites(folder: string): (build: StoppedBuild) => Promise<Site> {
  const sites = new Map<string, Promise<Site>>()
  return ({ site: name }) => {
    const known = sites.get(name) ?? Sites.open(`${folder}/${name}`, name === 'plain' ? {} : otherFooter)
    sites.set(name, known)
    return known
  }
}

/** What was lost by stopping a build. */
export async function lostBy(
  site: Site,
  build: StoppedBuild,
  before: ReadonlyMap<string, Buffer>,
): Promise<string[]> {
  const lost = site.torn()
  if (before.size > 0) lost.push(...site.missing())
  lost.push(...(await site.unnamed(before)))
  const again = build.argv.filter(
    (argument) => argument !== '--force' && argument !== '--jobs' && argument !== '2',
  )
  const { status, err } = await runWithin(site.folder, again)
  if (status !== 0) lost.push(`the next build ended with ${status}: ${err}`)
  return [...lost, ...site.differences('new').map((difference) => `after the next build ${difference}`)]
}

export const publishedIn = (site: Site): ReadonlyMap<string, Buffer> => contentsOf(site.published)
