// Files that `npm run generate` writes are as it would write them now, and so is the automaton of words, by which alone
// words are found.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generated } from '../../.scripts/generate.mjs'
import { wordAutomaton } from '../../.scripts/precompile.mjs'
import { root } from '../architecture/sources.ts'

const files = await generated()

test.each([...files])('%s is fresh', (path, text) => {
  expect(readFileSync(root + path, 'utf8'), `${path} is stale: run \`npm run generate\``).toBe(text)
})

test('the automaton knows the lists of words as they are', async () => {
  const path = 'dist/precompiled/word-automaton.js'
  expect(readFileSync(root + path, 'utf8'), `${path} is stale: run \`npm run build\``).toBe(
    await wordAutomaton(),
  )
})
