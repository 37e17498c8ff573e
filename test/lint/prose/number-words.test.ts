/** Words that stand for numbers, in any of their forms. */
import { expect, test } from 'vitest'
import { spelledNumbers } from '../../../src/lint/prose/number-words.ts'

test.each([
  ['viidessä', [5]],
  ['puolen', [6]],
  ['molemmissa', [2]],
  ['kaksivuotinen', [2]],
  ['kaksikymmentäneljä', [24]],
  ['kaksikko', []],
  ['two', []],
] as const)('Finnish: %s', (word, numbers) => {
  expect(spelledNumbers(word, 'fi')).toEqual(numbers)
})

test.each([
  ['fortnight', [2, 14]],
  ['twenty-four', [24]],
  ['twentyfour', [24]],
  ['yksi', []],
  ['constructor', []],
] as const)('English: %s', (word, numbers) => {
  expect(spelledNumbers(word, 'en')).toEqual(numbers)
})
