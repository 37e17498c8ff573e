/** Validates, judges and compiles one description of a workspace by the workspace's settings. */
import { type CompiledRegister, compileRegister } from '../compile.ts'
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import { packageVersion } from '../io/package-root.ts'
import type { Register } from '../validate/register.ts'
import { validateRegister } from '../validate/validate-register.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import type { RegisterSource } from '../workspace/read-registers.ts'
import type { Judge } from './judge-registers.ts'

/** Problems that may only seem to be some while a shared part was not found. */
const uncertain = new Set(['schema/missing-key', 'schema/unknown-reference'])

/** What reading and validating found; what only seems to be a problem is left out. */
function allFound(source: RegisterSource, found: readonly Diagnostic[]): Diagnostic[] {
  const certain = source.complete ? found : found.filter(({ code }) => !uncertain.has(code))
  return [...source.diagnostics, ...certain]
}

/** Whether the description may be judged: facts that only were not found would seem to be missing. */
function isWhole(source: RegisterSource): boolean {
  return source.complete && !source.diagnostics.some(isError)
}

/**
 * A description as a register, with everything that is wrong with its shape, its shared parts, its place in the
 * workspace and by law. No value when it has errors of shape.
 */
export function judgeSource(
  source: RegisterSource,
  { locales }: Pick<Workspace, 'locales'>,
  { judge }: Pick<Judge, 'judge'>,
): Outcome<Register> {
  const { document } = source
  if (document === undefined) return { diagnostics: source.diagnostics }
  const validated = validateRegister(document, { knownLanguages: Object.keys(locales) })
  const diagnostics = allFound(source, validated.diagnostics)
  const register = validated.value
  if (register === undefined || diagnostics.some(isError) || !isWhole(source)) return { diagnostics }
  return { value: register, diagnostics: [...diagnostics, ...judge(register, document)] }
}

export interface CompileSourceOptions {
  readonly draft: boolean
  readonly judge: Pick<Judge, 'judge'>
  /** Composes no notice: composing finds nothing. */
  readonly isOnlyJudged?: boolean
}

/** The notices of a description. No value when it, or a shared part of it, has errors that stop its publication. */
export function compileSource(
  source: RegisterSource,
  { config, locales }: Pick<Workspace, 'config' | 'locales'>,
  { draft, judge, isOnlyJudged }: CompileSourceOptions,
): Outcome<CompiledRegister> {
  if (source.document === undefined) return { diagnostics: source.diagnostics }
  const { layout } = config
  const languages = isOnlyJudged === true ? [] : config.languages
  const judged = isWhole(source) ? { judge: judge.judge } : {}
  const options = { locales, languages, layout, draft, tool: packageVersion, ...judged }
  const compiled = compileRegister(source.document, options)
  const diagnostics = allFound(source, compiled.diagnostics)
  if (compiled.value === undefined || !isWhole(source)) return { diagnostics }
  return { value: compiled.value, diagnostics }
}
