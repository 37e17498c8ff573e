/** Every legal rule speaks where its bad examples are and is silent where its good ones are. */
import { describe, expect, test } from 'vitest'
import type { Bilingual } from '../../src/diagnostics/bilingual.ts'
import { lintRegister } from '../../src/lint/lint-rules.ts'
import type { Rule, RuleExample } from '../../src/lint/rule.ts'
import { RULES } from '../../src/lint/rule-registry.ts'
import { registerOf } from './register-of.ts'

const day = '2026-11-22'

function findings(rule: Rule, example: RuleExample) {
  return lintRegister(registerOf(example.yaml), { file: 'example.yaml', asOf: example.asOf ?? day }).filter(
    ({ code }) => code === rule.id,
  )
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('has two bad and two good examples', () => {
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(2)
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(2)
  })

  test.each(rule.examples.bad.map((example) => [example.shows.en, example] as const))(
    'finds: %s',
    (_, bad) => {
      expect(findings(rule, bad)).not.toEqual([])
    },
  )

  test.each(rule.examples.good.map((example) => [example.shows.en, example] as const))(
    'passes: %s',
    (_, good) => {
      expect(findings(rule, good)).toEqual([])
    },
  )

  test('gives every argument that its messages print, and no other message than its own', () => {
    for (const found of rule.examples.bad.flatMap((bad) => findings(rule, bad))) {
      const message = rule.messages[found.variant ?? 'default']
      const texts: readonly (Bilingual | undefined)[] = [message?.message, message?.hint]
      const slots = texts.flatMap((text) => [...`${text?.en ?? ''} ${text?.fi ?? ''}`.matchAll(/\{(\w+)\}/g)])
      for (const [, slot = ''] of slots) expect(found.args, slot).toHaveProperty(slot)
    }
  })

  test('gives each of its messages in some bad example', () => {
    const given = new Set(
      rule.examples.bad.flatMap((bad) => findings(rule, bad)).map(({ variant }) => variant),
    )
    expect([...given].sort()).toEqual(Object.keys(rule.messages).sort())
  })
})
