// Divides the command's program: a first part that finds out whether anything is to be done, one with what an ordinary
// build runs, and others that are read when asked for.
import { relative } from 'node:path'
import { root } from './files.mjs'

/** Where the command begins. */
const beginning = 'src/cli/main.ts'

/**
 * The later parts: for each its name, and the modules or packages by whose `import()` it is asked for. What several need
 * is in the first of them.
 */
const laterParts = {
  build: ['src/cli/commands/build.ts', 'src/cli/commands/validate.ts', 'src/cli/help-building.ts'],
  markdown: ['marked'],
  pdf: [
    'src/pdf/chromium/chromium-engine.ts',
    'src/pdf/chromium/find-browser.ts',
    'src/pdf/typst/typst-engine.ts',
  ],
  findings: [
    'dist/precompiled/validate-register.js',
    'src/cli/failure.ts',
    'src/lint/company-rules.ts',
    'src/parse/find-span.ts',
    'src/parse/parse-carefully.ts',
    'src/publish/framed-findings.ts',
    'src/report/format-github.ts',
    'src/report/format-json.ts',
    'src/report/format-junit.ts',
    'src/report/format-pretty.ts',
    'src/report/format-sarif.ts',
    'src/report/messages/catalogues.ts',
    'src/validate/validate-company-rules.ts',
    'src/validate/validate-waivers.ts',
  ],
  look: ['src/publish/html-words.ts', 'src/render/formats/fragment.ts', 'src/render/html/own-templates.ts'],
  docx: ['src/render/formats/docx.ts', 'fflate'],
  rest: [
    'src/cli/commands/coverage.ts',
    'src/cli/commands/diff.ts',
    'src/cli/commands/doctor.ts',
    'src/cli/commands/explain.ts',
    'src/cli/commands/merge.ts',
    'src/cli/commands/verify.ts',
    'src/cli/commands/watch.ts',
    'src/lint/generate-waivers.ts',
  ],
}

const first = 'notice.cjs'
const fileOf = (part) => (part === 'first' ? first : `notice-${part}.cjs`)

/** The path of a module, or where a package begins. */
function pathOf(name, inputs) {
  const isMeant = (path) => path === name || path.includes(`node_modules/${name}/`)
  const [path, ...more] = Object.keys(inputs).filter(isMeant)
  if (path === undefined || more.length > 0) throw new Error(`${name} begins no part of the program`)
  return path
}

/** Which part each module belongs to: the first of them that reaches it without asking for a later one. */
function divide(inputs) {
  const partOf = new Map()
  const asks = new Map(
    Object.entries(laterParts).flatMap(([part, names]) => names.map((name) => [pathOf(name, inputs), part])),
  )
  const reach = (path, part) => {
    if (partOf.has(path)) return
    partOf.set(path, part)
    for (const { path: next, kind, external } of inputs[path].imports)
      if (!external && !(kind === 'dynamic-import' && asks.has(next))) reach(next, part)
  }
  reach(beginning, 'first')
  for (const [path, part] of asks) {
    reach(path, part)
    if (partOf.get(path) !== part) throw new Error(`${path} is in the part ${partOf.get(path)} already`)
  }
  return partOf
}

/** The modules of a part that others ask it for. */
function askedOf(part, partOf, inputs) {
  const asked = [...partOf].flatMap(([path, own]) =>
    inputs[path].imports
      .filter((next) => own !== part && partOf.get(next.path) === part)
      .map(({ path }) => path),
  )
  return [...new Set(asked)].sort()
}

/** Begins a part: `moduleOf` gives others its modules, which are evaluated only then. */
function beginningOf(part, partOf, inputs) {
  const cases = askedOf(part, partOf, inputs).map((path) => {
    const module = `require(${JSON.stringify(`./${path}`)})`
    // Others get data as they would by a default import.
    return `case ${JSON.stringify(path)}: return ${module}${path.endsWith('.json') ? '.default' : ''}`
  })
  const own = part === 'first' ? `export * from './${beginning}'\n` : ''
  return `${own}export function moduleOf(path) {\nswitch (path) {\n${cases.join('\n')}\n}\n}\n`
}

/** Makes the bundler ask the other parts for what belongs to them. */
function askingOthers(part, partOf, inputs) {
  return {
    name: 'parts-of-the-program',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/notice(?:-\w+)?\.cjs$/ }, ({ path, namespace }) =>
        namespace === 'other-part' ? { path, external: true } : undefined,
      )
      onResolve({ filter: /.*/ }, ({ path, importer }) => {
        const imports = inputs[relative(root, importer).replaceAll('\\', '/')]?.imports ?? []
        const module = imports.find(({ original, path: found }) => (original ?? found) === path)?.path
        const other = partOf.get(module)
        if (other === undefined || other === part) return undefined
        // With its own ending it would be taken for the kind of module that it is.
        return { path: `${module}?`, namespace: 'other-part' }
      })
      onLoad({ filter: /.*/, namespace: 'other-part' }, ({ path: asked }) => {
        const path = asked.slice(0, -1)
        const file = JSON.stringify(`./${fileOf(partOf.get(path))}`)
        return { contents: `module.exports = require(${file}).moduleOf(${JSON.stringify(path)})` }
      })
    },
  }
}

/**
 * How to build each part: options for the bundler.
 *
 * @param inputs all modules of the command, from the bundler's metafile
 */
export function programParts(inputs) {
  const partOf = divide(inputs)
  return ['first', ...Object.keys(laterParts)].map((part) => ({
    stdin: { contents: beginningOf(part, partOf, inputs), resolveDir: root, sourcefile: `the part ${part}` },
    outfile: `dist/${fileOf(part)}`,
    plugin: askingOthers(part, partOf, inputs),
  }))
}
