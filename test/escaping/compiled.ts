/** A register through the whole pipeline, from the YAML that a writer's program makes of it. */

import { expect } from 'vitest'
import { stringify } from 'yaml'
import { type CompiledRegister, compileRegister } from '../../src/compile.ts'
import type { Notice } from '../../src/compose/notice.ts'
import { type Diagnostic, isError } from '../../src/diagnostics/diagnostic.ts'
import type { Outcome } from '../../src/diagnostics/outcome.ts'
import { builtinLocales } from '../../src/locale/locale.ts'
import { carefulParser } from '../../src/parse/careful-parser.ts'
import { markdownLexer } from '../../src/parse/markdown-lexer.ts'
import { mergeExtends } from '../../src/parse/merge-extends.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import { withValue } from '../coverage/schema-leaves.ts'

await carefulParser.load()
await markdownLexer.load()

type Path = readonly (string | number)[]

interface Mend {
  readonly path: Path
  readonly was: unknown
  readonly is: unknown
}

/** What was mended before is so in the next register as well, which need not be compiled to find it. */
const known = new Map<string, Mend>()

/** The register as YAML, read back by our parser, validated and composed in both languages. */
export function compiled(register: unknown): Outcome<CompiledRegister> {
  return led(register).written
}

interface Led {
  readonly register: unknown
  readonly written: Outcome<CompiledRegister>
}

/** The register as a description of its own, in which every reference leads somewhere, and what became of it. */
export function led(register: unknown, id = 'hostile'): Led {
  const described = { ...(register as Record<string, unknown>), id, languages: ['fi', 'en'] }
  return ledHome(mended(described, known.values()))
}

/** The register says everything at once, with ids that are made up: those that lead nowhere are led home. */
function ledHome(register: unknown): Led {
  const written = compile(register)
  const mends = written.diagnostics.flatMap((diagnostic) => mendOf(register, diagnostic))
  for (const mend of mends) known.set(JSON.stringify(mend), mend)
  return mends.length === 0 ? { register, written } : ledHome(mended(register, mends))
}

function mendOf(register: unknown, { code, variant, path, args }: Diagnostic): readonly Mend[] {
  const was = valueAt(register, path)
  if (variant === 'parent-loop') return [{ path, was, is: undefined }]
  const [is] = Array.isArray(args?.['known']) ? (args['known'] as string[]) : []
  return code === 'schema/unknown-reference' && (was === 'contacts' || was === 'fi')
    ? [{ path, was, is }]
    : []
}

function mended(register: unknown, mends: Iterable<Mend>): unknown {
  return [...mends].reduce(
    (data, { path, was, is }) => (valueAt(data, path) === was ? withValue(data, path, is) : data),
    register,
  )
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (at as Record<string | number, unknown> | undefined)?.[step],
    data,
  )
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
