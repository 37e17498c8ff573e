// Files that `npm run generate` writes are as it would write them now.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generated } from '../../.scripts/generate.mjs'
import { root } from '../architecture/sources.ts'

const files = await generated()

test.each([...files])('%s is fresh', (path, text) => {
  expect(readFileSync(root + path, 'utf8'), `${path} is stale: run \`npm run generate\``).toBe(text)
})
