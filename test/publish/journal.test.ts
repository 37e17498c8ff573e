// What a kill between two files of a register leaves behind, and what the next build makes of it.
import { expect, test } from 'vitest'
import { createChecker } from '../../src/publish/check-files.ts'
import { formatEntry, parseJournal } from '../../src/publish/journal.ts'
import { manifestName, parseManifest } from '../../src/publish/manifest.ts'
import { openOutputFolder } from '../../src/publish/output-folder.ts'
import { createPublisher } from '../../src/publish/publish-files.ts'
import { type FakeFiles, fakeFiles } from './fake-files.ts'

type Texts = Readonly<Record<string, string>>

const filesOf = (texts: Texts) =>
  Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))

let random = 0
const folderOf = (files: FakeFiles) =>
  openOutputFolder(
    { files, randomName: () => (++random).toString(16).padStart(12, '0'), now: () => performance.now() },
    '/out',
    (path) => path.slice(1),
  )

async function publish(files: FakeFiles, made: Readonly<Record<string, Texts>>, whole = true, force = false) {
  const publisher = createPublisher(folderOf(files), { force })
  for (const [register, texts] of Object.entries(made)) await publisher.accept(register, filesOf(texts))
  return publisher.finish(whole)
}

const old = { 'a.en.md': 'old', 'a.fi.md': 'vanha', 'a.fi.html': 'same' }
const renewed = { 'a.en.md': 'new', 'a.fi.md': 'uusi', 'a.fi.html': 'same' }

/** What stands there when a build is killed: no step is taken from the first on that is told of. */
async function killed(
  before: FakeFiles,
  made: Readonly<Record<string, Texts>>,
  at: (change: string) => boolean,
  force = false,
): Promise<FakeFiles> {
  let isDead = false
  const files = fakeFiles((change) => {
    isDead ||= at(change)
    return isDead ? 'KILLED' : undefined
  })
  for (const [path, bytes] of before.contents) files.contents.set(path, bytes)
  await expect(publish(files, made, true, force)).rejects.toThrow()
  const after = fakeFiles()
  for (const [path, bytes] of files.contents) after.contents.set(path, bytes)
  return after
}

async function publishedOnce(): Promise<FakeFiles> {
  const files = fakeFiles()
  await publish(files, { a: old })
  return files
}

const halfway = async () =>
  killed(await publishedOnce(), { a: renewed }, (change) => change === 'rename /out/a.fi.md')

async function check(files: FakeFiles, texts: Texts) {
  const checker = createChecker(folderOf(files))
  if (Object.keys(texts).length > 0) await checker.accept('a', filesOf(texts))
  const { findings } = await checker.finish(false)
  return findings.flatMap(({ name, reason }) => (name.startsWith('.') ? [] : [`${name} ${reason}`]))
}

const textsIn = (files: FakeFiles): Texts =>
  Object.fromEntries(
    [...files.contents]
      .filter(([path]) => path !== `/out/${manifestName}`)
      .map(([path, bytes]) => [path.slice('/out/'.length), new TextDecoder().decode(bytes)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

test('what is old while another file of its register is new is told as half done', async () => {
  const files = await halfway()
  expect(textsIn(files)).toMatchObject({ 'a.en.md': 'new', 'a.fi.md': 'vanha' })
  expect(await check(files, renewed)).toEqual(['a.fi.md half-done'])
})

test('it is told where the description can no longer be built, too', async () => {
  expect(await check(await halfway(), {})).toEqual(['a.fi.md half-done'])
})

test('a first build that was stopped is told of in the same way', async () => {
  const files = await killed(fakeFiles(), { a: renewed }, (change) => change === 'rename /out/a.fi.md')
  expect(await check(files, renewed)).toEqual(['a.fi.html half-done', 'a.fi.md half-done'])
})

test('before the first file is replaced nothing is half done', async () => {
  const files = await killed(await publishedOnce(), { a: renewed }, (change) => change.startsWith('rename'))
  expect(await check(files, old)).toEqual([])
  expect(await check(files, renewed)).toEqual(['a.en.md stale', 'a.fi.md stale'])
})

test('the next build makes what it would have made without the kill', async () => {
  const files = await halfway()
  await publish(files, { a: renewed })
  const fresh = fakeFiles()
  await publish(fresh, { a: renewed })
  expect(files.contents).toEqual(fresh.contents)
})

test('a build that cannot make the register finishes what the killed one had begun', async () => {
  const files = await halfway()
  expect(await publish(files, { b: { 'b.fi.md': 'b' } }, false)).toMatchObject({
    written: ['b.fi.md', 'a.fi.md'],
  })
  expect(textsIn(files)).toEqual({ ...renewed, 'b.fi.md': 'b' })
})

test('what had not been begun is not done by a build that does not make the register', async () => {
  const files = await killed(
    await publishedOnce(),
    { a: renewed },
    (change) => change.startsWith('rename'),
    true,
  )
  await publish(files, {}, false)
  expect(textsIn(files)).toEqual(Object.fromEntries(Object.entries(old).sort(([a], [b]) => (a < b ? -1 : 1))))
})

test('what this build has made is not overwritten by what a killed one meant', async () => {
  const files = await halfway()
  await publish(files, { a: { 'a.fi.md': 'newest' } }, false)
  expect(textsIn(files)).toMatchObject({ 'a.en.md': 'new', 'a.fi.md': 'newest' })
})

test('where it can no longer be finished it is told of until it is built', async () => {
  const files = await halfway()
  for (const path of files.contents.keys()) if (path.includes('.a.fi.md.')) files.contents.delete(path)
  await publish(files, {}, false)
  expect(await check(files, {})).toEqual(['a.fi.md half-done'])
  await publish(files, { a: renewed }, false)
  expect(await check(files, renewed)).toEqual([])
  expect(textsIn(files)).toMatchObject(renewed)
  expect(Object.keys(textsIn(files)).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('what a killed build has published is ours: it goes with its description', async () => {
  const files = await killed(
    fakeFiles(),
    { a: old, b: { 'b.fi.md': 'b' } },
    (change) => change === `rename /out/${manifestName}`,
  )
  expect(parseManifest(textsIn(files)[manifestName] ?? '')).toBeUndefined()
  expect(await publish(files, { b: { 'b.fi.md': 'b' } })).toMatchObject({
    removed: ['a.en.md', 'a.fi.html', 'a.fi.md'],
  })
  expect(textsIn(files)).toEqual({ 'b.fi.md': 'b' })
})

test('a journal that was torn, or that leads out of the folder, is believed in nothing', () => {
  const file = { name: 'a.fi.md', sha256: 'f'.repeat(64), beside: '.a.fi.md.0123456789ab.tmp' }
  const line = formatEntry({ register: 'a', files: [file] })
  expect(parseJournal(line)).toEqual([{ register: 'a', files: [file] }])
  expect(parseJournal(line + line.slice(0, -4))).toHaveLength(1)
  for (const odd of [
    { ...file, name: '../a.fi.md' },
    { ...file, beside: '../.a.fi.md.0123456789ab.tmp' },
    { ...file, beside: '.b.fi.md.0123456789ab.tmp' },
    { ...file, sha256: '' },
  ])
    expect(parseJournal(formatEntry({ register: 'a', files: [odd] }))).toEqual([])
})
