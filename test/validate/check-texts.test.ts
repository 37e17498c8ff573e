// A text must say something: marks of Markdown with nothing behind them show nothing.
import { expect, test } from 'vitest'
import { checkText } from '../../src/validate/check-texts.ts'

const variants = (text: string) => checkText(text, []).map(({ variant }) => variant)

test.each(['1.', '-', ' 1.\n2. ', '#', '> >', '---', '[a]: https://a.example', `1. \n${'1. \n'.repeat(50)}`])(
  'marks alone: %j',
  (text) => {
    expect(variants(text)).toEqual(['no-words'])
  },
)

test.each([
  '1',
  '2 500',
  '1.5',
  '-5',
  '- a',
  '1\\.',
  '+358 20 000',
  '# a',
  '> a',
  '`-`',
  '[a](https://a.example)',
  '[](#rights)',
  '[a]',
  '**',
  '–',
])('words: %j', (text) => {
  expect(variants(text)).toEqual([])
})

test('blanks', () => {
  expect(variants(' \n ')).toEqual(['empty'])
})
