// Parts built apart make the same site as one run, or none.
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Io } from '../../src/io/io.ts'
import { nodeFiles } from '../../src/io/node-io.ts'
import type { Tree } from '../io/test-world.ts'
import { openWorld } from './open-world.ts'
import { register, unlawful } from './sample.ts'

const ids = ['customers', 'staff', 'partners', 'suppliers', 'visitors']

const tree: Tree = {
  'notices/notice.config.yaml': 'formats: [html, md]\nbrand: { name: Esimerkki, colour: "#1f4e5f" }\n',
  ...Object.fromEntries(ids.map((id) => [`notices/${id}.yaml`, register(id)])),
}

function openSharded(more: Tree = {}, changes: Partial<Io> = {}) {
  const world = openWorld({ ...tree, ...more }, changes)
  const folder = (name: string) => join(world.folder, name)
  return {
    ...world,
    path: folder,
    shard: (index: number, count: number, ...flags: string[]) =>
      world.run('build', '--shard', `${index}/${count}`, '-o', `shards/${index}`, ...flags),
    all: async (count: number, ...flags: string[]) => {
      for (let index = 1; index <= count; index++)
        await world.run('build', '--shard', `${index}/${count}`, '-o', `shards/${index}`, ...flags)
    },
    merge: (...argv: string[]) => world.run('build', '--merge', ...argv, '-o', 'site'),
    listed: (name: string) => readdirSync(folder(name)).sort(),
    everything: (name: string) =>
      Object.fromEntries(
        readdirSync(folder(name))
          .sort()
          .map((file) => [file, readFileSync(join(folder(name), file), 'latin1')]),
      ),
  }
}

const dirs = (count: number) => Array.from({ length: count }, (_, place) => `shards/${place + 1}`)

test.each([1, 2, 3, 7])('%i shards, merged in any order, are the site of one run', async (count) => {
  const world = openSharded()
  await world.run('build', '-o', 'one')
  await world.all(count)
  const { status, err } = await world.merge(...dirs(count).reverse())
  expect({ status, err }).toEqual({
    status: 0,
    err: 'Wrote 22 files, 0 unchanged, from 5 registers in 0.0 s\n',
  })
  expect(world.everything('site')).toEqual(world.everything('one'))
  expect((await world.merge(...dirs(count))).err).toContain('Wrote 0 files, 22 unchanged')
})

test('a shard has its own registers only, and no index', async () => {
  const world = openSharded()
  expect((await world.shard(1, 3)).status).toBe(0)
  const names = world.listed('shards/1')
  expect(names).toContain('.notice-shard.json')
  expect(names.filter((name) => name.startsWith('index'))).toEqual([])
  const { files } = JSON.parse(readFileSync(world.path('shards/1/.notice-manifest.json'), 'utf8'))
  expect(Object.keys(files)).toEqual(names.filter((name) => !name.startsWith('.')))
})

test('a shard without registers is a clean success that says so', async () => {
  const world = openSharded()
  const empty = await Promise.all(
    Array.from({ length: 9 }, async (_, place) => await world.shard(place + 1, 9)),
  )
  expect(empty.every(({ status }) => status === 0)).toBe(true)
  expect((await world.shard(1, 9)).err + (await world.shard(2, 9)).err).toContain('has no registers')
  expect((await world.merge(...dirs(9))).status).toBe(0)
})

test('a register that is gone is gone from its shard and from the site', async () => {
  const world = openSharded()
  await world.all(2)
  await world.merge(...dirs(2))
  rmSync(world.path('notices/staff.yaml'))
  await world.all(2)
  expect((await world.merge(...dirs(2))).err).toContain('removed 4 files')
  expect(world.listed('site').filter((name) => name.startsWith('staff'))).toEqual([])
})

test('formats and languages asked for are those of the parts, and such a site has no index', async () => {
  const world = openSharded()
  await world.run('build', '-o', 'one', '-f', 'md', '-l', 'fi')
  await world.all(2, '-f', 'md', '-l', 'fi')
  expect((await world.merge(...dirs(2))).status).toBe(0)
  expect(world.everything('site')).toEqual(world.everything('one'))
})

type Sharded = ReturnType<typeof openSharded>
const edit = (world: Sharded, name: string, change: (text: string) => string) =>
  writeFileSync(world.path(name), change(readFileSync(world.path(name), 'utf8')))
const anyFile = (world: Sharded, folder: string): string =>
  `${folder}/${world.listed(folder).find((name) => name.endsWith('.md'))}`

test.each<[string, (world: Sharded) => unknown, string, string]>([
  [
    'a part is missing',
    (world) => rmSync(world.path('shards/2'), { recursive: true }),
    'holds no shard',
    'ei ole osaa',
  ],
  [
    'a folder is no part',
    (world) => rmSync(world.path('shards/2/.notice-shard.json')),
    'holds no shard',
    'ei ole osaa',
  ],
  [
    'a part is there twice',
    (world) => cpSync(world.path('shards/1'), world.path('shards/2'), { recursive: true }),
    'is there twice',
    'kahteen kertaan',
  ],
  [
    'the record was edited',
    (world) =>
      edit(world, 'shards/1/.notice-shard.json', (text) =>
        text.replace('customers', 'customer5').replace('"failed": 0', '"failed": 2'),
      ),
    'holds no shard',
    'ei ole osaa',
  ],
  [
    'a file was edited',
    (world) => edit(world, anyFile(world, 'shards/1'), (text) => `${text}x`),
    'is missing, or not as it was written when its shard was built',
    'puuttuu tai ei ole sellaisena',
  ],
  [
    'a file was deleted',
    (world) => rmSync(world.path(anyFile(world, 'shards/2'))),
    'is missing, or not as it was written when its shard was built',
    'puuttuu tai ei ole sellaisena',
  ],
  [
    'the manifest is gone',
    (world) => rmSync(world.path('shards/1/.notice-manifest.json')),
    'is missing, or not as it was written when its shard was built',
    'puuttuu tai ei ole sellaisena',
  ],
  [
    'the settings were edited',
    (world) => edit(world, 'notices/notice.config.yaml', (text) => text.replace('1f4e5f', '5f1e4f')),
    'was made from this workspace in another state',
    'ei ole tehty',
  ],
  [
    'a description was edited',
    (world) => edit(world, 'notices/staff.yaml', (text) => text.replace('P3Y', 'P9Y')),
    'in another state: notices/staff.yaml has changed since',
    'kuvaus notices/staff.yaml on muuttunut sen jälkeen',
  ],
  [
    'a register was added',
    (world) => world.write({ 'notices/more.yaml': register('more') }),
    'was made from this workspace in another state',
    'ei ole tehty',
  ],
  [
    'the counts differ',
    (world) =>
      world
        .run('build', '--shard', '2/5', '-o', 'shards/3')
        .then(() => cpSync(world.path('shards/3'), world.path('shards/2'), { recursive: true })),
    'are not shards of one build',
    'eivät ole saman kokonaisuuden',
  ],
  [
    'the options differ',
    (world) => world.shard(2, 2, '--draft'),
    'are not shards of one build',
    'eivät ole saman kokonaisuuden',
  ],
])('nothing is written where %s', async (_what, spoil, english, finnish) => {
  const world = openSharded()
  await world.all(2)
  await spoil(world)
  const { status, err } = await world.merge(...dirs(2))
  expect(err).toContain(english)
  expect(status).toBe(2)
  expect(() => world.listed('site')).toThrow('ENOENT')
  expect((await world.merge(...dirs(2), '--ui-lang', 'fi')).err).toContain(finnish)
})

test('nothing is written where a shared part was edited, and what it changes is named', async () => {
  const firm = 'retention:\n  - { of: [contact-details], period: P3Y, from: end-of-relationship }\n'
  const world = openSharded({
    'notices/shared/firm.yaml': firm,
    'notices/staff.yaml': register('staff', 'extends: shared/firm.yaml').replace(/^retention:\n.*\n/m, ''),
  })
  await world.all(2)
  expect((await world.merge(...dirs(2))).status).toBe(0)
  world.write({ 'notices/shared/firm.yaml': firm.replace('P3Y', 'P9Y') })
  const { status, err } = await world.merge(...dirs(2))
  expect(status).toBe(2)
  expect(err).toContain('notices/shared/firm.yaml, a shared part of notices/staff.yaml, has changed since')
})

test('a part that an older version has made is made anew, not merged', async () => {
  const world = openSharded()
  await world.all(2)
  edit(world, 'shards/1/.notice-shard.json', (text) => {
    const { checksum: _, ...record } = JSON.parse(text)
    const older = { ...record, version: 1, tool: '0.0.9', read: undefined }
    const checksum = createHash('sha256').update(JSON.stringify(older)).digest('hex')
    return JSON.stringify({ ...older, checksum })
  })
  const { status, err } = await world.merge(...dirs(2))
  expect(status).toBe(2)
  expect(err).toContain('by another version of notice (0.0.9)')
  expect((await world.shard(1, 2)).status).toBe(0)
  expect((await world.merge(...dirs(2))).status).toBe(0)
})

test('the parts that lack are named', async () => {
  const world = openSharded()
  await world.all(4)
  const { err } = await world.merge('shards/1', 'shards/3')
  expect(err).toContain('shards are missing: 2/4, 4/4')
})

test('a part with a register that could not be built is refused', async () => {
  const world = openSharded({ 'notices/staff.yaml': unlawful('staff') })
  const statuses = [await world.shard(1, 2), await world.shard(2, 2)].map(({ status }) => status)
  expect(statuses.toSorted()).toEqual([0, 1])
  const { status, err } = await world.merge(...dirs(2))
  expect(status).toBe(2)
  expect(err).toContain('lacks a register that could not be built')
})

test('a part that was stopped is not merged, and is built on where it stopped', async () => {
  let isFull = true
  const writeNew = (path: string, bytes: Uint8Array) => {
    if (isFull && path.includes('.customers.')) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    return nodeFiles.writeNew(path, bytes)
  }
  const world = openSharded({}, { files: { ...nodeFiles, writeNew: async (...file) => writeNew(...file) } })
  const statuses = [await world.shard(1, 2), await world.shard(2, 2)].map(({ status }) => status)
  expect(statuses.toSorted()).toEqual([0, 2])
  const { status, err } = await world.merge(...dirs(2))
  expect(status).toBe(2)
  expect(err).toMatch(
    /the build of shard [12]\/2 in shards\/[12] was stopped before its end, or is still at work/,
  )
  isFull = false
  await world.all(2)
  expect((await world.merge(...dirs(2))).status).toBe(0)
  await world.run('build', '-o', 'one')
  expect(world.everything('site')).toEqual(world.everything('one'))
})

test('a part is not built over a site, nor a site into a part', async () => {
  const world = openSharded()
  await world.run('build')
  const before = world.everything('published')
  const refused = await world.run('build', '--shard', '1/2')
  expect(refused.status).toBe(2)
  expect(refused.err).toContain('published holds notices other than those of shard 1/2')
  expect(world.everything('published')).toEqual(before)
  await world.all(2)
  const into = await world.run('build', '--merge', ...dirs(2), '-o', 'shards/1')
  expect(into.status).toBe(2)
  expect(into.err).toContain('is that of a shard')
})

test('a folder in which a whole site is built is a part no more', async () => {
  const world = openSharded()
  await world.shard(1, 2)
  await world.run('build', '-o', 'shards/1')
  expect(world.listed('shards/1')).not.toContain('.notice-shard.json')
})

test('each waiver is told of by one part, as by one run', async () => {
  const waiver = (name: string) =>
    `  - { rule: retention/vague, register: ${name}, reason: decided, owner: Aino, until: 2027-06-30 }\n`
  const world = openSharded({
    'notices/notice.waivers.yaml': `waivers:\n${[...ids, 'nobody'].map(waiver).join('')}`,
  })
  const places = (err: string) => err.match(/notice\.waivers\.yaml:\d+/g) ?? []
  const one = await world.run('build', '-o', 'one')
  const parts = [await world.shard(1, 3), await world.shard(2, 3), await world.shard(3, 3)]
  expect(places(one.err)).toHaveLength(6)
  expect(parts.flatMap(({ err }) => places(err)).sort()).toEqual(places(one.err).toSorted())
})

test.each(['0/4', '5/4', '2', 'a/b', '1/10001'])('--shard %j is refused', async (value) => {
  const { run } = openSharded()
  const { status, err } = await run('build', `--shard=${value}`)
  expect(status).toBe(2)
  expect(err).toContain('--shard takes a part and the number of parts')
})

test.each(['--check', '--draft', '-f md', '-l fi', '--jobs 2', '--shard 1/2'])(
  '--merge and %s do not go together',
  async (flags) => {
    const { run } = openSharded()
    const { status, err } = await run('build', ...flags.split(' '), '--merge', 'a', 'b')
    expect(status).toBe(2)
    expect(err).toContain('do not go together')
  },
)
