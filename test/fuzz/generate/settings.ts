/** Settings of a workspace, made by their schemas: the config, waivers, rules of one's own, phrases, styles. */
import companyRules from '../../../schemas/company-rules.schema.json' with { type: 'json' }
import localeSchema from '../../../schemas/locale.schema.json' with { type: 'json' }
import waivers from '../../../schemas/waivers.schema.json' with { type: 'json' }
import { type SchemaNode, withOwnDefinitions, workspaceRoot } from '../../../src/validate/schema-nodes.ts'
import type { Random } from '../../torture/random.ts'
import type { Files } from '../fuzz-case.ts'
import { damagedText } from './damage-text.ts'
import { schemaValue } from './schema-value.ts'
import { anyText } from './texts.ts'
import { yamlText } from './yaml-text.ts'

const waiversRoot = withOwnDefinitions(waivers as unknown as SchemaNode)
const rulesRoot = withOwnDefinitions(companyRules as unknown as SchemaNode)
const localeRoot = withOwnDefinitions(localeSchema as unknown as SchemaNode)

/** Regular expressions for the rules of one's own: most are good, some are meant to be slow. */
const expressions = [
  '(a+)+$',
  '(?i)tieto',
  '^\\s*$',
  '(((a{9}){9}){9}){9}',
  '((){99}){99}',
  '(?:(?:(?:(?:(?:){999}){999}){999}){999}){999}',
  '[^a]',
  '\\p{L}+',
  '(a|b|',
  '('.repeat(40),
  'a{1,2000}',
  '(?<=a)',
]

const damagedNowAndThen = (text: string, random: Random): string =>
  random.below(6) === 0 ? damagedText(text, random) : text

export function settingsFiles(random: Random): Files {
  const manner = { wrong: random.pick([0, 5, 40]), full: random.pick([10, 30, 70]) }
  const made = (root: SchemaNode) => schemaValue(root, random, manner)
  const files: Record<string, string> = {}
  const config = made(workspaceRoot)
  if (typeof config === 'object' && config !== null) {
    // Where nothing is read nothing is tried, and printing has its own share.
    Object.assign(config, { sources: ['notices'], output: 'published', formats: ['html', 'md'] })
    if (random.below(2) === 0) Object.assign(config, { locales: 'phrases', companyRules: ['rules.yaml'] })
    if (random.below(3) > 0 && 'templates' in config) delete config.templates
  }
  const put = (path: string, value: unknown) => {
    files[path] = damagedNowAndThen(yamlText(value, random), random)
  }
  put('notices/notice.config.yaml', config)
  if (random.below(2) === 0) put('notices/notice.waivers.yaml', made(waiversRoot))
  if (random.below(2) === 0) put('rules.yaml', withExpressions(made(rulesRoot), random))
  if (random.below(2) === 0) put(`phrases/${random.pick(['fi', 'en', 'sv'])}.yaml`, made(localeRoot))
  if (random.below(8) === 0) put('notices/shared/own.yaml', { x: anyText(random) })
  return files
}

function withExpressions(rules: unknown, random: Random): unknown {
  const list = (rules as { rules?: unknown } | null)?.rules
  for (const rule of Array.isArray(list) ? list : []) {
    if (typeof rule !== 'object' || rule === null || random.below(2) === 0) continue
    Object.assign(rule, {
      id: `our/rule-${random.below(5)}`,
      at: random.pick(['purposes.*.name', 'data.*.items.*', '**', 'document', 'rights']),
      must: { [random.pick(['match', 'notMatch'])]: random.pick(expressions) },
    })
  }
  return rules
}
