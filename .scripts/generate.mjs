// Writes every generated file that git keeps: types from the schemas, registries, what Intl knows of each language, and
// the reference of the rules.
// `npm run generate` writes; the tests call `generated()` and compare.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'json-schema-to-typescript'
import { areaRegistry } from './area-registry.mjs'
import { cldrJson } from './cldr.mjs'
import { root, textOf, writeChanged } from './files.mjs'
import { fontCoverage } from './font-coverage.mjs'
import { wordAutomaton } from './precompile.mjs'
import { removeOldRuleDocs, ruleDocs } from './rule-docs.mjs'
import { ruleRegistry } from './rule-registry.mjs'
import { sectionRegistry } from './section-registry.mjs'
import { wordRegistry } from './word-registry.mjs'

const banner = '/* Generated from the schema by `npm run generate`. Do not edit. */'

/** The schema as the type generator needs it: titles would name types, `x-` keys would hide typos. */
function forTypes(node) {
  if (Array.isArray(node)) return node.map(forTypes)
  if (node === null || typeof node !== 'object') return node
  if (typeof node.$ref === 'string') return { $ref: node.$ref.replace('register.schema.json#', '#') }
  const dropped = (key, value) =>
    (key === 'title' && typeof value === 'string') ||
    (key === 'examples' && Array.isArray(value)) ||
    (key === 'minItems' && typeof value === 'number') ||
    ['patternProperties', 'propertyNames', '$id', '$schema'].includes(key)
  const kept = Object.entries(node).filter(([key, value]) => !dropped(key, value))
  return Object.fromEntries(kept.map(([key, value]) => [key, forTypes(value)]))
}

async function typesOf(schema, name, $defs = {}) {
  const input = { ...forTypes(schema), title: name }
  input.$defs = { ...forTypes($defs), ...input.$defs }
  return compile(input, name, {
    bannerComment: banner,
    additionalProperties: false,
    unreachableDefinitions: false,
    style: { semi: false, singleQuote: true },
  })
}

const json = async (path) => JSON.parse(await textOf(path))

/** The text as the formatter leaves it, so that generated files pass the same check as written ones. */
function formatted(path, text) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'format', `--stdin-file-path=${path}`]
  return execFileSync(process.execPath, args, { cwd: root, input: text, encoding: 'utf8', maxBuffer: 1e8 })
}

/** What the program is made of: path from the root to its text. */
async function sources() {
  const register = await json('schemas/register.schema.json')
  const workspace = await json('schemas/workspace.schema.json')
  const locale = await json('schemas/locale.schema.json')
  const waivers = await json('schemas/waivers.schema.json')
  const companyRules = await json('schemas/company-rules.schema.json')
  const { layout, text, id } = register.$defs
  const files = new Map([
    ['src/compose/section-composers.ts', await sectionRegistry()],
    ['src/diff/all-areas.ts', await areaRegistry()],
    ['src/lint/rule-registry.ts', await ruleRegistry()],
    ['src/lint/word-registry.ts', await wordRegistry()],
    ['src/locale/cldr.json', cldrJson()],
    ['src/locale/phrases.ts', await typesOf(locale, 'Phrases')],
    ['src/validate/company-rules-file.ts', await typesOf(companyRules, 'CompanyRulesFile', { text })],
    ['src/validate/register.ts', await typesOf(register, 'Register')],
    ['src/validate/waivers-file.ts', await typesOf(waivers, 'WaiversFile', { id })],
    ['src/validate/workspace-config.ts', await typesOf(workspace, 'WorkspaceConfig', { layout, text })],
    ...(await fontCoverage()),
  ])
  return new Map([...files].map(([path, text]) => [path, formatted(path, text)]))
}

/** Every generated file: path from the root to its text. */
export async function generated() {
  return new Map([...(await sources()), ...(await ruleDocs())])
}

async function write(files) {
  for (const [path, text] of files) {
    if (await writeChanged(path, text)) console.log(`generated ${path}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await write(await sources())
  // The rules judge their examples for the reference, and find words by what is made of the lists.
  await writeChanged('dist/precompiled/word-automaton.js', await wordAutomaton())
  // The reference is written by the program itself, which must know every rule by now.
  const docs = await ruleDocs()
  await write(docs)
  await removeOldRuleDocs(docs)
}
