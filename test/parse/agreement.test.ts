// The fast reading and the careful one: whatever the fast one accepts, both read alike and neither finds a fault.
// READ_CASES=20000 vitest run test/parse/agreement.test.ts searches longer.
import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCarefully } from '../../src/parse/parse-carefully.ts'
import { parseFast } from '../../src/parse/parse-fast.ts'
import { cases } from '../cases.ts'
import { looseYaml, styledYaml } from './arbitrary-yaml.ts'
import { damaged } from './damaged-yaml.ts'
import { words } from './yaml-pieces.ts'

const CASES = Number(process.env['READ_CASES'] ?? cases(200))
const TIMEOUT = 60_000 + CASES * 100

/** Whether the fast reading accepts a text. Throws when the careful one then sees something else, or a fault. */
function readAlike(text: string): boolean {
  const fast = parseFast(text)
  if (fast === undefined) return false
  const { value, diagnostics } = parseCarefully('x.yaml', text)
  expect(diagnostics, 'faults that the fast reading overlooked').toEqual([])
  // Strictly: NaN, minus zero and prototypes count; and in one order, which the output shows.
  if (!isDeepStrictEqual(value, fast)) expect(fast).toStrictEqual(value)
  expect(JSON.stringify(fast)).toBe(JSON.stringify(value))
  return true
}

/** Reads many texts both ways; gives the share that the fast reading accepted. */
function shareAccepted(texts: fc.Arbitrary<string>, numRuns: number): number {
  let accepted = 0
  let all = 0
  fc.assert(
    fc.property(texts, (text) => {
      all += 1
      if (readAlike(text)) accepted += 1
    }),
    { numRuns },
  )
  return accepted / all
}

const folder = new URL('../../notices/', import.meta.url)
const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name): [string, string] => [name, readFileSync(new URL(name, folder), 'utf8')])

/** Parts of the samples, cut where a line begins at the left: damage shows soon, and parsing takes less time. */
const parts = samples.flatMap(([, text]) => text.split(/\n(?=[a-z])/)).filter((part) => part.length > 20)
const excerpts = fc
  .tuple(fc.nat({ max: parts.length - 1 }), fc.integer({ min: 1, max: 4 }))
  .map(([from, length]) => parts.slice(from, from + length).join('\n'))

// Each of them the two parsers, or an earlier fast reading, took differently.
const kept: readonly (readonly [string, string])[] = [
  ['an indentation indicator and blank lines', '"fi0": |2-\r\n   \r\n'],
  ['an indentation indicator and spaces at the end', 'a: >2+\n  '],
  ['an indented marker on the first line', ' ---\r\ntieto: |\r\n\r\n'],
  ['an indented first line', '  a: 1\nb: 2\n'],
  ['blank lines alone in a block scalar', 'a: |+\n\n \n'],
  ['an escape outside Unicode', 'a: "\\UFFFFFFFF"\n'],
  ['half a surrogate pair', 'a: "\\ud800"\n'],
  ['a null key', '~: a\n'],
  ['a key left out', 'a: 1\n: b\n'],
  ['a key after ?', '? a\n: b\n'],
  ['a key without a value in braces', '{a, b: 1}'],
  ['a key of several lines', '{a\n  b: 1}'],
  ['a long key', `${'k'.repeat(1100)}: a\n`],
  ['a colon far from its key', `k${' '.repeat(1100)}: a\n`],
  ['a long key in brackets', `a: [${'k'.repeat(1100)}: b]\n`],
  ['a merge key', '<<: {a: 1}\n'],
  ['a forbidden key', 'a: {"__proto__": 1}\n'],
  ['a number as key', '1: a\n'],
  ['a key twice', 'a: 1\n"a": 2\n'],
  ['YAML 1.1', '%YAML 1.1\n---\na: yes\n'],
  ['two documents', 'a: 1\n---\nb: 1\n'],
  ['an end marker', 'a: 1\n...\n'],
  ['a byte-order mark inside', 'a: 1\n\ufeffb: 1\n'],
  ['a lone carriage return', 'a: 1\rb: 2\n'],
  ['a tab', 'a:\t1\n'],
  ['a line separator in folded text', 'a: b\u2028 c\n  d\n'],
  ['an anchor', 'a: &x 1\nb: *x\n'],
  ['a tag', 'a: !!str 1\n'],
  ['a text at the root', 'a\n'],
  ['a list at the root', '- a\n'],
  ['nothing', ''],
  ['a control character', 'a: \u0007\n'],
  ['nesting beyond the limit', `a: ${'['.repeat(51)}${']'.repeat(51)}\n`],
]

describe('the fast reading', () => {
  test.each(kept)('leaves to the careful one: %s', (_name, text) => {
    expect(parseFast(text)).toBeUndefined()
  })

  test('reads the scalars of the core schema as the careful one does', () => {
    for (const word of words) for (const sign of ['', '+', '-']) readAlike(`a:\n  - x\n  - ${sign}${word}\n`)
    expect(parseFast('a: [0o17, 0x1F, -0, 1e3, .inf, .nan, ~, True, yes]\n')).toEqual({
      a: [15, 31, -0, 1000, Number.POSITIVE_INFINITY, Number.NaN, null, true, 'yes'],
    })
  })

  test('gives up on long quoted text in no time', () => {
    const start = performance.now()
    expect(parseFast(`a: "${'x'.repeat(100_000)}\\e"\n`)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test.each(samples)('accepts the sample %s, with either kind of line end', (_name, text) => {
    expect(readAlike(text)).toBe(true)
    expect(readAlike(text.replaceAll('\n', '\r\n'))).toBe(true)
    expect(parseFast(text.replaceAll('\n', '\r\n'))).toEqual(parseFast(text))
  })

  test('agrees on documents in many styles, and accepts a good part of them', { timeout: TIMEOUT }, () => {
    expect(shareAccepted(styledYaml, 3 * CASES)).toBeGreaterThan(0.1)
  })

  test('agrees on loose pieces', { timeout: TIMEOUT }, () => {
    expect(shareAccepted(looseYaml, 5 * CASES)).toBeGreaterThan(0.05)
  })

  test('agrees on documents after accidents', { timeout: TIMEOUT }, () => {
    expect(shareAccepted(damaged(styledYaml), 2 * CASES)).toBeGreaterThan(0.05)
  })

  test('agrees on the samples after accidents', { timeout: TIMEOUT }, () => {
    expect(shareAccepted(damaged(excerpts), CASES)).toBeGreaterThan(0.2)
  })
})
