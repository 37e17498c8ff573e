// The layer law: imports go from right to left only, never in a circle, and nothing lies about unused.
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { layerOf, layers, root, type Source, sources, specifiersOf } from './sources.ts'

const byPath = new Map(sources.map((source) => [source.path, source]))

/** The first circle of imports, as the paths along it. */
function circle(): string[] {
  const done = new Set<string>()
  function walk(path: string, trail: readonly string[]): string[] {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    for (const { file } of byPath.get(path)?.imports ?? []) {
      const found = file === undefined ? [] : walk(file, [...trail, path])
      if (found.length > 0) return found
    }
    done.add(path)
    return []
  }
  return sources.map((source) => walk(source.path, [])).find((found) => found.length > 0) ?? []
}

function upwardImports(source: Source): string[] {
  const own = layers.indexOf(layerOf(source.path))
  return source.imports
    .filter(({ file }) => file !== undefined && layers.indexOf(layerOf(file)) > own)
    .map(({ file }) => `${source.path} → ${file}`)
}

describe('the layer law', () => {
  test('every file belongs to a phase', () => {
    const strays = sources.map((source) => source.path).filter((path) => !layers.includes(layerOf(path)))
    expect(strays.filter((path) => path !== 'src/index.ts')).toEqual([])
  })

  test('a phase imports only itself and those to its left', () => {
    const inPhases = sources.filter((source) => source.path !== 'src/index.ts')
    expect(inPhases.flatMap(upwardImports)).toEqual([])
  })

  test('no file imports the public API, which is for others', () => {
    const users = sources.filter((source) => source.imports.some(({ file }) => file === 'src/index.ts'))
    expect(users.map((source) => source.path)).toEqual([])
  })

  test('no imports go in a circle', () => {
    expect(circle()).toEqual([])
  })

  test('every imported file exists and is named with its extension', () => {
    const broken = sources.flatMap((source) =>
      source.imports
        .filter(({ file }) => file !== undefined && !existsSync(root + file))
        .map(({ specifier }) => `${source.path} → ${specifier}`),
    )
    expect(broken).toEqual([])
  })

  test('every file is reached from the command or from the public API', () => {
    const reached = new Set<string>()
    const reach = (path: string): void => {
      if (reached.has(path)) return
      reached.add(path)
      for (const { file } of byPath.get(path)?.imports ?? []) if (file !== undefined) reach(file)
    }
    reach('src/cli/main.ts')
    reach('src/index.ts')
    expect(sources.map((source) => source.path).filter((path) => !reached.has(path))).toEqual([])
  })
})

describe('the reading of imports', () => {
  test('sees every way in which a module can be named', () => {
    const text = [
      "import { a } from './a.ts'",
      "import type { B } from './b.ts'",
      "import {\n  c,\n  type D,\n} from './c.ts'",
      "import './e.ts'",
      "export { f } from './f.ts'",
      "const g = await import('./g.ts')",
      "const text = 'import x from here'",
    ].join('\n')
    expect(specifiersOf(text)).toEqual(['./a.ts', './b.ts', './c.ts', './e.ts', './f.ts', './g.ts'])
  })
})
