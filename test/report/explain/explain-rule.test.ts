// What `notice explain` prints, and how a rule is found by a name that is not quite right.
import { describe, expect, test } from 'vitest'
import { RULES } from '../../../src/lint/rule-registry.ts'
import { carefulParser } from '../../../src/parse/careful-parser.ts'
import { markdownLexer } from '../../../src/parse/markdown-lexer.ts'
import { describeRule } from '../../../src/report/explain/describe-rule.ts'
import { explainRule, explainRuleJson, findRule } from '../../../src/report/explain/explain-rule.ts'
import { listRules, listRulesJson } from '../../../src/report/explain/list-rules.ts'
import { ruleAreas } from '../../../src/report/explain/rule-areas.ts'

await Promise.all([carefulParser.load(), markdownLexer.load()])

function rule(id: string) {
  const found = findRule(id)
  if (found.kind !== 'rule') throw new Error(`no rule ${id}`)
  return found.rule
}

describe('a rule is found', () => {
  test.each([
    ['retention/missing', { kind: 'rule' }],
    ['retention', { kind: 'area', area: 'retention' }],
    ['legal-basis/*', { kind: 'area', area: 'legal-basis' }],
    ['retention/mising', { kind: 'none', suggestion: 'retention/missing' }],
    ['transfers/copy-missing', { kind: 'none', suggestion: 'transfer/copy-missing' }],
    ['copy-mising', { kind: 'none', suggestion: 'transfer/copy-missing' }],
    ['Retention/Missing', { kind: 'none', suggestion: 'retention/missing' }],
  ])('%s', (name, expected) => {
    expect(findRule(name)).toMatchObject(expected)
  })

  test('not by what is like nothing', () => {
    expect(findRule('zzzzzz')).toEqual({ kind: 'none' })
  })
})

describe('an explanation', () => {
  test('tells what the rule asks, why, what to do, and shows examples with what they give', () => {
    expect(explainRule(rule('retention/missing'), { language: 'en' })).toBe(`retention/missing  error

The notice says how long the data are kept, or by which criteria that is
decided.

Provisions
  GDPR 13(2)(a), 14(2)(a)

Why
  People must be able to see when data about them will be gone. The period, or
  where none can be given the criteria for it, is among the information that
  every notice must give.

What to do
  Add \`retention\` with a period and its start, or with criteria, for each data
  category.

Not like this: no retention at all
    data: [{ id: orders, name: { fi: Tilaukset, en: Orders } }]
  error: The notice does not say how long the data are kept.

Like this: a period with its start
    retention: [{ period: P3Y, from: end-of-contract }]
`)
  })

  test.each(RULES.map((one) => [one.id, one] as const))('of %s is whole in both languages', (_id, one) => {
    for (const language of ['en', 'fi'] as const) {
      const text = explainRule(one, { language, width: 72 })
      expect(text).not.toContain('undefined')
      const described = describeRule(one, language)
      expect(
        described.bad.filter(({ findings }) => findings.length === 0),
        'bad examples that give nothing',
      ).toEqual([])
      expect(
        described.good.filter(({ findings }) => findings.length > 0),
        'good examples that give something',
      ).toEqual([])
      // A slot without a value would be printed as it is.
      const said = described.bad.flatMap(({ findings }) =>
        findings.map(({ message, hint }) => `${message} ${hint ?? ''}`),
      )
      for (const words of said) expect(words.replace(/`[^`]*`/g, '')).not.toMatch(/\{\w+\}/)
    }
  })

  test('colours only where it is told to', () => {
    const codes = '\u001b['
    expect(explainRule(rule('retention/missing'), { language: 'en', color: true })).toContain(codes)
    expect(explainRule(rule('retention/missing'), { language: 'en' })).not.toContain(codes)
  })

  test('is there for programs', () => {
    const { version, rule: told } = JSON.parse(explainRuleJson(rule('retention/missing'), 'fi'))
    expect(version).toBe(1)
    expect(told).toMatchObject({ id: 'retention/missing', area: 'retention', severities: ['error'] })
    expect(told.bad[0].findings[0].message).toContain('säilytysajasta')
  })
})

describe('the list', () => {
  test('has every rule once, by area', () => {
    const text = listRules({ language: 'fi' })
    for (const { id } of RULES) expect(text.split(`\n  ${id}  `).length, id).toBe(2)
    expect(text).toContain('Säilytysajat\n  retention/')
  })

  test('can be of one area', () => {
    const text = listRules({ language: 'en', area: 'retention' })
    expect(text.startsWith('Retention\n')).toBe(true)
    expect(text).not.toContain('transfer/')
  })

  test('is there for programs', () => {
    const { rules } = JSON.parse(listRulesJson('en'))
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id))
  })

  test('knows the name of every area', () => {
    expect(ruleAreas().filter(({ id, name }) => name.en === id)).toEqual([])
  })
})
