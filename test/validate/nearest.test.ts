import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance, nearest } from '../../src/validate/nearest.ts'

test.each<[string, string, number]>([
  ['retenton', 'retention', 1],
  ['retentoin', 'retention', 1],
  ['', 'abc', 3],
  ['data', 'data', 0],
  ['kitten', 'sitting', 3],
])('from %j to %j it is %i', (a, b, expected) => {
  expect(distance(a, b)).toBe(expected)
})

test.each<[string, string | undefined]>([
  ['purpose', 'purposes'],
  ['Data-Subjects', 'dataSubjects'],
  ['recipeints', 'recipients'],
  ['x', undefined],
  ['', undefined],
  ['completely-else', undefined],
])('%j means %j', (word, expected) => {
  expect(nearest(word, ['purposes', 'dataSubjects', 'recipients', 'data'])).toBe(expected)
})

test('distance is the same both ways, and zero only for equals', () => {
  const word = fc.string({ maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a))
      expect(distance(a, b) === 0).toBe(a === b)
    }),
  )
})
