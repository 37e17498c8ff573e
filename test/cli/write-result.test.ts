// Where a result is written that the user asked for: never in the place of a device, a pipe or a link.
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeResult } from '../../src/cli/write-result.ts'
import { nodeFiles } from '../../src/io/node-io.ts'
import { testWorld } from '../io/test-world.ts'

test('what a link leads to is replaced, and the link stays', async () => {
  const { io, folder } = testWorld({ 'reports/today.json': 'old', 'latest.json': 'link:reports/today.json' })
  await writeResult(io, join(folder, 'latest.json'), 'new')
  expect(readFileSync(join(folder, 'reports/today.json'), 'utf8')).toBe('new')
  expect(lstatSync(join(folder, 'latest.json')).isSymbolicLink()).toBe(true)
})

test('what a killed run left beside a result goes with the next; other temporary files stay', async () => {
  const others = { '.other.json.0123456789ab.tmp': '', '.report.json.tmp': '' }
  const { io, folder } = testWorld({ '.report.json.0123456789ab.tmp': 'half', ...others })
  await writeResult(io, join(folder, 'report.json'), 'whole')
  expect(readdirSync(folder).sort()).toEqual([...Object.keys(others), 'report.json'].sort())
})

test('a device is written into, and nothing is put beside it or in its place', async () => {
  const written: string[] = []
  const refuse = () => {
    throw new Error('not in the place of a device')
  }
  const files = {
    ...nodeFiles,
    kindOf: () => 'other' as const,
    makeFolder: refuse,
    writeNew: refuse,
    rename: refuse,
    writeInto: (path: string, bytes: Uint8Array) => {
      written.push(path, new TextDecoder().decode(bytes))
    },
  }
  await writeResult(testWorld({}, { files }).io, '/dev/null', 'report')
  expect(written).toEqual(['/dev/null', 'report'])
})
