// No regular expression takes longer than a walk over the text: V8 itself is asked, over texts that are made to be slow.
import { expect, test } from 'vitest'
import { allowedCount, allowedFor } from './allowed.ts'
import { isBounded, slowPatterns } from './check-patterns.ts'
import { slowest } from './growth.ts'
import { libraryPatterns, ownPatterns } from './patterns.ts'

test('the expressions of the sources', () => {
  const patterns = ownPatterns()
  expect(patterns.length).toBeGreaterThan(500)
  expect(slowPatterns(patterns)).toEqual([])
})

test('those of the libraries in the bundle', () => {
  const patterns = libraryPatterns()
  expect(patterns.length).toBeGreaterThan(200)
  expect(slowPatterns(patterns)).toEqual([])
})

// What the sources had until they were looked at, and what anybody might write tomorrow.
test.each([
  /\s+$/,
  /\/*$/,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /\[([^\]]*)\]\([^)\s]*\)/g,
  /\{\{[^}]*\}\}|<<[^>]*>>/u,
  /^\s*(?:p[\s\d.,]+[a-z\d.,\s]*|pt?\d*|\d+[ymwd])\s*$/i,
  /<w:p(?: [^>]*)?>([\s\S]*?)<\/w:p>/g,
  /\p{L}*lainsäädän\p{L}*/gu,
  /\d+\s+artikla/,
  // Of words that stand in no list of ours, as in the expression itself.
  /tietosuoja[^x]*ilmoitus/,
])('is told to be slow: %s', (pattern) => {
  expect(slowest(pattern)).toBeDefined()
})

test.each([/a*/, /[*]+/, /\\*/, /(?:a{2,})/, /a+?b/])('repeats without an end: %s', (pattern) => {
  expect(isBounded(pattern)).toBe(false)
})

test.each([/a?b{2,7}/, /[*+]/, /\*\+/, /\\[^\]*{]/])('does not: %s', (pattern) => {
  expect(isBounded(pattern)).toBe(true)
})

test('what is allowed is still there', () => {
  const allowed = [...ownPatterns(), ...libraryPatterns()].filter(
    (pattern) => allowedFor(pattern) !== undefined,
  )
  expect(allowed).toHaveLength(allowedCount)
})
