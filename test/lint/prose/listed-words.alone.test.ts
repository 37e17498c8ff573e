/** What one automaton finds for many lists at once is what a plain search finds for each of them. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { findWords, mayFindScanned } from '../../../src/lint/prose/find-words.ts'
import { scan } from '../../../src/lint/prose/tokens.ts'
import type { WordList } from '../../../src/lint/prose/word-list.ts'
import { findSlowly } from './slow-finder.ts'

const { listed, stems } = vi.hoisted(() => {
  const stems = [
    ...[
      'tieto',
      'tiedo',
      'tie',
      'eto',
      'henkilö',
      'öl',
      'ääni',
      'šakki',
      'žu',
      'ñ',
      'ж',
      'ω',
      'ßa',
      'é',
      'k',
    ],
    ...[
      'mm.',
      'e.g',
      '523/1999',
      '1',
      '13',
      "dpo's",
      'eu-',
      'co-op',
      'a',
      'ab',
      'aba',
      'bab',
      'voida',
      'can',
    ],
  ]
  // A generator of its own, for the lists must be there before the modules that are tested.
  let state = 7
  const upTo = (count: number) => {
    state = (state * 48271) % 2147483647
    return state % count
  }
  const one = (from: readonly string[]) => from[upTo(from.length)] ?? ''
  const word = () => {
    const how = upTo(12)
    if (how === 0) return one(['_', '#'])
    if (how < 3)
      return `${one(['', '', '*'])}${one(stems)}(${one(stems)}|${one(stems)}${one(['', '*'])}|)${one(['', '*'])}`
    return `${one(['', '', '*'])}${one(stems)}${one(['', '*', '*'])}`
  }
  const entry = () => Array.from({ length: 1 + upTo(3) }, word).join(one([' ', ' … ']))
  const list = (): WordList => ({
    language: 'fi',
    source: 'this test',
    entries: Array.from({ length: 1 + upTo(6) }, entry),
    ...(upTo(3) === 0 && { innocent: Array.from({ length: 1 + upTo(2) }, entry) }),
  })
  return { stems, listed: Array.from({ length: 90 }, list) }
})

vi.mock('../../../src/lint/word-registry.ts', () => ({ WORD_MODULES: [{ listed }] }))
vi.mock('#precompiled/word-automaton.js', async () => {
  const { makeAutomaton } = await import('../../../.scripts/make-automaton.ts')
  return { wordAutomaton: () => makeAutomaton(listed) }
})

const spoilt = fc.constantFrom<(word: string) => string>(
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
  (word) => word.normalize('NFD'),
  (word) => `${word.slice(0, 2)}\u00ad${word.slice(2)}`,
  (word) => word.replace("'", '’').replace('-', '\u2011'),
  (word) => `asiakas${word}`,
  (word) => `${word}n`,
  (word) => `${word}.`,
)
const strange = [
  '😀',
  'İ',
  'Ω',
  'Σ',
  'K',
  'ﬁ',
  '\ud83d',
  '\udc00',
  '\u0301',
  '\u200b',
  '½',
  '(',
  '–',
  '’',
  '-',
  '/',
  '§',
]
const anyWord = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...stems), spoilt).map(([stem, spoil]) => spoil(stem)) },
  { weight: 1, arbitrary: fc.constantFrom(...strange) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)
const anyText = fc
  .array(fc.tuple(anyWord, fc.constantFrom(' ', ' ', ' ', '\u00a0', '', '\n', ', ')))
  .map((words) => words.flat().join(''))

test('the lists of this test are found by, and are found in', () => {
  const texts = fc.sample(anyText, { numRuns: 300, seed: 1 })
  const found = listed.filter((list) => texts.some((text) => findSlowly(text, list).length > 0))
  expect(found.length).toBeGreaterThan(60)
})

test('the same is found as by trying every pattern at every word', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const list of listed) {
        const slowly = findSlowly(text, list)
        expect(findWords(text, list), JSON.stringify(list)).toEqual(slowly)
        if (slowly.length > 0) expect(mayFindScanned(scan(text), list)).toBe(true)
        // A list that the automaton does not know is searched word by word.
        expect(findWords(text, { ...list })).toEqual(slowly)
      }
    }),
    { numRuns: 150 },
  )
})
