// A run in which every file is clean never loads the careful parser; whoever needs it gets it.
import type { Metafile } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { bundle } from '../../.scripts/build.mjs'
import { CarefulParserNeeded, withCarefulParser } from '../../src/parse/careful-parser.ts'
import { parseSource, parseSourceWithPositions } from '../../src/parse/parse-source.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('before it is loaded', () => {
  test('clean files are read', () => {
    expect(parseSource('a.yaml', utf8('a: [1, zwei]\n')).value?.data).toEqual({ a: [1, 'zwei'] })
  })

  test('a fault and a position both ask for it', () => {
    expect(() => parseSource('a.yaml', utf8('a: [1\n'))).toThrow(CarefulParserNeeded)
    expect(() => parseSource('a.yaml', utf8('a: 1\n')).value?.spanOf(['a'])).toThrow(CarefulParserNeeded)
  })

  test('other errors of the work are passed on, and the work is not done again', async () => {
    let times = 0
    const work = () => {
      times += 1
      throw new RangeError('other')
    }
    await expect(withCarefulParser(work)).rejects.toThrow(RangeError)
    expect(times).toBe(1)
  })
})

describe('once it is asked for', () => {
  test('work that needs it is done again', async () => {
    let times = 0
    const outcome = await withCarefulParser(() => {
      times += 1
      return parseSource('a.yaml', utf8('a: [1\n'))
    })
    expect(outcome.diagnostics[0]?.code).toBe('yaml/syntax')
    expect(times).toBe(2)
  })

  test('programs need not know of it', async () => {
    const { value } = await parseSourceWithPositions('a.yaml', utf8('a: 1\n'))
    expect(value?.spanOf(['a'])).toEqual({ start: 3, end: 4 })
  })
})

test('no entry of the bundle, and no command, loads it at its start', async () => {
  const { outputs }: Metafile = (await bundle()).metafile
  const holders = Object.keys(outputs).filter((path) =>
    Object.keys(outputs[path]?.inputs ?? {}).some((input) => input.startsWith('node_modules/yaml/')),
  )
  expect(holders.length).toBeGreaterThan(0)
  // Only the two modules that `loadCarefulParser` imports may lead to it.
  const allowed = /^src\/parse\/(?:parse-carefully|find-span)\.ts$/
  const leading = new Set<string>(holders)
  for (let size = 0; size < leading.size; ) {
    size = leading.size
    for (const [path, { imports }] of Object.entries(outputs))
      if (imports.some(({ kind, path: next }) => kind === 'import-statement' && leading.has(next)))
        leading.add(path)
  }
  const entries = [...leading].map((path) => outputs[path]?.entryPoint).filter((entry) => entry !== undefined)
  expect(entries.filter((entry) => !allowed.test(entry))).toEqual([])
})
