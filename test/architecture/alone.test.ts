// Test files share the modules of the sources: one that changes a module for all who import it has to run alone.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { root } from './sources.ts'

/** What lasts beyond a file: modules that are replaced or forgotten, globals that are, and environments. */
const LASTING = /\bvi\.(?:mock|doMock|resetModules|stubGlobal|stubEnv|useFakeTimers)\(/

test('whatever changes modules for others runs alone', () => {
  const files = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/alone\.test\.ts$/.test(file))
    .filter((file) => LASTING.test(readFileSync(`${root}test/${file}`, 'utf8')))
  expect(files).toEqual([])
})

test('and this finds it where it is', () => {
  const alone = readFileSync(`${root}test/pdf/typst/load-compiler.alone.test.ts`, 'utf8')
  expect(alone).toMatch(LASTING)
})
