/** Makes a register of a piece of YAML, as examples of rules are written, by way of the real validation. */
import { expect } from 'vitest'
import { isError } from '../../src/diagnostics/diagnostic.ts'
import { carefulParser } from '../../src/parse/careful-parser.ts'
import { markdownLexer } from '../../src/parse/markdown-lexer.ts'
import { mergeExtends } from '../../src/parse/merge-extends.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import type { Register } from '../../src/validate/register.ts'
import { validateRegister } from '../../src/validate/validate-register.ts'

await Promise.all([carefulParser.load(), markdownLexer.load()])

/** The register; `id` and `languages` are put before the YAML where it lacks them. */
export function registerOf(yaml: string): Register {
  const head = [
    ...(/^id:/m.test(yaml) ? [] : ['id: example']),
    ...(/^languages:/m.test(yaml) ? [] : ['languages: [fi, en]']),
  ]
  const text = `${[...head, yaml].join('\n')}\n`
  const parsed = parseSource('example.yaml', new TextEncoder().encode(text))
  expect(parsed.diagnostics, text).toEqual([])
  if (parsed.value === undefined) throw new Error('no document')
  const merged = mergeExtends(parsed.value, [])
  const validated = validateRegister(merged, { knownLanguages: ['fi', 'en', 'sv'] })
  expect(validated.diagnostics.filter(isError), text).toEqual([])
  if (validated.value === undefined) throw new Error('no register')
  return validated.value
}
