/** What a workspace sets of the rules: where the files are looked for, and what is wrong with them. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { RULES } from '../../src/lint/rule-registry.ts'
import { carefulParser } from '../../src/parse/careful-parser.ts'
import { readConfig } from '../../src/workspace/read-config.ts'
import { readTuning } from '../../src/workspace/read-tuning.ts'
import { createSourceReader } from '../../src/workspace/source-reader.ts'
import { type Tree, testWorld } from '../io/test-world.ts'
import { told } from '../validate/judged.ts'

await carefulParser.load()

const WAIVER =
  '{ rule: retention/missing, register: a, reason: Being decided, owner: Kehrä Oy, until: 2027-03-31 }'
const RULE = (id: string) =>
  `rules: [{ id: ${id}, at: dpo, must: { exist: true }, message: m, severity: info }]\n`

function tuned(tree: Tree) {
  const { io, folder } = testWorld(tree)
  const reader = createSourceReader(io)
  const { config, path } = readConfig(io, reader, folder)
  const { tuning, diagnostics } = readTuning(io, reader, folder, config, path)
  const sources = { documents: reader.documents, texts: reader.texts }
  return { ...tuning, folder, mistakes: told(diagnostics, sources).map((line) => line.replace(/ → .*/, '')) }
}

test('a workspace that sets nothing is judged by the law alone', () => {
  const { rules, waivers, waiversPath, severities, mistakes, folder } = tuned({ 'notices/a.yaml': 'id: a\n' })
  expect(rules).toEqual(RULES)
  expect([waivers, severities.set, mistakes]).toEqual([[], [], []])
  expect(waiversPath).toBe(join(folder, 'notices/notice.waivers.yaml'))
})

test.each([
  [{ 'notices/notice.config.yaml': 'output: p\n', 'notices/notice.waivers.yaml': `waivers: [${WAIVER}]\n` }],
  [{ 'notice.config.yaml': 'output: p\n', 'notice.waivers.yaml': `waivers: [${WAIVER}]\n` }],
  [{ 'notices/notice.waivers.yaml': `waivers: [${WAIVER}]\n` }],
  [{ 'notice.config.yaml': 'waivers: legal/waivers.yaml\n', 'legal/waivers.yaml': `waivers: [${WAIVER}]\n` }],
])('waivers stand beside the config, or where it says: %j', (tree) => {
  const { waivers, mistakes } = tuned(tree)
  expect(mistakes).toEqual([])
  expect(waivers).toMatchObject([{ rule: 'retention/missing', owner: 'Kehrä Oy' }])
})

test('company rules of several files, with severities of their own', () => {
  const { companyRules, rules, severities, mistakes } = tuned({
    'notices/notice.config.yaml': 'companyRules: [legal/a.yaml, legal/b.yaml]\nrules: { our/*: error }\n',
    'legal/a.yaml': RULE('our/a'),
    'legal/b.yaml': `${RULE('our/b')}`,
  })
  expect(mistakes).toEqual([])
  expect(companyRules.map(({ id }) => id)).toEqual(['our/a', 'our/b'])
  expect(rules.length).toBe(RULES.length + 2)
  expect(severities.set).toEqual(['our/a', 'our/b'])
})

test('files of comments only set nothing', () => {
  const { mistakes, waivers, companyRules } = tuned({
    'notices/notice.config.yaml': 'companyRules: [legal/a.yaml]\n',
    'notices/notice.waivers.yaml': '# none left\n',
    'legal/a.yaml': '# none yet\n',
  })
  expect([mistakes, waivers, companyRules]).toEqual([[], [], []])
})

test('what is wrong is told in the file that holds it', () => {
  const { mistakes } = tuned({
    'notices/notice.config.yaml':
      'companyRules: [legal/rulse.yaml, ../b.yaml, legal/b.yaml]\nrules: { retention/vage: off }\nwaivers: legal/none.yaml\n',
    'legal/rules.yaml': RULE('our/a'),
    'legal/b.yaml': RULE('retention/ours'),
  })
  expect(mistakes).toEqual([
    'notices/notice.config.yaml:1:16 workspace/path-missing There is no `legal/rulse.yaml`.',
    'notices/notice.config.yaml:1:34 workspace/path-outside `../b.yaml` is outside the workspace.',
    'legal/b.yaml:1:15 schema/wrong-value The area `retention` belongs to the rules of the tool.',
    'notices/notice.config.yaml:3:10 workspace/path-missing There is no `legal/none.yaml`.',
  ])
  expect(tuned({ 'notices/notice.config.yaml': 'rules: { retention/vage: off }\n' }).mistakes).toEqual([
    'notices/notice.config.yaml:1:10 workspace/unknown-rule There is no rule or area `retention/vage`. Did you mean `retention/vague`?',
  ])
})

test('what cannot be read as YAML is told, and what is an id twice', () => {
  const { mistakes } = tuned({
    'notices/notice.config.yaml': 'companyRules: [a.yaml, b.yaml]\n',
    'notices/notice.waivers.yaml': 'waivers: [\n',
    'a.yaml': RULE('our/a'),
    'b.yaml': RULE('our/a'),
  })
  expect(mistakes).toEqual([
    'b.yaml:1:15 schema/duplicate-id The id `our/a` is already that of another rule, on line 1 of a.yaml.',
    expect.stringMatching(/^notices\/notice\.waivers\.yaml:\d+:\d+ yaml\//),
  ])
})
