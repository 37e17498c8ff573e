// What the published program needs at run time: Node, and the few packages that its package.json names.

import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import type { Metafile } from 'esbuild'
import { beforeAll, expect, test } from 'vitest'
import { bundle } from '../../.scripts/build.mjs'
import { root, sources } from './sources.ts'

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<
  string,
  Record<string, string>
>
let metafile: Metafile

beforeAll(async () => {
  metafile = (await bundle()).metafile
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

test('every dependency is needed at run time, for what is bundled belongs to devDependencies', () => {
  const asked = new Set(
    Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path)),
  )
  expect(Object.keys(manifest.dependencies ?? {}).filter((name) => !asked.has(name))).toEqual([])
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

test('starting the command loads nothing heavy', () => {
  const entry = Object.keys(metafile.outputs).find(
    (path) => metafile.outputs[path]?.entryPoint === 'src/cli/main.ts',
  )
  const loaded = new Set<string>()
  const load = (path: string): void => {
    if (loaded.has(path)) return
    loaded.add(path)
    for (const { kind, path: next } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement') load(next)
  }
  load(entry ?? '')
  const inputs = [...loaded].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}))
  const packages = inputs
    .map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? '')
    .filter((name) => name !== '')
  expect([...new Set(packages)].filter((name) => name !== 'commander')).toEqual([])
})
