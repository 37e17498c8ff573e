import { relative } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FileSystem } from '../../src/io/io.ts'
import { nodeFiles } from '../../src/io/node-io.ts'
import { findRegisters } from '../../src/workspace/find-registers.ts'
import { type Tree, testWorld } from '../io/test-world.ts'

function found(tree: Tree, files: FileSystem = nodeFiles): string[] {
  const { folder } = testWorld(tree)
  return findRegisters(files, folder).map(({ path }) => relative(folder, path))
}

test('finds descriptions in every folder, sorted by path', () => {
  expect(found({ 'b.yaml': '', 'a.yml': '', 'hr/c.yaml': '', 'hr/deep/d.YAML': '' })).toEqual([
    'a.yml',
    'b.yaml',
    'hr/c.yaml',
    'hr/deep/d.YAML',
  ])
})

test('passes over the config, the waivers, shared parts, what is hidden, and other files', () => {
  const tree = {
    'notice.config.yaml': '',
    'notice.waivers.yaml': '',
    'shared/a.yaml': '',
    'hr/shared/a.yaml': '',
    '.github/a.yaml': '',
    '.hidden.yaml': '',
    'node_modules/x/a.yaml': '',
    'readme.md': '',
    'a.yaml.bak': '',
  }
  expect(found(tree)).toEqual([])
})

test('follows links, once, and not for ever', () => {
  expect(
    found({ 'a.yaml': '', again: 'link:.', 'b.yaml': 'link:a.yaml', 'gone.yaml': 'link:nowhere.yaml' }),
  ).toEqual(['a.yaml', 'b.yaml'])
})

test('the order does not depend on that of the file system', () => {
  const names = ['a', 'B', 'ä', 'Z', '10', '9', 'å-b']
  const tree = Object.fromEntries(names.map((name) => [`${name}.yaml`, '']))
  const { folder } = testWorld(tree)
  const expected = findRegisters(nodeFiles, folder)
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (order) => {
      const shuffled: FileSystem = {
        ...nodeFiles,
        list: () => order.map((name) => ({ name: `${name}.yaml`, kind: 'file' as const })),
      }
      expect(findRegisters(shuffled, folder)).toEqual(expected)
    }),
  )
})
