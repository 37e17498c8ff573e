import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFiles } from '../../src/io/node-io.ts'
import { Lookout } from '../../src/workspace/lookout.ts'
import { testWorld, writeTree } from '../io/test-world.ts'

test('folders that are gone are looked at no more, and are seen when they come back', () => {
  const { folder } = testWorld({ 'notices/a.yaml': 'a', 'notices/deep/er/b.yaml': 'b' })
  const lookout = new Lookout(nodeFiles, () => false)
  const [top, deep, deeper] = ['notices', 'notices/deep', 'notices/deep/er'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  for (const path of [top, deep, deeper]) lookout.files.list(path)
  expect(lookout.folders).toEqual([top, deep, deeper])

  rmSync(deep, { recursive: true })
  const gone = lookout.look()
  expect(lookout.changes(gone)).toContain(deep)
  lookout.remember(gone)
  expect(lookout.folders).toEqual([top])
  expect(lookout.changes(lookout.look())).toEqual([])

  writeTree(folder, { 'notices/deep/er/b.yaml': 'b' })
  expect(lookout.changes(lookout.look())).toEqual([deep])
})
