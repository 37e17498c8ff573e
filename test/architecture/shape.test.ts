// The habits of the house that a machine can check: names, sizes, headers, exports.
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { sources } from './sources.ts'

const written = sources.filter((source) => !source.generated)
const paths = (found: readonly { path: string }[]): string[] => found.map(({ path }) => path)

/** The text after its imports, where the first thing said about the file may also stand. */
function afterImports(text: string): string {
  return text.replace(/^(?:\s*import\b[^'"]*['"][^'"]+['"];?[ \t]*\n)+/, '').trimStart()
}

test('files have kebab-case names that say something', () => {
  expect(paths(sources).filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(basename(path)))).toEqual([])
  expect(paths(sources).filter((path) => /\b(utils?|helpers?|common|misc)\b/.test(path))).toEqual([])
})

test('every file says at its head what it is', () => {
  const silent = sources.filter(
    ({ text }) => !/^(\/\/|\/\*)/.test(text) && !/^(\/\/|\/\*)/.test(afterImports(text)),
  )
  expect(paths(silent)).toEqual([])
})

test('nobody writes a file of more than 250 lines', () => {
  expect(paths(written.filter(({ text }) => text.split('\n').length > 251))).toEqual([])
})

test('exports have names', () => {
  expect(paths(sources.filter(({ text }) => /^export default\b/m.test(text)))).toEqual([])
})

test('only the public API is nothing but what others export', () => {
  const exported = /^export\b.*/gm
  const passesOn = /^export\b[^'"=(]*\bfrom\s+['"]/
  const barrels = sources.filter(({ text }) => {
    const found = [...text.matchAll(exported)]
    return found.length > 0 && found.every(({ index }) => passesOn.test(text.slice(index)))
  })
  expect(paths(barrels).filter((path) => path !== 'src/index.ts')).toEqual([])
})
