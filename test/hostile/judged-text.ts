/** What is found in a description of one text, from its bytes on: by the parser, the schema and the rules. */
import { lintRegister } from '../../src/lint/lint-rules.ts'
import { mergeExtends } from '../../src/parse/merge-extends.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import { validateRegister } from '../../src/validate/validate-register.ts'

/** Codes with their variants, in their order; of the rules only those that look at signs. */
export function foundInBytes(bytes: Uint8Array | string): string[] {
  const source = parseSource('a.yaml', typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes)
  if (source.value === undefined) return named(source.diagnostics)
  const document = mergeExtends(source.value, [])
  const { value, diagnostics } = validateRegister(document, { knownLanguages: ['en', 'fi'] })
  if (value === undefined) return named(diagnostics)
  const judged = lintRegister(value, { file: 'a.yaml', asOf: '2026-11-22' })
  const signs = judged.filter(({ code }) => /hidden-character|look-alike/.test(code))
  return [...named(diagnostics), ...named(signs)]
}

function named(diagnostics: readonly { code: string; variant?: string }[]): string[] {
  return diagnostics.map(({ code, variant }) =>
    variant === undefined || variant === 'default' ? code : `${code}#${variant}`,
  )
}

/** A description whose register has this name, as it stands in double quotes. */
export function withName(written: string): string {
  return `id: a\nlanguages: [fi]\nregister: { name: "${written}" }\n`
}

/** The escape of a character in double quotes. */
export function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`
}
