import { expect, test } from 'vitest'
import { createChecker } from '../../src/publish/check-files.ts'
import { manifestName } from '../../src/publish/manifest.ts'
import { openOutputFolder } from '../../src/publish/output-folder.ts'
import { createPublisher } from '../../src/publish/publish-files.ts'
import { type FakeFiles, fakeFiles } from './fake-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const stamp = `notice-compiler 0.1.0 sha256:${'0'.repeat(64)}`
const folderOf = (files: FakeFiles) =>
  openOutputFolder({ files, randomName: () => '0123456789ab', now: () => 0 }, '/out', (path) => path.slice(1))

const made = [
  { name: 'a.en.md', bytes: bytes('in English') },
  { name: 'a.fi.md', bytes: bytes('suomeksi') },
]

async function published(): Promise<FakeFiles> {
  const files = fakeFiles()
  const publisher = createPublisher(folderOf(files), { force: false })
  await publisher.accept('a', made)
  await publisher.finish(true)
  files.changes.length = 0
  return files
}

async function check(files: FakeFiles, whole = true) {
  const checker = createChecker(folderOf(files))
  await checker.accept('a', made)
  return checker.finish(whole)
}

test('finds nothing where everything is as it would be made, and writes nothing', async () => {
  const files = await published()
  expect(await check(files)).toEqual({ kind: 'checked', findings: [], current: 2 })
  expect(files.changes).toEqual([])
})

test.each<[string, string, (files: FakeFiles) => void]>([
  ['missing', 'a.fi.md', (files) => files.contents.delete('/out/a.fi.md')],
  ['stale', 'a.fi.md', (files) => files.contents.set('/out/a.fi.md', bytes('muutettu'))],
  ['half-done', 'a.fi.md', (files) => files.contents.set('/out/a.fi.md', bytes('suom'))],
  ['half-done', 'a.fi.md', (files) => files.contents.set('/out/a.fi.md', bytes(''))],
  [
    'half-done',
    '.a.fi.md.0123456789ab.tmp',
    (files) => files.contents.set('/out/.a.fi.md.0123456789ab.tmp', bytes('')),
  ],
  ['stray', 'b.fi.md', (files) => files.contents.set('/out/b.fi.md', bytes(`stamp: ${stamp}`))],
])('tells that a file is %s: %s', async (reason, name, change) => {
  const files = await published()
  change(files)
  expect((await check(files)).findings).toEqual([{ name, reason }])
})

test('a file that the manifest lists is stray even without a stamp', async () => {
  const files = await published()
  const publisher = createPublisher(folderOf(files), { force: false })
  await publisher.accept('b', [{ name: 'b.fi.md', bytes: bytes('no stamp') }])
  await publisher.finish(false)
  expect((await check(files)).findings).toEqual([{ name: 'b.fi.md', reason: 'stray' }])
})

test('files of others are not judged', async () => {
  const files = await published()
  files.contents.set('/out/b.fi.md', bytes('no stamp'))
  files.contents.set('/out/contract.pdf', bytes(stamp))
  expect((await check(files)).findings).toEqual([])
})

test('a part of the workspace does not make the rest stray', async () => {
  const files = await published()
  files.contents.set('/out/b.fi.md', bytes(stamp))
  expect((await check(files, false)).findings).toEqual([])
})

test.each(['', 'not JSON'])('without a manifest to trust, the bytes decide: %j', async (manifest) => {
  const files = await published()
  files.contents.set(`/out/${manifestName}`, bytes(manifest))
  expect((await check(files)).findings).toEqual([])
})

test('an empty folder lacks everything', async () => {
  expect((await check(fakeFiles())).findings.map(({ reason }) => reason)).toEqual(['missing', 'missing'])
})
