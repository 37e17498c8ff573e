import { expect, test } from 'vitest'
import { manifestName, parseManifest } from '../../src/publish/manifest.ts'
import { lockName } from '../../src/publish/manifest-lock.ts'
import { openOutputFolder } from '../../src/publish/output-folder.ts'
import { createPublisher } from '../../src/publish/publish-files.ts'
import { type FakeFiles, fakeFiles } from './fake-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const listed = (files: FakeFiles) =>
  [
    ...(parseManifest(new TextDecoder().decode(files.contents.get(`/out/${manifestName}`)))?.keys() ?? []),
  ].sort()

let random = 0
/** @param now milliseconds of the clock by which a build waits */
function build(files: FakeFiles, register: string, now: () => number = () => performance.now()) {
  const io = { files, randomName: () => (++random).toString(16).padStart(12, '0'), now }
  const publisher = createPublisher(
    openOutputFolder(io, '/out', (path) => path.slice(1)),
    { force: false },
  )
  return async () => {
    await publisher.accept(register, [{ name: `${register}.fi.md`, bytes: bytes(register) }])
    await publisher.finish(false)
  }
}

test('builds of different registers that end at the same moment keep each other in the manifest', async () => {
  const files = fakeFiles()
  await Promise.all(['a', 'b', 'c', 'd'].map((register) => build(files, register)()))
  expect(listed(files)).toEqual(['a.fi.md', 'b.fi.md', 'c.fi.md', 'd.fi.md'])
  expect([...files.contents.keys()]).not.toContain(`/out/${lockName}`)
})

test('a build that was killed with the lock in its hand is not waited for', async () => {
  const files = fakeFiles()
  files.contents.set(`/out/${lockName}`, bytes(''))
  let now = 0
  await build(files, 'a', () => {
    now += 1000
    return now
  })()
  expect(listed(files)).toEqual(['a.fi.md'])
  expect([...files.contents.keys()]).not.toContain(`/out/${lockName}`)
})

test('its lock goes even when there is nothing to write', async () => {
  const files = fakeFiles()
  await build(files, 'a')()
  files.contents.set(`/out/${lockName}`, bytes(''))
  let now = 0
  await build(files, 'a', () => {
    now += 1000
    return now
  })()
  expect([...files.contents.keys()]).not.toContain(`/out/${lockName}`)
})

test('a build that waits goes on when the other is done', async () => {
  const files = fakeFiles()
  files.contents.set(`/out/${lockName}`, bytes(''))
  const waiting = build(files, 'a')()
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(listed(files)).toEqual([])
  files.contents.delete(`/out/${lockName}`)
  await waiting
  expect(listed(files)).toEqual(['a.fi.md'])
})

test('where no lock can be set the manifest is written without', async () => {
  const files = fakeFiles((change) => (change === `write /out/${lockName}` ? 'EACCES' : undefined))
  await build(files, 'a')()
  expect(listed(files)).toEqual(['a.fi.md'])
})
