// What would cost time at every start is made once: schema validators, page templates, styles and phrases.
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build, transform } from 'esbuild'
import Handlebars from 'handlebars'
import { parse } from 'yaml'
import { evaluated } from './evaluated.mjs'
import { filesUnder, root, textOf } from './files.mjs'
import { pageFunctions } from './page-functions.mjs'
import { quickValidator } from './quick-validator.mjs'

const banner = '// Made by .scripts/build.mjs. Do not edit.\n'

/** The schemas that become validators: name of the function to file. */
const schemas = {
  validateRegister: 'schemas/register.schema.json',
  validateWorkspace: 'schemas/workspace.schema.json',
  validateLocale: 'schemas/locale.schema.json',
  validateWaivers: 'schemas/waivers.schema.json',
  validateCompanyRules: 'schemas/company-rules.schema.json',
}

/** Drops what a schema says to editors alone; keys of the same names that are properties of a register stay. */
export function withoutAnnotations(key, value) {
  return (key === 'title' || key === 'description') && typeof value === 'string' ? undefined : value
}

/** Drops the examples too, which our diagnostics show and validators do not know. */
function forValidators(key, value) {
  return key === 'examples' && Array.isArray(value) ? undefined : withoutAnnotations(key, value)
}

/**
 * Where items must differ, what they are stands at the list itself: of texts ajv keeps a table of those it has seen, while
 * of what it does not know it compares each with each.
 */
function withPlainItems(schema) {
  const look = (node) => {
    if (typeof node !== 'object' || node === null) return
    const name = node.uniqueItems === true ? node.items?.$ref?.slice('#/$defs/'.length) : undefined
    if (name !== undefined) node.items = schema.$defs[name]
    Object.values(node).forEach(look)
  }
  look(schema)
  return schema
}

/** Source of one validating function, still with `require()` of what it shares with ajv. */
function sourceOf(name, texts) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    // Formats only pass here: `validate/` checks them itself, to say what is wrong with a date or a period.
    formats: {
      date: true,
      duration: true,
      country: true,
      'web-address': true,
      'email-address': true,
      'phone-number': true,
    },
    // One function for each definition: a copy at every place that refers to it makes the code twice as long.
    inlineRefs: false,
    messages: false, // diagnostics have words of their own
    code: { source: true, esm: true },
  })
  for (const text of Object.values(texts)) ajv.addSchema(withPlainItems(JSON.parse(text, forValidators)))
  return lighter(standaloneCode(ajv, { [name]: JSON.parse(texts[name]).$id }))
}

/**
 * The same code with less to make at every start: the schemas that it carries as texts to parse, and its errors without
 * the place in the schema, which nothing reads. Nor are all letters of a text counted to see that there is one, nor all
 * errors copied for each that is added.
 */
function lighter(code) {
  const joined = 'function joined(all, more) { for (const one of more) all.push(one); return all }'
  return `${code}\n${joined}\n`
    .replace(/\bvErrors\.concat\((\w+\.errors)\)/g, 'joined(vErrors, $1)')
    .replace(/(const schema\d+ = )(\{.*?\});/g, (_, name, schema) => {
      const text = JSON.stringify(JSON.parse(schema))
      return `${name}JSON.parse(${JSON.stringify(text)});`
    })
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, '')
    .replace(/\bfunc\d+\((data\d*)\) < 1\b/g, '$1 === ""')
}

/**
 * An ES module for each validating function, none with `ajv` left in it: apart, so that each is loaded only where it is
 * needed. That for registers has a quick one before it.
 */
export async function validators() {
  const texts = {}
  for (const [name, path] of Object.entries(schemas)) {
    texts[name] = await textOf(path)
    if (texts[name] === undefined) throw new Error(`${path} is missing`)
  }
  const inputs = {}
  const files = new Map()
  for (const name of Object.keys(schemas)) {
    const { outputFiles, metafile } = await build({
      stdin: { contents: sourceOf(name, texts), resolveDir: root, loader: 'js' },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['main'],
      target: 'node20',
      minify: true,
      metafile: true,
      banner: { js: banner },
    })
    Object.assign(inputs, metafile.inputs)
    files.set(`${kebab(name)}.js`, outputFiles[0].text)
  }
  const register = JSON.parse(texts.validateRegister, forValidators)
  files.set('fits-register.js', banner + quickValidator('fitsRegister', register))
  return { files, metafile: { inputs } }
}

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** A misspelt name in a template stops the first page that uses it; only `inlines` is a helper of our own. */
const templateOptions = {
  strict: true,
  preventIndent: true,
  knownHelpers: { inlines: true },
  knownHelpersOnly: true,
}

/** Drops where in the template each expression stands: that is for telling mistakes, and a page of ours has none. */
function withoutPlaces(spec) {
  return spec.replace(/, ?(?:"loc":)?\{"start":\{[^}]*\},"end":\{[^}]*\}\}/g, '')
}

/**
 * Modules of what pages are made of: functions for the templates, by path under `templates/` without `.hbs`, with the
 * style sheets, by path under `styles/`; and the templates as Handlebars wants them, to lay a user's own over them.
 */
export async function templates() {
  const files = await filesUnder('templates')
  const sources = new Map()
  for (const path of files.filter((file) => file.endsWith('.hbs')))
    sources.set(path.slice('templates/'.length, -'.hbs'.length), await textOf(path))
  const specs = [...sources].map(
    ([name, source]) =>
      `${JSON.stringify(name)}: ${withoutPlaces(Handlebars.precompile(source, templateOptions))}`,
  )
  const styles = {}
  for (const path of files.filter((file) => /^templates\/styles\/.+\.css$/.test(file))) {
    const { code } = await transform(await textOf(path), {
      loader: 'css',
      minify: true,
      target: ['chrome111', 'firefox113', 'safari16.4'],
    })
    styles[path.slice('templates/styles/'.length)] = code.trimEnd()
  }
  return new Map([
    ['templates.js', `${banner}export const templates = {\n${specs.join(',\n')}\n}\n`],
    [
      'pages.js',
      `${banner}${pageFunctions(sources)}export const styles = ${JSON.stringify(styles, null, 1)}\n`,
    ],
  ])
}

/** The phrases of every language in `templates/locales/`, keyed by the language's code. */
export async function locales() {
  const byLanguage = {}
  for (const path of (await filesUnder('templates/locales')).filter((file) => file.endsWith('.yaml'))) {
    const language = path.slice('templates/locales/'.length, -'.yaml'.length)
    byLanguage[language] = parse(await textOf(path), { prettyErrors: true })
  }
  if (Object.keys(byLanguage).length === 0) console.error('build: templates/locales/ holds no language yet')
  // A string to parse starts faster than an object literal of this size.
  return `${banner}export const locales = JSON.parse(${JSON.stringify(JSON.stringify(byLanguage))})\n`
}

/** The automaton of all lists of words, which is much to make and little to read. */
export async function wordAutomaton() {
  const { automaton } = await evaluated(`
    import { allLists } from './src/lint/prose/all-lists.ts'
    import { makeAutomaton } from './.scripts/make-automaton.ts'
    export const automaton = makeAutomaton(allLists())`)
  const { units, ...rest } = automaton
  const bytes = Buffer.alloc(units.length * 2)
  for (const [index, unit] of units.entries()) bytes.writeUInt16LE(unit, index * 2)
  return `${banner}export function wordAutomaton() {
  const bytes = Buffer.from(${JSON.stringify(bytes.toString('base64'))}, 'base64')
  // The lower byte stands first, as in nearly every machine.
  if (new Uint8Array(new Uint16Array([1]).buffer)[0] === 0) bytes.swap16()
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
  return { ...${JSON.stringify(rest)}, units }
}
`
}
