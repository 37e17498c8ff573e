// Where a table may break over pages.
import { expect, test } from 'vitest'
import type { Inline, Table } from '../../../src/compose/notice.ts'
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

test('a column is wide enough for the address that is printed behind a link, which no line may part', () => {
  const link = (href: string): Inline => ({ kind: 'link', href, children: [text('ohje')] })
  const linked = (href: string): Table => ({
    ...table(),
    columns: ['Tiedot', 'Aika', 'Ohje'],
    rows: [{ cells: [[text('sana '.repeat(60))], [text('sana '.repeat(60))], [link(href)]] }],
  })
  const address = 'tietosuojavaltuutettu.esimerkki.example'
  const widthOf = (href: string) => tableLayout(linked(href)).weights[2] ?? 0
  expect(widthOf('#retention')).toBeLessThan(10)
  expect(widthOf(`https://${address}/`)).toBeGreaterThan(address.length)
  // A line may end at a slash and before what is asked.
  expect(widthOf('https://a.example/yksi/kaksi?kolme=3&nelja=4')).toBeLessThan(40)
})

test('an address makes its row taller', () => {
  const cell = (href: string): Inline => ({ kind: 'link', href, children: [text('sana')] })
  const heights = ['#a', `https://a.example/${'polku/'.repeat(700)}`].map(
    (href) => tableLayout({ ...table(), rows: [{ cells: [[cell(href)], []] }] }).tall.size,
  )
  expect(heights).toEqual([0, 1])
})
