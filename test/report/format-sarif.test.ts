/** SARIF reports fit the published schema, and say what services of code review ask for. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RULES } from '../../src/lint/rule-registry.ts'
import { formatSarif } from '../../src/report/format-sarif.ts'
import { locatedFindings, rules } from './findings.ts'
import { $schema, fits, id, isReference, schema } from './sarif-schema.ts'

test('the schema is the real one, and refuses what is no SARIF', () => {
  expect([id, $schema]).toEqual([
    'https://raw.githubusercontent.com/schemastore/schemastore/master/src/schemas/json/sarif-2.1.0-rtm.5.json',
    'http://json-schema.org/draft-04/schema#',
  ])
  expect(Object.keys(schema.definitions).length).toBeGreaterThan(50)
  expect(fits({ version: '2.1.0', runs: [{ tool: { driver: { nmae: 'x' } }, results: [] }] })).toBe(false)
})

const options = { language: 'en', tool: '1.2.3', rules } as const

test.each(['en', 'fi'] as const)('a report in %s fits the schema', async (language) => {
  const strictness = (rule: string) => (rule.startsWith('our/') ? 'off' : undefined)
  const report = JSON.parse(
    formatSarif(await locatedFindings(language), { ...options, language, strictness }),
  )
  fits(report)
  expect(fits.errors).toBeNull()
  expect(report.runs[0].invocations[0].ruleConfigurationOverrides).toEqual([
    { descriptor: { id: 'our/privacy-mailbox', index: 2 }, configuration: { enabled: false } },
  ])
})

test('every legal rule is described, and an empty report fits too', () => {
  const report = JSON.parse(formatSarif([], { ...options, rules: RULES }))
  fits(report)
  expect(fits.errors).toBeNull()
  const described = report.runs[0].tool.driver.rules
  expect(described.map((rule: { id: string }) => rule.id)).toEqual(RULES.map((rule) => rule.id))
  for (const rule of described) {
    expect(rule.help.markdown, rule.id).toContain('```yaml')
    expect(`${rule.shortDescription.text}${rule.fullDescription.text}${rule.help.text}`).not.toMatch(
      /undefined/,
    )
  }
})

test('what is waived is a suppression with its justification', async () => {
  const report = JSON.parse(formatSarif(await locatedFindings('en'), options))
  const suppressed = report.runs[0].results.filter((result: object) => 'suppressions' in result)
  expect(suppressed).toHaveLength(1)
  expect(suppressed[0].suppressions).toEqual([
    {
      kind: 'external',
      status: 'accepted',
      justification:
        'The periods are being decided, 50 % done: see minutes (Data protection team, 2027-03-31)',
    },
  ])
})

test('fingerprints are each their own, and the same in either language and on other lines', async () => {
  const prints = (text: string): string[] =>
    JSON.parse(text).runs[0].results.map(
      (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['place/v1'],
    )
  const english = await locatedFindings('en')
  const own = prints(formatSarif(english, options))
  expect(new Set(own).size).toBe(own.length)
  expect(prints(formatSarif(await locatedFindings('fi'), options))).toEqual(own)
  const moved = english.map((finding) => ({
    ...finding,
    line: finding.line + 7,
    endLine: finding.endLine + 7,
  }))
  expect(prints(formatSarif(moved, options))).toEqual(own)
})

test('any name of a file is a reference that leads back to it', () => {
  const [finding] = [
    {
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      code: 'a/b',
      severity: 'error',
      message: 'm',
      path: '',
      waived: false,
      register: 'r',
    },
  ] as const
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
      const file = `notices/${name}`
      const report = JSON.parse(formatSarif([{ ...finding, file }], options))
      const { uri } = report.runs[0].results[0].locations[0].physicalLocation.artifactLocation
      expect(isReference(uri)).toBe(true)
      expect(decodeURIComponent(uri)).toBe(file)
    }),
  )
})
