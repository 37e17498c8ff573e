// Guesses at width and height that choose a layout.
import { expect, test } from 'vitest'
import type { Definition } from '../../../src/compose/notice.ts'
import { isLong, isShort, termColumn } from '../../../src/pdf/typst/estimates.ts'
import { fixture, longFixture, paragraph, section, text } from '../fixture.ts'

const terms = (...words: readonly string[]): readonly Definition[] =>
  words.map((word) => ({ term: [text(word)], blocks: [paragraph('x')] }))

test('short terms get a column that holds the longest, long ones none', () => {
  expect(termColumn(terms('Nimi', 'Y-tunnus', 'Osoite'))).toBe(24)
  expect(termColumn(terms('Nimi', 'WWWWWWWWWW'))).toBeGreaterThan(
    termColumn(terms('Nimi', 'llllllllll')) ?? 0,
  )
  expect(termColumn(terms('Nimi', 'Yhteys- ja laskutustiedot sekä niiden muutoshistoria'))).toBeUndefined()
})

test('terms whose lists stand under them get none, so that the lists need not be indented', () => {
  const list = { kind: 'list', style: 'bullets', from: [], items: [{ blocks: [paragraph('x')] }] } as const
  expect(termColumn([...terms('Nimi'), { term: [text('Tekniset')], blocks: [list] }])).toBeUndefined()
  expect(termColumn([...terms('Nimi'), { term: [text('Ei mitään')], blocks: [] }])).toBe(24)
})

test('a box of a few lines is short, one with half a page or with sections of its own is not', () => {
  const lines = (count: number) => Array.from({ length: count }, () => paragraph('Lyhyt virke.'))
  expect(isShort(section('a', '1', 'A', lines(5)))).toBe(true)
  expect(isShort(section('a', '1', 'A', lines(30)))).toBe(false)
  expect(isShort({ ...section('a', '1', 'A', lines(1)), sections: [section('b', '1.1', 'B', [])] })).toBe(
    false,
  )
})

test('only what surely takes four pages or more is long', () => {
  const sentence = 'Tietoja pääsevät katsomaan vain ne, jotka tarvitsevat niitä työssään. '
  const pages = (count: number) => [
    section(
      'a',
      '1',
      'A',
      Array.from({ length: count * 8 }, () => paragraph(sentence.repeat(6))),
    ),
  ]
  expect(isLong(fixture.sections)).toBe(false)
  expect(isLong(pages(3))).toBe(false)
  expect(isLong(pages(4))).toBe(true)
  expect(isLong(longFixture.sections)).toBe(true)
})
