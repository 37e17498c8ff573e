import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseShard, registersHash, registersOf, shardOf } from '../../../src/publish/shards/shard.ts'
import {
  formatShardRecord,
  parseShardRecord,
  type ShardRecord,
} from '../../../src/publish/shards/shard-record.ts'

const root = '/w'
const planned = (id: string | undefined, name = `${id}.yaml`) => ({
  path: join(root, 'notices', name),
  file: name,
  id,
})

test.each([
  ['1/1', { index: 1, count: 1 }],
  ['2/4', { index: 2, count: 4 }],
  ['03/10', { index: 3, count: 10 }],
])('%s is a shard', (text, shard) => expect(parseShard(text)).toEqual(shard))

test.each(['', '1', '0/4', '5/4', '1/0', '-1/4', '1.5/4', 'a/b', '1/4/2', ' 1/4', '1/99999', '1/4\n'])(
  '%j is none',
  (text) => expect(parseShard(text)).toBeUndefined(),
)

test('the place of an id is a promise: machines of different versions split alike', () => {
  expect(['customers', 'staff', 'water-care', 'a'].map((id) => shardOf(id, 4))).toEqual([1, 3, 4, 4])
})

test('each register is in one shard, whatever the order', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), { maxLength: 40 })
  fc.assert(
    fc.property(ids, fc.integer({ min: 1, max: 9 }), (all, count) => {
      const plan = all.map((id) => planned(id))
      const parts = Array.from({ length: count }, (_, place) =>
        registersOf(plan, root, { index: place + 1, count }),
      )
      expect(
        parts
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(all.toSorted())
      const turned = plan.toReversed()
      for (const [place, part] of parts.entries())
        expect(new Set(registersOf(turned, root, { index: place + 1, count }))).toEqual(new Set(part))
      expect(registersHash(turned, root)).toBe(registersHash(plan, root))
    }),
  )
})

test('shards are balanced', () => {
  const plan = Array.from({ length: 4000 }, (_, index) => planned(`client-${index}`))
  for (let index = 1; index <= 8; index++) {
    const { length } = registersOf(plan, root, { index, count: 8 })
    // Four standard deviations of a fair split.
    expect(Math.abs(length - 500)).toBeLessThan(84)
  }
})

test('a register without an id has its place instead', () => {
  const broken = planned(undefined, 'broken.yaml')
  const parts = [1, 2, 3].map((index) => registersOf([broken], root, { index, count: 3 }).length)
  expect(parts.reduce((sum, length) => sum + length)).toBe(1)
  expect(registersHash([broken], root)).not.toBe(registersHash([planned(undefined, 'other.yaml')], root))
})

const record: ShardRecord = {
  shard: { index: 2, count: 4 },
  tool: '0.1.0',
  run: { formats: ['html', 'md'], languages: null, draft: false, engine: 'typst', whole: true },
  settings: 'a',
  registers: 'b',
  isFinished: true,
  failed: 0,
  notices: [],
  read: { sources: [['notices/a.yaml', 'c']], registers: [[0]] },
}

test('a record is read as it was written, and in no other way', () => {
  const text = formatShardRecord(record)
  expect(parseShardRecord(text)).toEqual(record)
  expect(parseShardRecord(text.replace('"failed": 0', '"failed": 1'))).toBeUndefined()
  expect(parseShardRecord(text.slice(0, -10))).toBeUndefined()
  for (const other of ['', '{}', 'null', '[]']) expect(parseShardRecord(other)).toBeUndefined()
})
