import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileFailure, notAFile } from '../../src/io/edge-error.ts'
import { nodeFiles } from '../../src/io/node-io.ts'
import { packageRoot, packageVersion } from '../../src/io/package-root.ts'
import { testWorld } from './test-world.ts'

test('kindOf says what is there, through links, and nothing where nothing is', () => {
  const { folder } = testWorld({
    'a.txt': '',
    'to-file': 'link:a.txt',
    'to-folder': 'link:.',
    gone: 'link:nowhere',
    ring: 'link:ring',
  })
  const kinds = ['a.txt', '.', 'to-file', 'to-folder', 'gone', 'ring', 'no', 'a.txt/b'].map((name) =>
    nodeFiles.kindOf(join(folder, name)),
  )
  expect(kinds).toEqual(['file', 'folder', 'file', 'folder', undefined, undefined, undefined, undefined])
})

test('list tells what links lead to', () => {
  const { folder } = testWorld({ 'a.txt': '', 'd/x': '', 'to-folder': 'link:d', gone: 'link:nowhere' })
  const entries = [...nodeFiles.list(folder)].sort((a, b) => (a.name < b.name ? -1 : 1))
  expect(entries).toEqual([
    { name: 'a.txt', kind: 'file' },
    { name: 'd', kind: 'folder' },
    { name: 'gone', kind: 'other', isLink: true },
    { name: 'to-folder', kind: 'folder', isLink: true },
  ])
})

test.skipIf(process.platform === 'win32')('what is no file is not read, for it might never end', () => {
  const { folder } = testWorld({})
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  for (const path of [pipe, '/dev/zero'])
    expect(() => nodeFiles.readFile(path), path).toThrow(expect.objectContaining({ code: notAFile, path }))
  expect(() => nodeFiles.readFile(folder)).toThrow(expect.objectContaining({ code: 'EISDIR' }))
})

test('append makes a file, and adds to it', async () => {
  const { folder } = testWorld({})
  for (const text of ['one\n', 'two\n']) await nodeFiles.append(join(folder, 'journal'), Buffer.from(text))
  expect(readFileSync(join(folder, 'journal'), 'utf8')).toBe('one\ntwo\n')
})

test('writeNew never overwrites', async () => {
  const { folder } = testWorld({ 'a.txt': 'old' })
  await expect(nodeFiles.writeNew(join(folder, 'a.txt'), Buffer.from('new'))).rejects.toMatchObject({
    code: 'EEXIST',
  })
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old')
})

test('makeFolder makes what is missing on the way, and minds no folder that is there', () => {
  const { folder } = testWorld({ 'a.txt': '', 'to-folder': 'link:.' })
  for (const path of ['b/c/d', 'b/c', '.', 'to-folder/e']) {
    nodeFiles.makeFolder(join(folder, path))
    expect(nodeFiles.kindOf(join(folder, path))).toBe('folder')
  }
  expect(() => nodeFiles.makeFolder(join(folder, 'a.txt/b'))).toThrow(
    expect.objectContaining({ code: expect.stringMatching(/EEXIST|ENOTDIR/) }),
  )
})

// Linux has no folders of a user's own there, and says so with a code that Node takes for a parent that is missing.
test.skipIf(process.platform !== 'linux')('makeFolder gives up where the system makes no folder', () => {
  expect(() => nodeFiles.makeFolder('/proc/notice/published')).toThrow(/ENOENT|EACCES|EPERM|EROFS/)
})

test('rename replaces a link and does not follow it', async () => {
  const { folder } = testWorld({ 'theirs.txt': 'theirs', 'ours.txt': 'link:theirs.txt' })
  await nodeFiles.writeNew(join(folder, 'new'), Buffer.from('ours'))
  nodeFiles.rename(join(folder, 'new'), join(folder, 'ours.txt'))
  expect(readFileSync(join(folder, 'theirs.txt'), 'utf8')).toBe('theirs')
  expect(readFileSync(join(folder, 'ours.txt'), 'utf8')).toBe('ours')
})

test.each([
  ['EACCES', 'does not let this program use out/a'],
  ['EROFS', 'does not let this program use out/a'],
  ['ENOSPC', 'the disk is full'],
  ['EISDIR', 'something else stands in the place of out/a'],
  ['EIO', 'out/a could not be used (EIO)'],
])('the system error %s is told in words', (code, message) => {
  expect(fileFailure(Object.assign(new Error(code), { code }), 'out/a')).toMatchObject({
    name: 'UserError',
    message: expect.stringContaining(message),
  })
})

test('what is no system error stays what it is', () => {
  const bug = new TypeError('unthinkable')
  expect(fileFailure(bug, 'out/a')).toBe(bug)
})

test('the package is found from where the code stands', () => {
  expect(existsSync(join(packageRoot(), 'templates/notice.typ'))).toBe(true)
  expect(packageVersion).toBe(JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')).version)
})
