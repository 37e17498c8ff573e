// How the facts of the title block share their rows.
import { expect, test } from 'vitest'
import type { FrontFact } from '../../../src/compose/notice.ts'
import { frontRows, oneLineOf } from '../../../src/pdf/typst/title-block.ts'

const fact = (key: FrontFact['key'], label: string, value: string): FrontFact => ({ key, label, value })
const dates = [
  fact('created', 'Laadittu', '30.10.2023'),
  fact('updated', 'Päivitetty', '5.10.2026'),
  fact('version', 'Versio', '4.1'),
]
const keys = (front: readonly FrontFact[]) => frontRows(front).map((row) => row.facts.map(({ key }) => key))

test('facts that fit stand in one row', () => {
  expect(keys([fact('controller', 'Rekisterinpitäjä', 'Tilitoimisto Tositeranta Oy'), ...dates])).toEqual([
    ['controller', 'created', 'updated', 'version'],
  ])
})

test('a controller of many names stands above the dates, and no fact is left alone', () => {
  const names = 'Purovire Technology Oy, Purovire Oy, Purovire Markkinointi Oy ja Purovire Logistics OÜ'
  expect(keys([fact('controller', 'Rekisterinpitäjät', names), ...dates])).toEqual([
    ['controller'],
    ['created', 'updated', 'version'],
  ])
})

test('many short facts share rows of like length', () => {
  const words = fact('register', 'Rekisterin nimi', 'Asiakas- ja markkinointirek.')
  const rows = keys([words, words, words, words])
  expect(rows.map((row) => row.length)).toEqual([2, 2])
  expect(frontRows([])).toEqual([])
})

test('a line leaves room for what stands beside it', () => {
  const names = 'Purovire Technology Oy, Purovire Oy, Purovire Markkinointi Oy ja Purovire Logistics OÜ'
  expect(oneLineOf(names, [])).toBe(names)
  expect(oneLineOf(names, ['Versio 3.0 · Päivitetty 21.9.2026', 'Sivu 10/16'])).toBe(
    'Purovire Technology Oy, Purovire Oy …',
  )
})
