// The core is pure: text and values in, values out; no file, clock, network, chance or process.
import { transform } from 'esbuild'
import { expect, test } from 'vitest'
import { isCore, type Source, sources } from './sources.ts'

/** Node's modules that only compute. */
const pureModules = ['node:crypto']

/** Renames the real globals, so that neither strings nor properties of the same name are taken for them. */
const globals = {
  process: '__process',
  Date: '__Date',
  performance: '__performance',
  fetch: '__fetch',
  globalThis: '__globalThis',
  setTimeout: '__setTimeout',
  setInterval: '__setInterval',
  console: '__console',
  'Math.random': '__random',
}

const impure =
  /\b__(?:process|performance|fetch|globalThis|setTimeout|setInterval|console|random)\b|\b__Date\.now\b|\bnew __Date(?:\(\s*\)|(?!\s*\())|(?<!new )\b__Date\(/g

async function impurities(source: Pick<Source, 'path' | 'text'>): Promise<string[]> {
  const { code } = await transform(source.text, { loader: 'ts', define: globals, legalComments: 'none' })
  return [...code.matchAll(impure)].map(([use]) => `${source.path}: ${use.replace('__', '')}`)
}

const core = sources.filter((source) => isCore(source.path))

test('the core imports none of Node’s modules that touch the world', () => {
  const touching = core.flatMap((source) =>
    source.imports
      .filter(({ specifier }) => specifier.startsWith('node:') && !pureModules.includes(specifier))
      .map(({ specifier }) => `${source.path} → ${specifier}`),
  )
  expect(touching).toEqual([])
})

test('the core asks neither the clock, chance, the network nor the process', async () => {
  expect((await Promise.all(core.map(impurities))).flat()).toEqual([])
})

test('impure code is seen, and what only looks like it is not', async () => {
  const text = `
    export const bad = [process.env, Date.now(), new Date(), new Date, Date(), Math.random()]
    export const good = [new Date('2026-01-01'), Date.UTC(2026, 0), 'process.env', { process: 1 }.process]
  `
  const found = await impurities({ path: 'x', text })
  expect(found).toEqual([
    'x: process',
    'x: Date.now',
    'x: new Date()',
    'x: new Date()',
    'x: Date(',
    'x: random',
  ])
})
