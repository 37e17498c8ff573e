// Texts that are kept to one line.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneLine } from '../../src/render/one-line.ts'

const within = (length: number) => (text: string) => text.length <= length
const names = 'Purovire Oy, Purovire Markkinointi Oy, Purovire Logistics OÜ ja Muut Oy'

test('what fits is left as it is', () => expect(oneLine(names, within(100))).toBe(names))

test('names go whole, from the end', () => {
  expect(oneLine(names, within(50))).toBe('Purovire Oy, Purovire Markkinointi Oy …')
  expect(oneLine(names, within(30))).toBe('Purovire Oy …')
})

test('one long name ends at a space, one long word anywhere', () => {
  expect(oneLine('Itä-Suomen kuljetusliikkeiden yhdistys ry', within(32))).toBe(
    'Itä-Suomen kuljetusliikkeiden …',
  )
  expect(oneLine('Kuljetusliikeyhdistys', within(10))).toBe('Kuljetus …')
})

test('it always fits, where an ellipsis does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, length) =>
      within(length)(oneLine(text, within(length))),
    ),
  )
})
