// How the width of a table is shared.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnWeights, isTallRow } from '../../../src/pdf/typst/table-columns.ts'

test('where everything fits on one line, columns are as wide as their texts', () => {
  expect(
    columnWeights([
      ['Eväste', 'Kesto'],
      ['kieliasetus', '13 kuukautta'],
    ]),
  ).toEqual([14, 15])
})

test('a column of sentences gets more than a column of words, and words keep their line', () => {
  const sentence =
    'Palveluistamme kertominen nykyisille asiakkaille, kun se on heille odotettavissa. '.repeat(3)
  const [words, period, sentences] = columnWeights([
    ['Tiedot', 'Aika', 'Peruste'],
    ['Huoltohistoria', '10 vuotta', sentence],
  ])
  expect(words).toBeGreaterThanOrEqual('Huoltohistoria'.length)
  expect(period).toBeGreaterThanOrEqual('10 vuotta'.length)
  expect(sentences).toBeGreaterThan(50)
})

test('every column gets a share, whatever the cells', () => {
  const cells = fc.array(fc.string({ maxLength: 400 }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 9 }), (texts) => {
      const weights = columnWeights(texts)
      expect(weights).toHaveLength(3)
      expect(weights.every((weight) => Number.isInteger(weight) && weight > 0)).toBe(true)
    }),
  )
})

test('only a row taller than half a page or so may break', () => {
  expect(isTallRow(['lyhyt', 'x'.repeat(400)], [1, 2])).toBe(false)
  expect(isTallRow(['lyhyt', 'x'.repeat(4000)], [1, 2])).toBe(true)
})
