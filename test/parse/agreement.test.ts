// The fast reading and the careful one: whatever the fast one accepts, both read alike and neither finds a fault.
// READ_CASES=20000 vitest run test/parse/agreement.test.ts searches longer.
import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCarefully } from '../../src/parse/parse-carefully.ts'
import { parseFast } from '../../src/parse/parse-fast.ts'
import { damaged, looseYaml, styledYaml } from './arbitrary-yaml.ts'

const CASES = Number(process.env['READ_CASES'] ?? 400)
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

describe('the fast reading', () => {
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
