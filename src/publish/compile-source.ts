/** Validates and compiles one description of a workspace by the workspace's config. */
import { type CompiledRegister, compileRegister } from '../compile.ts'
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import { packageVersion } from '../io/package-root.ts'
import { validateRegister } from '../validate/validate-register.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import type { RegisterSource } from '../workspace/read-registers.ts'

/** Problems that may only seem to be some while a shared part was not found. */
const uncertain = new Set(['schema/missing-key', 'schema/unknown-reference'])

function allFound(source: RegisterSource, found: readonly Diagnostic[]): Diagnostic[] {
  const certain = source.complete ? found : found.filter(({ code }) => !uncertain.has(code))
  return [...source.diagnostics, ...certain]
}

/** Everything that is wrong with a description, its shared parts and its place in the workspace. */
export function validateSource(
  source: RegisterSource,
  { locales }: Pick<Workspace, 'locales'>,
): readonly Diagnostic[] {
  if (source.document === undefined) return source.diagnostics
  return allFound(
    source,
    validateRegister(source.document, { knownLanguages: Object.keys(locales) }).diagnostics,
  )
}

/** The notices of a description. No value when it, or a shared part of it, has errors. */
export function compileSource(
  source: RegisterSource,
  { config, locales }: Pick<Workspace, 'config' | 'locales'>,
  draft: boolean,
): Outcome<CompiledRegister> {
  if (source.document === undefined) return { diagnostics: source.diagnostics }
  const { languages, layout } = config
  const options = { locales, languages, layout, draft, tool: packageVersion }
  const compiled = compileRegister(source.document, options)
  const diagnostics = allFound(source, compiled.diagnostics)
  if (compiled.value === undefined || diagnostics.some(isError)) return { diagnostics }
  return { value: compiled.value, diagnostics }
}
