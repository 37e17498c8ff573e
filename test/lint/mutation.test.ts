// A complete register in which no rule finds anything, then the same with one piece of information gone or spoilt: the
// rule that is there for it must speak.
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { lintRegister } from '../../src/lint/lint-rules.ts'
import { RULES } from '../../src/lint/rule-registry.ts'
import { coveredRegister } from '../coverage-duties/covered.ts'
import { type Mutation, mutated } from './mutate.ts'
import { MUTATIONS } from './mutations.ts'
import { registerOf } from './register-of.ts'

const yaml = readFileSync(new URL('complete-register.yaml', import.meta.url), 'utf8')
const written = new Set(RULES.map(({ id }) => id))
const killed = new Set<Mutation>()

function rulesThatSpeak(text: string): string[] {
  return lintRegister(registerOf(text), { file: 'complete-register.yaml', asOf: '2026-11-22' }).map(
    ({ code }) => code,
  )
}

describe('the complete register', () => {
  test('gives no rule anything to say', () => {
    expect(rulesThatSpeak(yaml)).toEqual([])
  })

  test('tells every duty that applies to it', () => {
    const untold = coveredRegister(registerOf(yaml)).duties.filter(({ status }) => status === 'not-told')
    expect(untold.map(({ id }) => id)).toEqual([])
  })
})

describe('a register that lacks something', () => {
  test.each(MUTATIONS.map((mutation) => [mutation.provision, mutation.what, mutation] as const))(
    '%s: %s',
    (_provision, _what, mutation) => {
      expect(written, `the rule ${mutation.rule} is not written`).toContain(mutation.rule)
      const found = rulesThatSpeak(stringify(mutated(yaml, mutation.changes)))
      if (found.includes(mutation.rule)) killed.add(mutation)
      expect(found).toContain(mutation.rule)
    },
  )
})

describe('the mutations', () => {
  test('are at least sixty over the information that must be given', () => {
    const mandatory = /^(?:13\([12]\)|14\(1\)\(d\)|14\(2\)\(f\)|21\(4\)|26\(2\))/
    expect(MUTATIONS.filter(({ provision }) => mandatory.test(provision)).length).toBeGreaterThanOrEqual(60)
  })

  test.each(
    ['13(1)', '13(2)'].flatMap((paragraph) => [...'abcdef'].map((point) => `${paragraph}(${point})`)),
  )('break %s', (provision) => {
    expect(MUTATIONS.some((mutation) => mutation.provision === provision)).toBe(true)
  })
})

afterAll(() => {
  const missing = [...new Set(MUTATIONS.map(({ rule }) => rule))].filter((rule) => !written.has(rule))
  console.info(`Mutations killed: ${killed.size} of ${MUTATIONS.length}.`)
  if (missing.length > 0) console.info(`Rules not written: ${missing.join(', ')}.`)
})
