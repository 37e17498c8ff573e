import { join } from 'node:path'
import { expect, test } from 'vitest'
import { selectPaths } from '../../src/workspace/select-paths.ts'
import { testWorld } from '../io/test-world.ts'

test('without paths the workspace is found from the current folder', () => {
  const { io, folder } = testWorld({ 'w/notices/a.yaml': '' })
  expect(selectPaths({ ...io, cwd: join(folder, 'w/notices') }, [])).toEqual({
    root: join(folder, 'w'),
    paths: undefined,
  })
})

test('without paths and without a workspace there is nothing to do', () => {
  expect(() => selectPaths(testWorld({}).io, [])).toThrow('no folder `notices` here or above')
})

test('paths are found from the current folder, and their workspace from them', () => {
  const { io, folder } = testWorld({ 'w/notices/a.yaml': '', 'w/notices/hr/b.yaml': '' })
  expect(selectPaths(io, ['w/notices/hr', 'w/notices/a.yaml'])).toEqual({
    root: join(folder, 'w'),
    paths: [
      { path: join(folder, 'w/notices/hr'), kind: 'folder' },
      { path: join(folder, 'w/notices/a.yaml'), kind: 'file' },
    ],
  })
})

test('a description outside every workspace is its own', () => {
  const { io, folder } = testWorld({ 'x/a.yaml': '' })
  expect(selectPaths(io, ['x/a.yaml']).root).toBe(join(folder, 'x'))
  expect(selectPaths(io, ['x']).root).toBe(join(folder, 'x'))
})

test('a path that is not there is told with the nearest that is', () => {
  const { io } = testWorld({ 'notices/customers.yaml': '', 'notices/readme.md': '' })
  expect(() => selectPaths(io, ['notices/costumers.yaml'])).toThrow(
    expect.objectContaining({
      message: 'there is no notices/costumers.yaml',
      hint: 'Did you mean `notices/customers.yaml`?',
    }),
  )
  expect(() => selectPaths(io, ['notcies'])).toThrow(
    expect.objectContaining({ hint: 'Did you mean `notices`?' }),
  )
  expect(() => selectPaths(io, ['nowhere/at/all.yaml'])).toThrow('there is no nowhere/at/all.yaml')
})

test.each([
  ['a slip in the file', '.', 'notices/water-car.yaml', 'notices/water-care.yaml'],
  ['a slip in the folder', '.', 'notces/water-care.yaml', 'notices/water-care.yaml'],
  ['slips in both', '.', 'notces/water-car.yaml', 'notices/water-care.yaml'],
  ['no ending', '.', 'notices/water-care', 'notices/water-care.yaml'],
  ['no folder', '.', 'water-care.yaml', 'notices/water-care.yaml'],
  ['slashes as Windows has them', '.', 'notices\\water-care.yaml', 'notices/water-care.yaml'],
  ['the path of another folder', 'notices', 'notices/water-care.yaml', 'water-care.yaml'],
])('%s is seen through', (_what, here, path, suggestion) => {
  const { io, folder } = testWorld({ 'notices/water-care.yaml': '', 'notices/customers.yaml': '' })
  expect(() => selectPaths({ ...io, cwd: join(folder, here) }, [path])).toThrow(
    expect.objectContaining({ hint: `Did you mean \`${suggestion}\`?` }),
  )
})

test('a file that is not YAML is no description', () => {
  const { io } = testWorld({ 'notices/a.yaml': '', 'notices/readme.md': '' })
  expect(() => selectPaths(io, ['notices/readme.md'])).toThrow(
    'notices/readme.md is not a register description',
  )
})

test('paths of two workspaces stop the run', () => {
  const { io } = testWorld({ 'v/notices/a.yaml': '', 'w/notices/a.yaml': '' })
  expect(() => selectPaths(io, ['v/notices', 'w/notices'])).toThrow('two workspaces: v and w')
})
