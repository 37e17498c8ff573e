/** What is left out of comparison as said by itself is printed the same, said or not. */
import { describe, expect, test } from 'vitest'
import { composeNotice } from '../../src/compose/compose-notice.ts'
import { DEFAULTS } from '../../src/diff/defaults.ts'
import { editsOf } from '../../src/diff/edits.ts'
import { builtinLocales } from '../../src/locale/locale.ts'
import { markdownLexer } from '../../src/parse/markdown-lexer.ts'
import type { Register } from '../../src/validate/register.ts'
import { completeRegister, withLeaf } from '../coverage/complete-register.ts'
import { schemaLeaves } from '../coverage/schema-leaves.ts'

await markdownLexer.load()

const OPTIONS = {
  language: 'fi',
  languages: ['fi'],
  locales: builtinLocales(),
  draft: false,
  stamp: { tool: '0', facts: 'sha256:0' },
}

const LEAVES = schemaLeaves()

/** The words and the order of the notice, without the pointers to facts. */
function printed(register: Register): string {
  return JSON.stringify(composeNotice({ ...register, languages: ['fi'] }, OPTIONS)).replace(
    /"from":\[[^\]]*\]/g,
    '',
  )
}

describe('a default said aloud', () => {
  test.each([...DEFAULTS])('%s: %s', (place, value) => {
    const leaf = LEAVES.find(({ name }) => name.replaceAll('.', '/') === place)
    if (leaf === undefined) throw new Error(`${place} is no leaf of the schema`)
    const said = withLeaf(leaf, value) as Register
    const unsaid = withLeaf(leaf, undefined) as Register
    expect(printed(said)).toBe(printed(unsaid))
    expect(editsOf(said, unsaid)[0]?.edits).toEqual([])
  })
})

/** Switches that are printed both ways: leaving them out says neither. */
test('what is not a default is printed otherwise', () => {
  const booleans = LEAVES.filter(({ kind, name }) => kind === 'boolean' && !name.startsWith('parts.'))
  const silent = booleans.filter((leaf) => {
    const place = leaf.name.replaceAll('.', '/')
    if (DEFAULTS.has(place)) return false
    const [off, unsaid] = [false, undefined].map((value) =>
      printed(withLeaf(leaf, value, completeRegister) as Register),
    )
    return off === unsaid
  })
  // Whether a section has a number depends on the section; the register says it for each.
  expect(silent.map(({ name }) => name)).toEqual([])
})
