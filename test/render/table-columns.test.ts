// How the width of a table is shared.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnWeights, rowLines, tableTexts } from '../../src/render/table-columns.ts'
import { text } from './fixture.ts'

const kept = (word: string): number => Math.min(word.length, 18)
const cells = (...row: readonly string[]) => row.map((cell) => [cell])

test('where everything fits on one line, columns are as wide as their texts', () => {
  expect(columnWeights([cells('Eväste', 'Kesto'), cells('kieliasetus', '13 kuukautta')], 95, kept)).toEqual([
    14, 15,
  ])
})

test('a column of sentences gets more than a column of words, and words keep their line', () => {
  const sentence =
    'Palveluistamme kertominen nykyisille asiakkaille, kun se on heille odotettavissa. '.repeat(3)
  const [words, period, sentences] = columnWeights(
    [cells('Tiedot', 'Aika', 'Peruste'), cells('Huoltohistoria', '10 vuotta', sentence)],
    95,
    kept,
  )
  expect(words).toBeGreaterThanOrEqual('Huoltohistoria'.length)
  expect(period).toBeGreaterThanOrEqual('vuotta'.length)
  expect(sentences).toBeGreaterThan(50)
})

test('a column that is almost empty stays narrow, for the sake of those that make the rows tall', () => {
  const long = 'kunnes kauppa on saatettu päätökseen; päättyneet kaupat tarkistetaan kuukausittain'
  const rows = Array.from({ length: 8 }, () => cells('Luottopäätöksen tiedot', long, ''))
  const [, period = 0, provision = 0] = columnWeights(
    [
      cells('Tiedot', 'Säilytysaika', 'Säännös'),
      ...rows,
      cells('Laskut', '6 vuotta', 'laki 1336/1997, 2 luku 10 §'),
    ],
    60,
    kept,
  )
  expect(period).toBeGreaterThan(2 * provision)
})

test('lines parted by breaks are lines of their own', () => {
  const table = {
    kind: 'table' as const,
    caption: 'x',
    columns: ['A'],
    rows: [{ cells: [[text('yksi'), { kind: 'break' as const }, text('kaksi')]] }],
    from: [],
  }
  expect(tableTexts(table)).toEqual([[['A']], [['yksi', 'kaksi']]])
  expect(rowLines([['yksi', 'kaksi']], [1], 40)).toBe(2)
})

test('every column gets a share, whatever the cells, and together no more than there is but for long words', () => {
  const row = fc.array(fc.array(fc.string({ maxLength: 400 }), { maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (texts) => {
      const weights = columnWeights(texts, 95, kept)
      expect(weights).toHaveLength(3)
      expect(weights.every((weight) => Number.isInteger(weight) && weight > 0)).toBe(true)
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(95)
    }),
  )
})
