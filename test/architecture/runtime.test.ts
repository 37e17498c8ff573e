// What the published program needs at run time: Node, and the few packages that its package.json names.

import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { type Metafile, transform } from 'esbuild'
import { beforeAll, expect, test } from 'vitest'
import { bundles } from '../../.scripts/build.mjs'
import { root, sources } from './sources.ts'

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<
  string,
  Record<string, string>
>
let metafile: Metafile
let program: string
/** By part of the program, the modules in it; the first part first. */
let parts: readonly (readonly string[])[]

beforeAll(async () => {
  const { whole, parts: built, api } = await bundles()
  parts = built.map((part) => Object.keys(part.metafile.inputs))
  program = whole.outputFiles.find(({ path }) => path.endsWith('.cjs'))?.text ?? ''
  metafile = {
    inputs: { ...whole.metafile.inputs, ...api.metafile.inputs },
    outputs: { ...whole.metafile.outputs, ...api.metafile.outputs },
  }
})

test('the bundle asks only for Node’s modules and for declared packages', () => {
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  const asked = Object.values(metafile.outputs)
    .flatMap((output) => output.imports)
    .filter((imported) => imported.external)
    .map((imported) => imported.path)
  const unknown = asked.filter(
    (name) => !declared.includes(name) && !builtinModules.includes(name.replace(/^node:/, '')),
  )
  expect([...new Set(unknown)]).toEqual([])
})

/** Node's modules by which a program speaks to others, or lets others speak to it. */
const speaking =
  /^(?:node:)?(?:net|http|https|http2|tls|dgram|dns|dns\/promises|inspector|quic|wasi|cluster)$/

test('neither the program, what is bundled with it nor what starts it asks for a module of the network', () => {
  const asked = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  const written = sources.flatMap((source) => source.imports.map(({ specifier }) => specifier))
  const starting = ['notice.js', 'load-program.js', 'helper.js'].flatMap((name) =>
    [...readFileSync(`${root}bin/${name}`, 'utf8').matchAll(/require\('([^']+)'\)/g)].map(
      ([, path = '']) => path,
    ),
  )
  expect(starting).toContain('node:fs')
  expect([...asked, ...written, ...starting].filter((name) => speaking.test(name))).toEqual([])
})

/** What a program has without asking for it, under names that no string or property can be taken for. */
const globals = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'RTCPeerConnection',
  'navigator',
  'Worker',
]

async function globalsOfNetwork(code: string): Promise<string[]> {
  const define = Object.fromEntries(
    globals.flatMap((name) => [name, `globalThis.${name}`].map((way) => [way, `__global_${name}`])),
  )
  const renamed = await transform(code, { define })
  return [...renamed.code.matchAll(/\b__global_\w+/g)].map(([name]) => name.slice('__global_'.length))
}

test('nor does any of it use what Node offers for that without a module', async () => {
  // The wrapper is a function for V8 and no statement: with a name before it, it is one.
  expect(await globalsOfNetwork(`program = ${program}`)).toEqual([])
})

test('and both would be seen', async () => {
  const code = "const a = { fetch: 'fetch' }; a.fetch; fetch('x'); globalThis.fetch; new WebSocket('y')"
  expect(await globalsOfNetwork(code)).toEqual(['fetch', 'fetch', 'WebSocket'])
  expect(
    ['node:net', 'https', 'dns/promises', 'node:fs', 'network'].filter((name) => speaking.test(name)),
  ).toEqual(['node:net', 'https', 'dns/promises'])
})

test('every dependency is needed at run time, for what is bundled belongs to devDependencies', () => {
  const asked = new Set(
    Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path)),
  )
  expect(Object.keys(manifest.dependencies ?? {}).filter((name) => !asked.has(name))).toEqual([])
})

test('each module of the program is in one of its parts, for its state and its classes are there once', () => {
  const own = sources.map(({ path }) => path).filter((path) => metafile.inputs[path] !== undefined)
  const times = (path: string) => parts.filter((part) => part.includes(path)).length
  expect(own.filter((path) => times(path) > 1)).toEqual([])
  expect(own.filter((path) => times(path) === 1).length).toBeGreaterThan(700)
})

test('what a build without findings does not need is not in the part that every build reads', () => {
  const others = /^src\/(?:report\/messages\/en\.|pdf\/typst\/typst-engine|diff\/|coverage\/|render\/docx\/)/
  const [, build = []] = parts
  expect(build).toContain('src/render/formats/html.ts')
  expect(build.filter((path) => others.test(path) || /validate-register\.js$/.test(path))).toEqual([])
})

test('nor is what makes notices in the first part, which is enough where nothing is to be done', () => {
  const makes = /^src\/(?:parse|compose|lint|law|render\/html|diff|coverage)\/|^dist\/precompiled\//
  const [first = []] = parts
  expect(first).toContain('src/publish/cache/recall.ts')
  expect(first.filter((path) => makes.test(path))).toEqual([])
})

test('versions are exact, so that two installs give the same program', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('the bundler finds no import that the architecture tests overlook', () => {
  const seen = new Map(
    sources.map((source) => [source.path, source.imports.map(({ specifier }) => specifier)]),
  )
  const overlooked = Object.entries(metafile.inputs)
    .filter(([path]) => path.startsWith('src/'))
    .flatMap(([path, input]) =>
      input.imports
        .filter(({ original, path: target }) => !seen.get(path)?.includes(original ?? target))
        .map(({ original }) => `${path} → ${original}`),
    )
  expect(overlooked).toEqual([])
})

test('what is heavy is reached by import() alone, so that a run pays only for what it needs', () => {
  const HEAVY = ['yaml', 'marked', 'handlebars', 'js-yaml', '@myriaddreamin/typst-ts-node-compiler']
  /** Packages that come with `path` by ordinary imports, before anything is asked for. */
  const eager = (path: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(path)) return seen
    seen.add(path)
    for (const { kind, path: next } of metafile.inputs[path]?.imports ?? []) {
      if (kind === 'import-statement' || kind === 'require-call') eager(next, seen)
    }
    return seen
  }
  const packagesOf = (path: string) =>
    new Set([...eager(path)].map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? 'own'))
  const packages = (path: string) => HEAVY.filter((name) => packagesOf(path).has(name))
  expect(packages('src/cli/main.ts')).toEqual([])
  expect(packages('src/cli/program.ts')).toEqual([])
  // A build reads YAML; Markdown, templates and the careful parser come when they are asked for.
  expect(packages('src/cli/commands/build.ts')).toEqual(['js-yaml'])
})
