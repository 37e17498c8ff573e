/** Regular expressions of users: the same answers as JavaScript's own, in time that grows with the text alone. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linearPattern } from '../../src/validate/linear-pattern.ts'

function isIn(source: string, text: string): boolean | string {
  const pattern = linearPattern(source)
  return typeof pattern === 'string' ? pattern : pattern.isIn(text)
}

test.each([
  ['^privacy@', 'privacy@kehra.example', true],
  ['^privacy@', 'myynti@kehra.example', false],
  ['@kehra\\.example$', 'privacy@kehra.example', true],
  ['@kehra\\.example$', 'privacy@kehraXexample', false],
  ['(?i)toistaiseksi', 'Säilytetään Toistaiseksi.', true],
  ['toistaiseksi', 'Säilytetään Toistaiseksi.', false],
  ['(?i)äiti', 'ÄITI', true],
  ['^\\+358 ?\\d{2,3}( \\d{2,4}){2}$', '+358 20 000 0000', true],
  ['^(?:a|bc)+$', 'abcabc', true],
  ['^(?<year>\\d{4})-\\d{2}$', '2026-11', true],
  ['^\\p{Lu}\\p{L}*$', 'Äänekoski', true],
  ['^[^\\s,]{3}$', 'a,b', false],
  ['^a{2}$', 'aaa', false],
  ['^a{2,}$', 'aaaa', true],
  ['^a{1,3}?b', 'aaaab', false],
  ['', 'anything', true],
  ['^$', '', true],
  ['^.$', '😀', true],
  ['^.$', '\n', false],
  ['a\\/b', 'a/b', true],
  ['\\x41\\u0042\\u{43}', 'ABC', true],
])('%s in %s: %s', (source, text, expected) => {
  expect(isIn(source, text)).toBe(expected)
})

test('a word ends where its last letter does, in Finnish too', () => {
  expect(isIn('\\bikä\\b', 'nimi ja ikä.')).toBe(true)
  expect(isIn('\\bikä\\b', 'ikäryhmä')).toBe(false)
  expect(isIn('ikä\\B', 'ikäryhmä')).toBe(true)
})

describe('what is refused', () => {
  test.each([
    ['(?=a)b', 'look-around'],
    ['(?<!a)b', 'look-around'],
    ['(a)\\1', 'back-reference'],
    ['(?<x>a)\\k<x>', 'back-reference'],
    ['(a', 'syntax'],
    ['a)', 'syntax'],
    ['[b-a]', 'syntax'],
    ['a**', 'syntax'],
    ['*a', 'syntax'],
    ['^*', 'syntax'],
    ['a{3,2}', 'syntax'],
    ['a{', 'syntax'],
    ['\\q', 'syntax'],
    ['\\p{Nothing}', 'syntax'],
    ['(?s:a)', 'syntax'],
    ['(a{100}){100}', 'too-large'],
    ['('.repeat(60) + ')'.repeat(60), 'too-large'],
  ])('%s: %s', (source, fault) => {
    expect(linearPattern(source)).toBe(fault)
  })
})

test('it answers as JavaScript does', () => {
  const { pattern } = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
    pattern: fc.array(tie('piece'), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('')),
    piece: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      fc.constantFrom('a', 'b', 'ä', '.', '[ab]', '[^a]', '\\d', '\\p{L}', '\\.'),
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(?:${one}|${other})`),
      fc
        .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '{0,}', '*?'))
        .map(([inner, sign]) => `(${inner})${sign}`),
    ),
  }))
  const anchored = fc
    .tuple(fc.boolean(), pattern, fc.boolean())
    .map(([start, inner, end]) => `${start ? '^' : ''}${inner}${end ? '$' : ''}`)
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', 'A', '1', '.', ' '), maxLength: 8 })
  let matched = 0
  fc.assert(
    fc.property(anchored, text, fc.boolean(), (source, words, ignoresCase) => {
      const expected = new RegExp(source, ignoresCase ? 'iu' : 'u').test(words)
      if (expected) matched += 1
      expect(isIn(`${ignoresCase ? '(?i)' : ''}${source}`, words)).toBe(expected)
    }),
    { numRuns: 1000 },
  )
  expect(matched).toBeGreaterThan(50)
})

test.each(['(a+)+$', '(a|a)*b', '(a*)*b', 'a*a*a*a*a*b', '(.*)(.*)(.*)x', '(a|aa)+$'])(
  'takes no more than its share of time: %s',
  (source) => {
    const pattern = linearPattern(source)
    if (typeof pattern === 'string') throw new Error(pattern)
    // Steps are counted by the machine's own time only loosely: JavaScript's engine would need years for these.
    expect(pattern.isIn(`${'a'.repeat(20_000)}!`)).toBe(false)
  },
  5000,
)

test('what says nothing is not said over and over', { timeout: 5000 }, () => {
  const pattern = linearPattern('(((){900}){900}){900}a')
  if (typeof pattern === 'string') throw new Error(pattern)
  expect(pattern.isIn('a')).toBe(true)
})
