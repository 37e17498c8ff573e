// The list of legal rules, found by their folder: a new rule is one file there and nothing elsewhere.
import { filesUnder } from './files.mjs'

const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())

/** The text of `src/lint/rule-registry.ts`: rules in the order of their ids. */
export async function ruleRegistry() {
  const folder = 'src/lint/rules/'
  const paths = (await filesUnder('src/lint/rules')).filter((path) => path.endsWith('.ts')).sort()
  const rules = paths.map((path) => {
    const id = path.slice(folder.length, -'.ts'.length)
    return { id, name: `${camel(id.replace('/', '-'))}Rule` }
  })
  return [
    '/** Every legal rule. Generated from the folder by `npm run generate`. Do not edit. */',
    "import type { Rule } from './rule.ts'",
    ...rules.map(({ id, name }) => `import { ${name} } from './rules/${id}.ts'`),
    '',
    'export const RULES: readonly Rule[] = [',
    ...rules.map(({ name }) => `  ${name},`),
    ']',
    '',
  ].join('\n')
}
