import { join } from 'node:path'
import { expect, test } from 'vitest'
import { carefulParser } from '../../src/parse/careful-parser.ts'
import { mergeExtends } from '../../src/parse/merge-extends.ts'
import { readExtends } from '../../src/workspace/read-extends.ts'
import { createSourceReader } from '../../src/workspace/source-reader.ts'
import { type Tree, testWorld } from '../io/test-world.ts'

/** Reads `w/notices/a.yaml` in the workspace `w`. */
function read(tree: Tree) {
  const { io, folder } = testWorld(tree)
  let reads = 0
  const readFile = (path: string) => {
    reads++
    return io.files.readFile(path)
  }
  const files = { ...io.files, readFile }
  const reader = createSourceReader({ ...io, files })
  const path = join(folder, 'w/notices/a.yaml')
  const main = reader.read(path).value
  if (main === undefined) throw new Error('the test needs a description that parses')
  const { bases, diagnostics } = readExtends(io, reader, join(folder, 'w'), path, main)
  return { data: mergeExtends(main, bases).data, bases: bases.map(({ file }) => file), diagnostics, reads }
}

test('a description without extends needs no other file', () => {
  expect(read({ 'w/notices/a.yaml': 'id: a' })).toMatchObject({
    bases: [],
    diagnostics: [],
    data: { id: 'a' },
  })
})

test('a chain goes to its end, each file relative to the one that names it', () => {
  const tree = {
    'w/notices/a.yaml': 'extends: shared/unit.yaml\nx: { a: 1 }',
    'w/notices/shared/unit.yaml': 'extends: more/company.yaml\nx: { a: 2, b: 2 }',
    'w/notices/shared/more/company.yaml': 'x: { a: 3, b: 3, c: 3 }',
  }
  const { data, bases } = read(tree)
  expect(data).toMatchObject({ x: { a: 1, b: 2, c: 3 } })
  expect(bases).toEqual(['w/notices/shared/more/company.yaml', 'w/notices/shared/unit.yaml'])
})

test('in a list a later file goes over an earlier one', () => {
  const tree = {
    'w/notices/a.yaml': 'extends: [shared/one.yaml, shared/two.yaml]',
    'w/notices/shared/one.yaml': 'x: { a: 1, b: 1 }',
    'w/notices/shared/two.yaml': 'x: { a: 2 }',
  }
  expect(read(tree).data).toMatchObject({ x: { a: 2, b: 1 } })
})

test('in a diamond the common part is read once and yields to all', () => {
  const tree = {
    'w/notices/a.yaml': 'extends: [shared/one.yaml, shared/two.yaml]',
    'w/notices/shared/one.yaml': 'extends: common.yaml\nx: { a: one }',
    'w/notices/shared/two.yaml': 'extends: common.yaml\nx: { b: two }',
    'w/notices/shared/common.yaml': 'x: { a: common, b: common, c: common }',
  }
  expect(read(tree)).toMatchObject({ data: { x: { a: 'one', b: 'two', c: 'common' } }, reads: 4 })
})

test.each<[string, Tree, object]>([
  [
    'a missing file, with the nearest that is there',
    { 'w/notices/a.yaml': 'extends: shared/organization.yaml', 'w/notices/shared/organisation.yaml': '' },
    {
      code: 'workspace/extends-missing',
      path: ['extends'],
      args: { path: 'shared/organization.yaml', suggestion: 'shared/organisation.yaml' },
    },
  ],
  [
    'a path as Windows writes it',
    { 'w/notices/a.yaml': 'extends: shared\\org.yaml', 'w/notices/shared/org.yaml': '' },
    { code: 'workspace/extends-missing', args: { path: 'shared\\org.yaml', suggestion: 'shared/org.yaml' } },
  ],
  [
    'a path without its ending',
    { 'w/notices/a.yaml': 'extends: shared/org', 'w/notices/shared/org.yaml': '' },
    { code: 'workspace/extends-missing', args: { path: 'shared/org', suggestion: 'shared/org.yaml' } },
  ],
  [
    'a folder that is called otherwise',
    { 'w/notices/a.yaml': 'extends: shred/org.yaml', 'w/notices/shared/org.yaml': '' },
    { code: 'workspace/extends-missing', args: { path: 'shred/org.yaml', suggestion: 'shared/org.yaml' } },
  ],
  [
    'a way out as Windows writes it, and tells of nothing there',
    { 'w/notices/a.yaml': 'extends: ..\\..\\b.yaml', 'b.yaml': 'x: 1' },
    { code: 'workspace/extends-missing', args: { path: '..\\..\\b.yaml' } },
  ],
  [
    'an address on the web',
    { 'w/notices/a.yaml': 'extends: https://esimerkki.example/org.yaml' },
    { code: 'workspace/extends-outside', variant: 'web' },
  ],
  [
    'the entry of a list',
    { 'w/notices/a.yaml': 'extends: [b.yaml, c.yaml]', 'w/notices/b.yaml': 'x: 1' },
    { code: 'workspace/extends-missing', path: ['extends', 1] },
  ],
  [
    'a folder',
    { 'w/notices/a.yaml': 'extends: shared', 'w/notices/shared/b.yaml': '' },
    { code: 'workspace/extends-missing', variant: 'folder' },
  ],
  [
    'no YAML',
    { 'w/notices/a.yaml': 'extends: b.json', 'w/notices/b.json': '{}' },
    { code: 'workspace/extends-missing', variant: 'not-yaml' },
  ],
  [
    'a way out',
    { 'w/notices/a.yaml': 'extends: ../../b.yaml', 'b.yaml': 'x: 1' },
    { code: 'workspace/extends-outside' },
  ],
  [
    'a way out to nothing',
    { 'w/notices/a.yaml': 'extends: ../../../c.yaml' },
    { code: 'workspace/extends-outside' },
  ],
  ['an absolute path', { 'w/notices/a.yaml': 'extends: /etc/passwd' }, { code: 'workspace/extends-outside' }],
  [
    'a link that leads out',
    { 'w/notices/a.yaml': 'extends: b.yaml', 'w/notices/b.yaml': 'link:../../b.yaml', 'b.yaml': 'x: 1' },
    { code: 'workspace/extends-outside' },
  ],
  [
    'a linked folder that leads out',
    { 'w/notices/a.yaml': 'extends: s/b.yaml', 'w/notices/s': 'link:../../s', 's/b.yaml': 'x: 1' },
    { code: 'workspace/extends-outside' },
  ],
])('refuses %s', (_what, tree, expected) => {
  const { diagnostics, bases } = read(tree)
  expect(diagnostics).toMatchObject([{ file: 'w/notices/a.yaml', severity: 'error', ...expected }])
  expect(bases.filter((file) => file !== 'w/notices/b.yaml')).toEqual([])
})

test.each<[string, Tree, object]>([
  [
    'itself',
    { 'w/notices/a.yaml': 'extends: a.yaml' },
    { file: 'w/notices/a.yaml', args: { path: 'a.yaml', chain: ['w/notices/a.yaml', 'w/notices/a.yaml'] } },
  ],
  [
    'by way of another',
    { 'w/notices/a.yaml': 'extends: b.yaml', 'w/notices/b.yaml': 'extends: ./a.yaml' },
    {
      file: 'w/notices/b.yaml',
      args: { path: './a.yaml', chain: ['w/notices/a.yaml', 'w/notices/b.yaml', 'w/notices/a.yaml'] },
    },
  ],
  [
    'among shared parts only',
    {
      'w/notices/a.yaml': 'extends: b.yaml',
      'w/notices/b.yaml': 'extends: c.yaml',
      'w/notices/c.yaml': 'extends: b.yaml',
    },
    {
      file: 'w/notices/c.yaml',
      args: { path: 'b.yaml', chain: ['w/notices/b.yaml', 'w/notices/c.yaml', 'w/notices/b.yaml'] },
    },
  ],
])('refuses a circle: %s', (_what, tree, expected) => {
  expect(read(tree).diagnostics).toMatchObject([
    { code: 'workspace/extends-loop', path: ['extends'], ...expected },
  ])
})

test('problems of a shared part are problems of what extends it', async () => {
  await carefulParser.load()
  const { diagnostics } = read({ 'w/notices/a.yaml': 'extends: b.yaml', 'w/notices/b.yaml': 'x: [1' })
  expect(diagnostics[0]).toMatchObject({ file: 'w/notices/b.yaml', code: 'yaml/syntax' })
})
