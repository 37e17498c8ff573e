// The registers that the benches measure with: the same everywhere, of the size that is said, and with nothing amiss.
import { expect, test } from 'vitest'
import { lintRegister } from '../../src/lint/lint-rules.ts'
import { mergeExtends } from '../../src/parse/merge-extends.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import { validateRegister } from '../../src/validate/validate-register.ts'
import { registerFacts, shortFacts } from './register-facts.mjs'
import { registerText } from './workspaces.mjs'

const ASKED = [0, 7, 401, 9999]

/** Codes of all findings in the description of these facts, whose text must say exactly them. */
function findings(facts: object): string[] {
  const parsed = parseSource('register.yaml', Buffer.from(registerText(facts)))
  if (parsed.value === undefined) return parsed.diagnostics.map(({ code }) => code)
  expect(parsed.value.data).toEqual(facts)
  const { value, diagnostics } = validateRegister(mergeExtends(parsed.value, []), {
    knownLanguages: ['fi', 'en'],
  })
  const judged = value === undefined ? [] : lintRegister(value, { file: 'register.yaml', asOf: '2026-11-22' })
  return [...diagnostics, ...judged].map(({ code }) => code)
}

test('a number makes the same register again, and another number another', () => {
  expect(registerText(registerFacts(7))).toBe(registerText(registerFacts(7)))
  const texts = (number: number) => new Set(registerText(registerFacts(number)).match(/(?<=fi: ).+/g))
  expect([...texts(7)].filter((text) => texts(8).has(text) && !text.includes('kirjanpitolaki'))).toEqual([])
})

test('they are of 240 lines or so, and of 14.5 kB', () => {
  for (const number of ASKED) {
    const text = registerText(registerFacts(number))
    expect(text.split('\n').length).toBeGreaterThan(225)
    expect(text.split('\n').length).toBeLessThan(260)
    expect(Buffer.byteLength(text)).toBeGreaterThan(13_000)
    expect(Buffer.byteLength(text)).toBeLessThan(16_000)
  }
})

test('the rules find nothing in them', () => {
  for (const number of ASKED) expect(findings(registerFacts(number))).toEqual([])
})

test('in those of three sheets they find only what is left out on purpose', () => {
  expect(findings(shortFacts(3)).toSorted()).toEqual([
    'contact/missing',
    'layered/summary',
    'rights/refusal-route',
    'security/missing',
  ])
})
