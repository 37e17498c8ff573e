// Of rows, items and terms there may be more than a call takes arguments.
import { expect, test } from 'vitest'
import type { Block } from '../../src/compose/notice.ts'
import { termColumn } from '../../src/pdf/typst/estimates.ts'
import { tableLines } from '../../src/render/markdown/table.ts'
import { blockLines } from '../../src/render/markdown/write-blocks.ts'
import { columnWeights } from '../../src/render/table-columns.ts'

const many = 200_000
const rows = Array.from({ length: many }, () => ['a'])

test('rows of a table in Markdown', () => {
  expect(tableLines(['a'], rows)).toHaveLength(many + 2)
})

test('rows by which columns are shared', () => {
  const texts = rows.map((row) => row.map((line) => [line]))
  expect(columnWeights(texts, 80, (word) => word.length)).toEqual([7])
})

test('items of a list', () => {
  const list: Block = { kind: 'list', style: 'bullets', items: rows.map(() => ({ blocks: [] })), from: [] }
  expect(blockLines([list], { language: 'fi', headingLevel: 2 })).toHaveLength(many)
})

test('terms of a list', () => {
  const entries = rows.map(([text = '']) => ({ term: [{ kind: 'text', text } as const], blocks: [] }))
  expect(termColumn(entries)).toBe(termColumn(entries.slice(0, 1)))
})
