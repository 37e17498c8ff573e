/** No file of waivers or company rules makes the validators throw, and every finding has words in both languages. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import companyRulesSchema from '../../schemas/company-rules.schema.json' with { type: 'json' }
import waiversSchema from '../../schemas/waivers.schema.json' with { type: 'json' }
import { isError } from '../../src/diagnostics/diagnostic.ts'
import type { Outcome } from '../../src/diagnostics/outcome.ts'
import { type SourceDocument, sourceDocument } from '../../src/parse/source-document.ts'
import { hasWords } from '../../src/report/word-diagnostic.ts'
import { validateCompanyRules } from '../../src/validate/validate-company-rules.ts'
import { validateWaivers } from '../../src/validate/validate-waivers.ts'
import { told } from './judged.ts'

const keys = [
  'zz',
  'x-own',
  'fi',
  'purposes.*.law',
  ...Object.keys(waiversSchema.properties.waivers.items.properties),
  ...Object.keys(companyRulesSchema.properties.rules.items.properties),
  ...Object.keys(companyRulesSchema.$defs.assertion.properties),
]
const words = [
  '',
  ' ',
  'our/a',
  'retention/a',
  'a',
  '(',
  '(?=a)',
  '\\1',
  'purposes.law',
  '2026-02-30',
  'P1',
  'P1Y',
  'info',
]
const scalar = fc.oneof(fc.constantFrom(null, true, 5, 0.5, ...words), fc.string({ maxLength: 6 }))
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    scalar,
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 8 }),
  ),
}))
const item = fc.oneof(value, fc.dictionary(fc.constantFrom(...keys), value, { minKeys: 4, maxKeys: 9 }))
const file = (list: string) => fc.oneof(value, fc.record({ [list]: fc.array(item, { maxLength: 2 }) }))

function agrees(data: unknown, judge: (document: SourceDocument) => Outcome<unknown>): void {
  const document = sourceDocument('register.yaml', '', data)
  const { value: judged, diagnostics } = judge(document)
  expect(judged === undefined).toBe(diagnostics.some(isError))
  expect(diagnostics.filter((diagnostic) => !hasWords(diagnostic))).toEqual([])
  told(diagnostics, { documents: new Map([['register.yaml', document]]), texts: new Map() })
}

test('waivers', () => {
  fc.assert(
    fc.property(file('waivers'), (data) => agrees(data, validateWaivers)),
    { numRuns: 400 },
  )
})

test('company rules', () => {
  fc.assert(
    fc.property(file('rules'), (data) =>
      agrees(data, (document) => validateCompanyRules(document, ['retention'])),
    ),
    { numRuns: 400 },
  )
})
