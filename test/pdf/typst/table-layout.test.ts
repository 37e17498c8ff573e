// Where a table may break over pages.
import { expect, test } from 'vitest'
import type { Table } from '../../../src/compose/notice.ts'
import { tableLayout } from '../../../src/pdf/typst/table-layout.ts'
import { text } from '../fixture.ts'

const table = (...rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  from: [],
  caption: 'x',
  columns: ['Tiedot', 'Aika'],
  rows: rows.map((row) => ({ cells: row.map((cell) => [text(cell)]) })),
})

test('a table of a few rows is kept on one page, one of many is not', () => {
  const row = ['Huoltohistoria', '10 vuotta']
  expect(tableLayout(table(row, row, row)).short).toBe(true)
  expect(tableLayout(table(...Array.from({ length: 30 }, () => row))).short).toBe(false)
})

test('it begins where its header and two rows have room, unless they are tall', () => {
  const [low, tall] = [
    ['a', 'b'],
    ['a', 'sana '.repeat(200)],
  ]
  expect(tableLayout(table(low, low, low)).room).toBeGreaterThan(tableLayout(table(low)).room)
  expect(tableLayout(table(low, tall, low)).room).toBe(0)
})

test('only a row taller than half a page or so may break', () => {
  const { tall } = tableLayout(table(['lyhyt', 'x'.repeat(400)], ['lyhyt', 'sana '.repeat(1000)]))
  expect([...tall]).toEqual([1])
})
