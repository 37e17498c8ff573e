import { expect, test } from 'vitest'
import { createChecker } from '../../src/publish/check-files.ts'
import { manifestName, parseManifest } from '../../src/publish/manifest.ts'
import { lockName } from '../../src/publish/manifest-lock.ts'
import { openOutputFolder } from '../../src/publish/output-folder.ts'
import { createPublisher } from '../../src/publish/publish-files.ts'
import { type FakeFiles, fakeFiles } from './fake-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const file = (name: string, text: string) => ({ name, bytes: bytes(text) })
const textOf = (files: FakeFiles, name: string) => {
  const found = files.contents.get(`/out/${name}`)
  return found && new TextDecoder().decode(found)
}

const leftoversOf = (files: FakeFiles) => [...files.contents.keys()].filter((path) => path.endsWith('.tmp'))

/** What `--check` says of published files. */
async function check(files: FakeFiles, texts: Record<string, string>) {
  const checker = createChecker(folderOf(files))
  await checker.accept(
    'a',
    Object.entries(texts).map(([name, text]) => file(name, text)),
  )
  const { findings } = await checker.finish(true)
  return findings.flatMap(({ name, reason }) => (name.startsWith('.') ? [] : [[name, reason]]))
}

let random = 0
const folderOf = (files: FakeFiles) =>
  openOutputFolder(
    { files, randomName: () => (++random).toString(16).padStart(12, '0'), now: () => performance.now() },
    '/out',
    (path) => path.slice(1),
  )

async function publish(
  files: FakeFiles,
  made: Record<string, Record<string, string>>,
  { whole = true, force = false } = {},
) {
  const publisher = createPublisher(folderOf(files), { force })
  try {
    for (const [register, texts] of Object.entries(made)) {
      await publisher.accept(
        register,
        Object.entries(texts).map(([name, text]) => file(name, text)),
      )
    }
    return await publisher.finish(whole)
  } catch (error) {
    await publisher.abandon()
    throw error
  }
}

test('writes each file beside its place, says so in its journal, and renames it', async () => {
  const files = fakeFiles()
  await publish(files, { a: { 'a.fi.md': 'one' } })
  expect(files.changes[0]).toMatch(/^write \/out\/\.a\.fi\.md\.[0-9a-f]{12}\.tmp$/)
  expect(files.changes[1]).toMatch(/^append \/out\/\.notice-journal\.[0-9a-f]{12}\.tmp$/)
  expect(files.changes[2]).toBe('rename /out/a.fi.md')
  expect(files.changes.at(-1)).toMatch(/^remove \/out\/\.notice-journal\./)
})

test('leaves a file with the right bytes alone', async () => {
  const files = fakeFiles()
  await publish(files, { a: { 'a.fi.md': 'one', 'a.en.md': 'two' } })
  files.changes.length = 0
  expect(await publish(files, { a: { 'a.fi.md': 'one', 'a.en.md': 'two' } })).toMatchObject({
    written: [],
    unchanged: 2,
  })
  expect(files.changes).toEqual([])
})

test('with force writes it all the same', async () => {
  const files = fakeFiles()
  await publish(files, { a: { 'a.fi.md': 'one' } })
  expect(await publish(files, { a: { 'a.fi.md': 'one' } }, { force: true })).toMatchObject({
    written: ['a.fi.md'],
  })
})

test('overwrites a file of ours that was edited by hand', async () => {
  const files = fakeFiles()
  await publish(files, { a: { 'a.fi.md': 'one' } })
  files.contents.set('/out/a.fi.md', bytes('edited'))
  await publish(files, { a: { 'a.fi.md': 'one' } })
  expect(textOf(files, 'a.fi.md')).toBe('one')
})

test('a whole build deletes what the manifest lists and nothing makes any more', async () => {
  const files = fakeFiles()
  await publish(files, { a: { 'a.fi.md': 'one' }, b: { 'b.fi.md': 'two' } })
  files.contents.set('/out/c.fi.md', bytes('a file of somebody else'))
  expect(await publish(files, { a: { 'a.fi.md': 'one' } })).toMatchObject({ removed: ['b.fi.md'] })
  expect([...files.contents.keys()].sort()).toEqual([
    '/out/.notice-manifest.json',
    '/out/a.fi.md',
    '/out/c.fi.md',
  ])
})

test('a partial build deletes nothing and keeps what the manifest knows', async () => {
  const files = fakeFiles()
  await publish(files, { a: { 'a.fi.md': 'one' }, b: { 'b.fi.md': 'two' } })
  expect(await publish(files, { a: { 'a.fi.md': 'new' } }, { whole: false })).toMatchObject({ removed: [] })
  expect([...(parseManifest(textOf(files, manifestName) ?? '')?.keys() ?? [])]).toEqual([
    'a.fi.md',
    'b.fi.md',
  ])
})

test('a file that was edited since is never deleted, and is still told of in the next build', async () => {
  const files = fakeFiles()
  await publish(files, { a: { 'a.fi.md': 'one' }, b: { 'b.fi.md': 'two' } })
  files.contents.set('/out/b.fi.md', bytes('edited'))
  for (let build = 1; build <= 2; build++) {
    expect(await publish(files, { a: { 'a.fi.md': 'one' } })).toMatchObject({
      removed: [],
      left: ['b.fi.md'],
    })
  }
  expect(textOf(files, 'b.fi.md')).toBe('edited')
})

test('the manifest is the same whatever the order in which files were made', async () => {
  const [first, second] = [fakeFiles(), fakeFiles()]
  await publish(first, { a: { 'a.fi.md': '1' }, b: { 'b.fi.md': '2' } })
  await publish(second, { b: { 'b.fi.md': '2' }, a: { 'a.fi.md': '1' } })
  expect(textOf(first, manifestName)).toBe(textOf(second, manifestName))
})

test('what a killed run left behind is cleaned; temporary files of others are not', async () => {
  const files = fakeFiles()
  files.contents.set('/out/.a.fi.md.0123456789ab.tmp', bytes('half'))
  files.contents.set('/out/..notice-manifest.json.0123456789ab.tmp', bytes('half'))
  files.contents.set('/out/..notice-shard.json.0123456789ab.tmp', bytes('half'))
  files.contents.set('/out/.letter.tmp', bytes('theirs'))
  await publish(files, { a: { 'a.fi.md': 'one' } })
  expect([...files.contents.keys()].sort()).toEqual([
    '/out/.letter.tmp',
    '/out/.notice-manifest.json',
    '/out/a.fi.md',
  ])
})

test.each(['EACCES', 'ENOSPC', 'EIO'])(
  'when any step fails with %s, every file is the old or the new one, whole, and the next build mends it',
  async (code) => {
    const old = { 'a.en.md': 'old one', 'a.fi.md': 'old two', 'a.fi.pdf': 'old three' }
    const renewed = { 'a.en.md': 'new one', 'a.fi.md': 'new two', 'a.fi.pdf': 'new three' }
    const steps = 9
    for (let failingStep = 1; failingStep <= steps; failingStep++) {
      const before = fakeFiles()
      await publish(before, { a: old })
      let step = 0
      // Where it cannot be locked, the manifest is written all the same.
      const isStep = (change: string) => !change.startsWith('remove') && !change.endsWith(lockName)
      const files = fakeFiles((change) => (isStep(change) && ++step === failingStep ? code : undefined))
      for (const [path, content] of before.contents) files.contents.set(path, content)
      await expect(publish(files, { a: renewed }), `step ${failingStep}`).rejects.toThrow()
      for (const name of Object.keys(old) as (keyof typeof old)[]) {
        expect([old[name], renewed[name]], `step ${failingStep}`).toContain(textOf(files, name))
      }
      const texts = Object.keys(old).map((name) => textOf(files, name) ?? '')
      const isHalf = new Set(texts.map((text) => text.split(' ')[0])).size > 1
      expect(leftoversOf(files), `step ${failingStep}`).toHaveLength(isHalf ? 1 : 0)
      expect(await check(files, renewed)).toEqual(
        Object.keys(old).flatMap((name, index) =>
          texts[index]?.startsWith('old') ? [[name, isHalf ? 'half-done' : 'stale']] : [],
        ),
      )
      await publish(files, { a: renewed })
      const fresh = fakeFiles()
      await publish(fresh, { a: renewed })
      expect(files.contents).toEqual(fresh.contents)
    }
  },
)

test('a stopped run still accounts for what it wrote', async () => {
  const files = fakeFiles((change) => (change === 'rename /out/b.fi.md' ? 'EIO' : undefined))
  const publisher = createPublisher(folderOf(files), { force: false })
  await publisher.accept('a', [file('a.fi.md', 'one')])
  await expect(publisher.accept('b', [file('b.fi.md', 'two')])).rejects.toThrow()
  await publisher.abandon()
  expect([...(parseManifest(textOf(files, manifestName) ?? '')?.keys() ?? [])]).toEqual(['a.fi.md'])
})

test('another build that takes our temporary file away does no harm', async () => {
  const files = fakeFiles()
  const rename = files.rename
  let stolen = false
  const contended: FakeFiles = {
    ...files,
    rename: (from, to) => {
      if (!stolen) {
        stolen = true
        files.contents.delete(from)
      }
      rename(from, to)
    },
  }
  await publish(contended, { a: { 'a.fi.md': 'one' } })
  expect(textOf(files, 'a.fi.md')).toBe('one')
})

test('a disk that is full before all files of a register are written leaves all of its old ones', async () => {
  const before = fakeFiles()
  await publish(before, { a: { 'a.fi.md': 'old one', 'a.en.md': 'old two' } })
  const files = fakeFiles((change) => (change.startsWith('write /out/.a.en') ? 'ENOSPC' : undefined))
  for (const [path, content] of before.contents) files.contents.set(path, content)
  await expect(publish(files, { a: { 'a.fi.md': 'new one', 'a.en.md': 'new two' } })).rejects.toThrow(
    'the disk is full: out/a.en.md was not written',
  )
  expect(files.contents).toEqual(before.contents)
})

test('a folder in the place of one file leaves all files of its register as they were', async () => {
  const files = fakeFiles()
  await publish(files, { a: { 'a.en.md': 'old', 'b.fi.md': 'old' } })
  files.contents.delete('/out/b.fi.md')
  files.contents.set('/out/b.fi.md/theirs.txt', bytes('theirs'))
  const withFolder: FakeFiles = {
    ...files,
    stampOf: (path) =>
      path === '/out/b.fi.md'
        ? { kind: 'folder', size: 0, modified: 0, changed: 0, inode: 0 }
        : files.stampOf(path),
  }
  await expect(publish(withFolder, { a: { 'a.en.md': 'new', 'b.fi.md': 'new' } })).rejects.toThrow(
    'something else stands in the place of out/b.fi.md',
  )
  expect(textOf(files, 'a.en.md')).toBe('old')
  expect(leftoversOf(files)).toEqual([])
})
