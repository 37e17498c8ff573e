import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findConfig, findRoot } from '../../src/workspace/find-root.ts'
import { type Tree, testWorld } from '../io/test-world.ts'

test.each<[string, Tree, string, string | undefined]>([
  ['the folder that holds notices', { 'w/notices/a.yaml': '' }, 'w', 'w'],
  ['from inside notices', { 'w/notices/a.yaml': '' }, 'w/notices', 'w'],
  ['from deep inside', { 'w/notices/b/c/a.yaml': '' }, 'w/notices/b/c', 'w'],
  ['a config in the root', { 'w/notice.config.yaml': '', 'w/texts/a.yaml': '' }, 'w/texts', 'w'],
  [
    'a config inside notices belongs to the folder above',
    { 'w/notices/notice.config.yaml': '' },
    'w/notices',
    'w',
  ],
  ['the nearest of two', { 'w/notices/a.yaml': '', 'w/x/notices/a.yaml': '' }, 'w/x', 'w/x'],
  ['a checkout that is itself called notices', { 'notices/notices/a.yaml': '' }, 'notices', 'notices'],
  ['none', { 'w/texts/a.yaml': '' }, 'w/texts', undefined],
  ['a file called notices is none', { 'w/notices': '' }, 'w', undefined],
])('%s', (_what, tree, start, root) => {
  const { io, folder } = testWorld(tree)
  const found = findRoot(io.files, join(folder, start))
  expect(found).toBe(root === undefined ? undefined : join(folder, root))
})

const shown = (path: string) => path

test('the config stands in notices or in the root', () => {
  const inside = testWorld({ 'notices/notice.config.yaml': '' })
  expect(findConfig(inside.io.files, inside.folder, shown)).toBe(
    join(inside.folder, 'notices/notice.config.yaml'),
  )
  const root = testWorld({ 'notice.config.yaml': '' })
  expect(findConfig(root.io.files, root.folder, shown)).toBe(join(root.folder, 'notice.config.yaml'))
  const none = testWorld({ 'notices/a.yaml': '' })
  expect(findConfig(none.io.files, none.folder, shown)).toBeUndefined()
})

test.each(['notices/notice.config.yml', 'notice.config.json', 'notices/notices.config.yaml'])(
  '%s is meant to be the config',
  (name) => {
    const { io, folder } = testWorld({ 'notices/a.yaml': '', [name]: '' })
    expect(findConfig(io.files, folder, shown)).toBe(join(folder, name))
  },
)

test('a config beside one of a wrong name stops the run', () => {
  const { io, folder } = testWorld({ 'notices/notice.config.yaml': '', 'notices/notice.config.yml': '' })
  expect(() => findConfig(io.files, folder, shown)).toThrow('two configs')
})

test('two configs stop the run', () => {
  const { io, folder } = testWorld({ 'notices/notice.config.yaml': '', 'notice.config.yaml': '' })
  expect(() => findConfig(io.files, folder, shown)).toThrow('two configs')
})
