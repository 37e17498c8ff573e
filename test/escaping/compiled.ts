/** A register through the whole pipeline, from the YAML that a writer's program makes of it. */

import { expect } from 'vitest'
import { stringify } from 'yaml'
import { type CompiledRegister, compileRegister } from '../../src/compile.ts'
import type { Notice } from '../../src/compose/notice.ts'
import { isError } from '../../src/diagnostics/diagnostic.ts'
import type { Outcome } from '../../src/diagnostics/outcome.ts'
import { builtinLocales } from '../../src/locale/locale.ts'
import { carefulParser } from '../../src/parse/careful-parser.ts'
import { markdownLexer } from '../../src/parse/markdown-lexer.ts'
import { mergeExtends } from '../../src/parse/merge-extends.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import { withValue } from '../coverage/schema-leaves.ts'

await carefulParser.load()
await markdownLexer.load()

/** The register as YAML, read back by our parser, validated and composed in both languages. */
export function compiled(register: unknown): Outcome<CompiledRegister> {
  return compile(led(register))
}

/** The register as a description of its own, in which every reference leads somewhere. */
export function led(register: unknown, id = 'hostile'): unknown {
  const described = { ...(register as Record<string, unknown>), id, languages: ['fi', 'en'] }
  const written = compile(described)
  // The register says everything at once, with ids that are made up: those that lead nowhere are led home.
  const mended = written.diagnostics.reduce<unknown>((data, { code, variant, path, args }) => {
    if (variant === 'parent-loop') return withValue(data, path, undefined)
    const [known] = Array.isArray(args?.['known']) ? (args['known'] as string[]) : []
    return code === 'schema/unknown-reference' && isMadeUp(data, path) ? withValue(data, path, known) : data
  }, described)
  return mended === described ? described : led(mended, id)
}

function isMadeUp(data: unknown, path: readonly (string | number)[]): boolean {
  const value = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)?.[step], data)
  return value === 'contacts' || value === 'fi'
}

function compile(register: unknown): Outcome<CompiledRegister> {
  const yaml = stringify(register)
  const source = parseSource('hostile.yaml', new TextEncoder().encode(yaml))
  if (source.value === undefined) return { diagnostics: source.diagnostics }
  expect(source.value.data).toEqual(register)
  return compileRegister(mergeExtends(source.value, []), {
    locales: builtinLocales(),
    draft: false,
    tool: '1.2.3',
  })
}

/** The notices, in Finnish and in English. @throws {Error} with what the compiler found. */
export function noticesOf({ value, diagnostics }: Outcome<CompiledRegister>): readonly Notice[] {
  if (value === undefined) throw new Error(JSON.stringify(diagnostics.filter(isError), undefined, 1))
  return value.notices
}
