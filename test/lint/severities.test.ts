/** `rules` of notice.config.yaml: how grave the findings of each rule are to the user. */
import { describe, expect, test } from 'vitest'
import { lintRegister } from '../../src/lint/lint-rules.ts'
import { RULES } from '../../src/lint/rule-registry.ts'
import { checkSeverities, readSeverities, TOOL_RULES, takenAreas, tuned } from '../../src/lint/severities.ts'
import { locateDiagnostic } from '../../src/report/located.ts'
import { validateWorkspace } from '../../src/validate/validate-workspace.ts'
import { parsed, told } from '../validate/judged.ts'
import { registerOf } from './register-of.ts'

const ids = [...RULES.map(({ id }) => id), ...TOOL_RULES, 'our/privacy-mailbox']
const day = '2026-11-22'

test('the more exact one wins, whatever the order', () => {
  const one = readSeverities({ 'retention/*': 'warning', 'retention/missing': 'error' }, ids)
  const other = readSeverities({ 'retention/missing': 'error', 'retention/*': 'warning' }, ids)
  for (const { strictness } of [one, other]) {
    expect(strictness('retention/missing')).toBe('error')
    expect(strictness('retention/vague')).toBe('warning')
    expect(strictness('controller/missing')).toBeUndefined()
  }
})

test('every rule of an area counts as set, and none where there is no setting', () => {
  const ofRetention = ids.filter((id) => id.startsWith('retention/'))
  expect(readSeverities({ 'retention/*': 'off' }, ids).set).toEqual(ofRetention)
  expect(readSeverities(undefined, ids).set).toEqual([])
  expect(readSeverities({ 'our/*': 'info' }, ids).set).toEqual(['our/privacy-mailbox'])
})

test('a rule that is off is silent, another weighs what the user says', () => {
  const found = (rules: Parameters<typeof readSeverities>[0]) =>
    lintRegister(registerOf('recipients: none'), {
      file: 'a.yaml',
      asOf: day,
      strictness: readSeverities(rules, ids).strictness,
    }).map(({ code, severity }) => `${severity} ${code}`)
  expect(found({})).toEqual(expect.arrayContaining(['error retention/missing', 'error controller/missing']))
  expect(found({ 'retention/*': 'info', 'controller/missing': 'off' })).toContain('info retention/missing')
  expect(
    found({ 'controller/missing': 'off' }).filter((line) => line.includes('controller/missing')),
  ).toEqual([])
})

test('the findings of the tool itself are tuned alike', () => {
  const finding = { severity: 'warning', file: 'w.yaml', path: [], args: {} } as const
  const found = TOOL_RULES.map((code) => ({ ...finding, code }))
  const severities = readSeverities({ 'waiver/*': 'off', 'waiver/expired': 'error', 'law/*': 'warning' }, ids)
  expect(tuned(found, severities).map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'warning law/table-outdated',
    'error waiver/expired',
  ])
})

describe('mistakes', () => {
  function mistakes(yaml: string, language: 'en' | 'fi' = 'en'): string[] {
    const document = parsed(yaml, 'notice.config.yaml')
    const sources = { documents: new Map([['notice.config.yaml', document]]), texts: new Map() }
    const { value, diagnostics } = validateWorkspace(document)
    const found = [...diagnostics, ...checkSeverities(value?.rules, ids, 'notice.config.yaml')]
    told(found, sources)
    return found.map((diagnostic) => {
      const { line, column, code, message } = locateDiagnostic(diagnostic, sources, language)
      return `${line}:${column} ${code} ${message}`
    })
  }

  test.each([
    ['retention/vage', '`retention/vague`'],
    ['retentoin/*', '`retention/*`'],
    ['retention', '`retention/*`'],
    ['purposes/vague', '`purpose/vague`'],
    ['waivers/unused', '`waiver/unused`'],
  ])('%s is told at its key with the nearest name', (name, suggestion) => {
    expect(mistakes(`rules:\n  ${name}: off\n`)).toEqual([
      `2:3 workspace/unknown-rule There is no rule or area \`${name}\`. Did you mean ${suggestion}?`,
    ])
  })

  test('a name that is like no other, in Finnish', () => {
    expect(mistakes('rules: { qqqqqq/xxxxx: off }', 'fi')).toEqual([
      '1:10 workspace/unknown-rule Sääntöä tai alaa `qqqqqq/xxxxx` ei ole.',
    ])
  })

  test('a severity that is none', () => {
    expect(mistakes('rules: { retention/missing: warn }')).toEqual([
      '1:29 schema/wrong-value `warn` is not one of the codes. Did you mean `warning`?',
    ])
  })

  test('names that are right are not told of', () => {
    expect(mistakes('rules: { retention/*: warning, controller/missing: off, our/*: error }')).toEqual([])
  })
})

test('company rules may take no area that the tool has, now or as the first word of another code', () => {
  expect(takenAreas(ids)).toEqual(
    expect.arrayContaining(['retention', 'controller', 'schema', 'yaml', 'waiver']),
  )
})
