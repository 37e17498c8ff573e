import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFiles } from '../../../src/io/node-io.ts'
import { SourceTable } from '../../../src/publish/cache/source-table.ts'
import { tick } from '../../cli/incremental-world.ts'
import { testWorld } from '../../io/test-world.ts'

/** A table of a run that begins now, and two files of an earlier day with a link to the first. */
async function openTable() {
  const { folder } = testWorld({
    'firm.yaml': 'a: 1\n',
    'other.yaml': 'a: 1\n',
    'link.yaml': 'link:firm.yaml',
  })
  await tick()
  writeFileSync(join(folder, 'clock'), '')
  const table = new SourceTable(nodeFiles, nodeFiles.stampOf(join(folder, 'clock'))?.changed ?? 0)
  return { table, at: (name: string) => join(folder, name) }
}

test.each<[string, string, (at: (name: string) => string) => void]>([
  ['is written anew', 'firm.yaml', (at) => writeFileSync(at('firm.yaml'), 'a: 2\n')],
  ['goes', 'firm.yaml', (at) => rmSync(at('firm.yaml'))],
  ['is a link to what is written anew', 'link.yaml', (at) => writeFileSync(at('firm.yaml'), 'a: 2\n')],
  [
    'is a link that leads elsewhere',
    'link.yaml',
    (at) => {
      rmSync(at('link.yaml'))
      symlinkSync('other.yaml', at('link.yaml'))
    },
  ],
])(
  'a source that %s after it was read is not kept: a later register may have read something else',
  async (_, name, change) => {
    const { table, at } = await openTable()
    const place = table.read(at(name)) ?? -1
    expect(table.isStill(place)).toBe(true)
    change(at)
    expect(table.isStill(place)).toBe(false)
  },
)

test('what is changed while the run goes on has no place', async () => {
  const { table, at } = await openTable()
  writeFileSync(at('firm.yaml'), 'a: 2\n')
  expect(table.read(at('firm.yaml'))).toBeUndefined()
  expect(table.read(at('link.yaml'))).toBeUndefined()
})
