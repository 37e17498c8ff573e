/** What a build and its helpers say to each other: plain data, in the order of their happening. */
import type { FileFormat } from '../compile.ts'
import type { DiagnosticArguments } from '../diagnostics/diagnostic.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { EdgeError } from '../io/edge-error.ts'
import type { EdgeMessageKey } from '../report/messages/workspace-en.ts'
import type { PlannedRegister } from '../workspace/plan-registers.ts'
import type { BuiltRegister } from './build-register.ts'
import type { ReportStyle } from './report-style.ts'
import type { EngineWishes } from './start-engine.ts'

/** Everything that a helper must know to make the same files as the process that has started it. */
export interface HelperSetup {
  /** The paths of the command line. */
  readonly paths: readonly string[]
  /** ISO 8601: the day by whose law registers are judged. */
  readonly asOf: string
  readonly formats: readonly FileFormat[]
  readonly languages: readonly string[] | undefined
  readonly draft: boolean
  readonly engine: EngineWishes
  readonly report: ReportStyle
}

/** To a helper: first what to work by, then one register after the other. */
export type Order =
  | { readonly kind: 'open'; readonly setup: HelperSetup }
  | { readonly kind: 'build'; readonly place: number; readonly planned: PlannedRegister }

/** From a helper. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'built'; readonly place: number; readonly built: BuiltRegister }
  /** Something that stops the whole run, as it would have done without helpers. */
  | { readonly kind: 'stopped'; readonly place: number; readonly failure: Failure }

export type Failure =
  | { readonly kind: 'edge'; readonly key: EdgeMessageKey; readonly args: DiagnosticArguments }
  | { readonly kind: 'user'; readonly message: string; readonly hint: string | undefined }
  | { readonly kind: 'bug'; readonly message: string; readonly stack: string | undefined }

/** What was thrown, as plain data. */
export function failureOf(error: unknown): Failure {
  if (error instanceof EdgeError) return { kind: 'edge', key: error.key, args: error.args }
  if (error instanceof UserError) return { kind: 'user', message: error.message, hint: error.hint }
  const stack = error instanceof Error ? error.stack : undefined
  return { kind: 'bug', message: error instanceof Error ? error.message : String(error), stack }
}

/** What was thrown, to be thrown again. */
export function errorOf(failure: Failure): Error {
  if (failure.kind === 'edge') return new EdgeError(failure.key, failure.args)
  if (failure.kind === 'user') return new UserError(failure.message, failure.hint)
  const error = new Error(failure.message)
  if (failure.stack !== undefined) error.stack = failure.stack
  return error
}
