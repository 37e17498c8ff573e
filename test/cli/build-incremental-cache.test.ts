import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFiles } from '../../src/io/node-io.ts'
import { incrementalWorld } from './incremental-world.ts'
import { quickFiles, quickWorkspace, register, withRemark } from './sample.ts'

test('git is told to ignore what is kept', async () => {
  const { build, folder } = incrementalWorld(quickWorkspace)
  await build()
  expect(readFileSync(join(folder, '.notice/.gitignore'), 'utf8')).toBe('*\n')
})

test('what killed runs left in the cache, or beside it, is taken away', async () => {
  const { build, edit, folder } = incrementalWorld(quickWorkspace)
  await edit({ '.notice.0123456789ab.tmp': '', '.notice.tmp': '' })
  await build()
  await edit({ '.notice/0123456789ab.tmp': 'half', 'notices/staff.yaml': register('staff', 'x-note: 1') })
  await build()
  const left = [folder, join(folder, '.notice')].flatMap((path) => readdirSync(path))
  expect(left.filter((name) => name.endsWith('.tmp'))).toEqual(['.notice.tmp'])
})

test('sources that were only touched are compared by content, once', async () => {
  const { build, folder } = incrementalWorld(quickWorkspace)
  await build()
  await build()
  utimesSync(join(folder, 'notices/staff.yaml'), 1, 1)
  expect(await build()).toMatchObject({ written: [], read: ['notices/staff.yaml'] })
  expect(await build()).toMatchObject({ read: [], changes: 0 })
})

test('where stamps are too coarse to tell, contents are compared', async () => {
  // Every change of this hour has one stamp, and the edit keeps the length.
  const hour = 60 * 60 * 1000
  const stampOf: typeof nodeFiles.stampOf = (path) => {
    const stamp = nodeFiles.stampOf(path)
    const coarse = (time: number) => Math.floor(time / hour) * hour
    return stamp && { ...stamp, modified: coarse(stamp.modified), changed: coarse(stamp.changed), inode: 1 }
  }
  const { build, edit } = incrementalWorld(quickWorkspace, { stampOf })
  await build()
  await build()
  await edit({ 'notices/staff.yaml': register('staff').replace('Register staff', 'Register stuff') })
  expect((await build()).written).toContain('staff.en.html')
  await edit({ 'published/staff.en.md': 'mine' })
  expect((await build()).written).toEqual(['staff.en.md'])
})

test('--force makes everything anew, --check believes nothing that is kept', async () => {
  const { build, run, edit } = incrementalWorld(quickWorkspace)
  await build()
  await build()
  expect((await build('--force')).written).toEqual(quickFiles)
  expect(await build()).toMatchObject({ written: [] })
  await edit({ 'published/staff.fi.md': 'mine' })
  const { status, out } = await run('build', '--check')
  expect({ status, out }).toEqual({ status: 1, out: 'published/staff.fi.md: stale\n' })
})

test('a part of the workspace leaves what is known of the rest', async () => {
  const { build, edit } = incrementalWorld(quickWorkspace)
  await build()
  await edit({ 'notices/staff.yaml': register('staff').replace('Register staff', 'Staff') })
  expect((await build('notices/staff.yaml')).read).toEqual([
    'notices/notice.config.yaml',
    'notices/staff.yaml',
  ])
  expect(await build()).toMatchObject({ written: ['index.en.html'], read: ['notices/notice.config.yaml'] })
})

test('each way to build is remembered by itself', async () => {
  const { build } = incrementalWorld(quickWorkspace)
  await build()
  expect((await build('-o', 'out', '-f', 'html')).written).toHaveLength(4)
  expect((await build('--draft')).written).toHaveLength(10)
  expect((await build()).written).toHaveLength(10)
  expect(await build('-o', 'out', '-f', 'html')).toMatchObject({ written: [], read: [] })
})

/** One bit in the middle of a section: marks, facts, what was found, what is listed, the report. */
function flipped(bytes: Buffer, section: number): Uint8Array {
  const head = bytes.toString('latin1', 0, bytes.indexOf('\n'))
  const { sections } = JSON.parse(head.slice(head.indexOf('{'), head.lastIndexOf('}') + 1)) as {
    sections: [length: number, sum: number][]
  }
  const before = sections.slice(0, section).reduce((sum, [length]) => sum + length, head.length + 1)
  const [length = 0] = sections[section] ?? []
  expect(length).toBeGreaterThan(0)
  return bytes.map((byte, at) => (at === before + (length >> 1) ? byte ^ 1 : byte))
}

test.each<[string, (bytes: Buffer) => Uint8Array | string]>([
  ['cut short', (bytes) => bytes.subarray(0, bytes.length - 10)],
  ['cut in its first line', (bytes) => bytes.subarray(0, 20)],
  ['emptied', () => ''],
  ...[0, 1, 2, 3, 4].map((section): [string, (bytes: Buffer) => Uint8Array] => [
    `flipped in one bit of section ${section}`,
    (bytes) => flipped(bytes, section),
  ]),
  ['longer than it says', (bytes) => Buffer.concat([bytes, Buffer.from('{}')])],
  ['of another version', (bytes) => bytes.toString('latin1').replace(/^(notice-cache \d+) \S+/, '$1 9.9.9')],
  ['of somebody else', () => '{"version":1,"entries":[]}'],
])('a cache that was %s is rebuilt without a word', async (_, harm) => {
  const { build, cache, everything, published } = incrementalWorld({
    ...quickWorkspace,
    'notices/staff.yaml': withRemark('staff'),
  })
  const first = await build()
  await build()
  const before = everything()
  writeFileSync(join(published, 'staff.fi.md'), 'mine')
  writeFileSync(cache(), harm(readFileSync(cache())))
  expect(await build()).toMatchObject({ status: 0, said: first.said, written: ['staff.fi.md'] })
  expect(everything()).toEqual(before)
  await build()
  expect(await build()).toMatchObject({ read: [], changes: 0 })
})

test('where nothing can be kept, everything is built each time', async () => {
  const refused = () => {
    throw Object.assign(new Error('EROFS'), { code: 'EROFS' })
  }
  const { build, folder } = incrementalWorld(quickWorkspace, { writeLoosely: refused })
  expect((await build()).status).toBe(0)
  expect(await build()).toMatchObject({ status: 0, written: [] })
  expect(readdirSync(folder)).not.toContain('.notice')
})
