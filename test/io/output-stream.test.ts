import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { knownWidth, writeWhole } from '../../src/io/output-stream.ts'
import { testWorld } from './test-world.ts'

test('a text is written whole, after what was written before', () => {
  const { folder } = testWorld({})
  const path = join(folder, 'out')
  const descriptor = openSync(path, 'w')
  const long = 'tietosuojaseloste – §\n'.repeat(100_000)
  for (const text of ['', 'ä', long]) writeWhole(descriptor, new TextEncoder().encode(text))
  closeSync(descriptor)
  expect(readFileSync(path, 'utf8')).toBe(`ä${long}`)
})

test('what the system refuses is told', () => {
  const { folder } = testWorld({ out: '' })
  const descriptor = openSync(join(folder, 'out'), 'r')
  expect(() => writeWhole(descriptor, new Uint8Array(1))).toThrow(/EBADF|EPERM/)
  closeSync(descriptor)
})

test('a terminal without columns has no width that is known', () => {
  expect([0, undefined, 132].map(knownWidth)).toEqual([undefined, undefined, 132])
})
