/** The examples of docs/rules-settings.md make a workspace that does what the page says. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import companyRulesSchema from '../../schemas/company-rules.schema.json' with { type: 'json' }
import { companyRule } from '../../src/lint/company-rules.ts'
import { lintRegister } from '../../src/lint/lint-rules.ts'
import { RULES } from '../../src/lint/rule-registry.ts'
import { checkSeverities, readSeverities, TOOL_RULES, takenAreas } from '../../src/lint/severities.ts'
import { Waiving } from '../../src/lint/waivers.ts'
import { messagesEn } from '../../src/report/messages/en.ts'
import { validateCompanyRules } from '../../src/validate/validate-company-rules.ts'
import { validateWaivers } from '../../src/validate/validate-waivers.ts'
import { validateWorkspace } from '../../src/validate/validate-workspace.ts'
import { parsed } from '../validate/judged.ts'
import { registerOf } from './register-of.ts'

const docs = readFileSync(new URL('../../docs/rules-settings.md', import.meta.url), 'utf8')

/** The examples by the file that they are to be written to. */
const examples = Object.fromEntries(
  [...docs.matchAll(/^\*\*`([^`]+)`\*\*\n\n```yaml\n([\s\S]*?)^```$/gm)].map(([, file = '', text = '']) => [
    file,
    text,
  ]),
)
const example = (file: string) => parsed(examples[file] ?? '', file)

const asOf = '2026-11-22'
const rules = (() => {
  const areas = takenAreas(RULES.map(({ id }) => id))
  const { value, diagnostics } = validateCompanyRules(example('branding/rules.yaml'), areas)
  expect(diagnostics).toEqual([])
  return [...RULES, ...(value?.rules ?? []).map(companyRule)]
})()
const ids = rules.map(({ id }) => id)
const config = validateWorkspace(example('notices/notice.config.yaml'))
const register = registerOf(examples['notices/customers.yaml'] ?? '')

test('there are four files, and none has a mistake', () => {
  expect(Object.keys(examples)).toEqual([
    'notices/notice.config.yaml',
    'notices/notice.waivers.yaml',
    'branding/rules.yaml',
    'notices/customers.yaml',
  ])
  expect(config.diagnostics).toEqual([])
  expect(checkSeverities(config.value?.rules, [...ids, ...TOOL_RULES], 'notices/notice.config.yaml')).toEqual(
    [],
  )
  expect(validateWaivers(example('notices/notice.waivers.yaml')).diagnostics).toEqual([])
})

function judged() {
  const { strictness } = readSeverities(config.value?.rules, [...ids, ...TOOL_RULES])
  const waivers = validateWaivers(example('notices/notice.waivers.yaml')).value?.waivers ?? []
  const waiving = new Waiving(waivers, { file: 'notices/notice.waivers.yaml', asOf, rules: ids })
  const found = lintRegister(register, { file: 'notices/customers.yaml', asOf, rules, strictness })
  const marked = waiving.waive(found, { id: register.id, data: register })
  return { marked, remarks: waiving.remarks({ ids: ['customers'], whole: true }) }
}

test('the findings of the company rules are those in the table', () => {
  const rows = [...docs.matchAll(/^\| `(our\/[\w-]+)` \| `([\w.]+)` \| (\w+) \|$/gm)].map(
    ([, ...cells]) => cells,
  )
  expect(rows).toHaveLength(3)
  const own = judged().marked.filter(({ code }) => code.startsWith('our/'))
  expect(
    own.map(({ code, path, severity, waived }) => [
      code,
      path.join('.'),
      waived === undefined ? severity : 'waived',
    ]),
  ).toEqual(rows)
})

test('severities are as the page says', () => {
  const { marked } = judged()
  const ofRetention = marked.filter(
    ({ code }) => code.startsWith('retention/') && code !== 'retention/missing',
  )
  expect(ofRetention.every(({ severity }) => severity === 'warning')).toBe(true)
  expect(marked.filter(({ code }) => code === 'contact/missing')).toEqual([])
})

test('both waivers are used, and nothing is wrong with them', () => {
  const { marked, remarks } = judged()
  expect(
    marked.filter(({ waived }) => waived !== undefined).map(({ code, path }) => [code, path.join('.')]),
  ).toEqual([
    ['legal-basis/interest-unnamed', 'purposes.1.interest'],
    ['our/common-mailbox', 'contacts.1.emails'],
  ])
  expect(remarks).toEqual([])
})

describe('what the page lists', () => {
  test('every assertion of the schema, and no other', () => {
    const section = docs.slice(docs.indexOf('### What can be asked'), docs.indexOf('### Life'))
    const listed = [...section.matchAll(/^\| `(\w+):/gm)].map(([, key]) => key)
    expect([...new Set(listed)]).toEqual(Object.keys(companyRulesSchema.$defs.assertion.properties))
  })

  test('every finding about waivers, and no other', () => {
    const listed = [...docs.matchAll(/^\| `(waiver\/[\w-]+)` \|/gm)].map(([, code]) => code)
    const given = Object.keys(messagesEn).filter((key) => key.startsWith('waiver/') && !key.includes('#'))
    expect(listed.toSorted()).toEqual(given.toSorted())
  })
})
