/** The pages that are looked at: the samples, one of them as a draft, and every fixture as a draft. */
import { cpSync, existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import { openWorld } from '../cli/open-world.ts'
import { onceInRun } from '../once-in-run.ts'

export interface PublishedPage {
  /** `samples/water-care.fi.html` */
  readonly name: string
  readonly set: string
  readonly address: string
  readonly language: string
  readonly isIndex: boolean
  /** All files of the same folder. */
  readonly beside: readonly string[]
}

const root = join(import.meta.dirname, '../..')
const fixtures = join(root, 'test/fixtures')

interface PageSet {
  /** The workspace. */
  readonly from: string
  readonly flags: readonly string[]
  /** Descriptions that are taken; all where none is named. */
  readonly only?: RegExp
}

const SETS: Readonly<Record<string, PageSet>> = {
  // All formats, so that the index pages are made and links between files lead to files that are there.
  samples: { from: root, flags: [] },
  draft: { from: root, flags: ['--draft'], only: /^accounting-firm\.yaml$/ },
  // Fixtures are many, and their PDFs have tests of their own.
  'as-published': { from: join(fixtures, 'as-published'), flags: ['--draft', '-f', 'html,md'] },
  'wider-practice': { from: join(fixtures, 'wider-practice'), flags: ['--draft', '-f', 'html,md'] },
}

/** Sets of fixtures that are there. */
export const fixtureSets = ['as-published', 'wider-practice'].filter((set) =>
  existsSync(join(fixtures, set, 'notices')),
)

const known = new Map<string, Promise<readonly PublishedPage[]>>()

/** Pages of these sets, built when a test first asks for them and kept for all of the run. */
export async function publishedPages(...sets: readonly string[]): Promise<readonly PublishedPage[]> {
  const all = sets.map((set) => {
    const pages = known.get(set) ?? pagesOf(set)
    known.set(set, pages)
    return pages
  })
  return (await Promise.all(all)).flat()
}

async function pagesOf(set: string): Promise<readonly PublishedPage[]> {
  const folder = await onceInRun(`pages-${set}`, (path) => build(set, path))
  const beside = readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
  return beside
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      name: `${set}/${name}`,
      set,
      address: pathToFileURL(join(folder, name)).href,
      language: name.split('.').at(-2) ?? '',
      isIndex: name.startsWith('index.'),
      beside,
    }))
}

async function build(set: string, folder: string): Promise<void> {
  const { from, flags, only } = SETS[set] ?? {}
  if (from === undefined || flags === undefined) throw new Error(`no set of pages ${set}`)
  const world = openWorld({})
  const isTaken = (path: string) =>
    only === undefined ||
    dirname(path) !== join(from, 'notices') ||
    !/^[^.]+\.yaml$/.test(basename(path)) ||
    only.test(basename(path))
  cpSync(join(from, 'notices'), join(world.folder, 'notices'), { recursive: true, filter: isTaken })
  const { status, err } = await world.run('build', ...flags)
  // A fixture that is not yet right is told of by its own tests; what it does build is looked at here all the same.
  if (set === 'samples' || set === 'draft') expect({ status, err }).toMatchObject({ status: 0 })
  if (existsSync(world.published)) cpSync(world.published, folder, { recursive: true })
}
