/** What a case of the torture is: something done to the program many times, with an account of what it lost by that. */
import type { Random } from './random.ts'

export interface Setting {
  /** How often to do it: each case says what a round is. */
  readonly rounds: number
  /** The only source of chance, so that a seed repeats a run. */
  readonly random: Random
  /** An empty folder of its own, which goes afterwards. */
  readonly folder: string
  /** Whether this is the long form, which may try everything there is instead of a sample. */
  readonly isLong: boolean
}

export interface Counts {
  /** How often something was done. */
  readonly tried: number
  /** What went wrong, one line each. Empty is the only good answer. */
  readonly lost: readonly string[]
  /** Why a part could not be tried here, such as for want of rights. */
  readonly skipped?: readonly string[]
  /** What was measured, one line each. */
  readonly figures?: readonly string[]
}

export interface TortureCase {
  /** By which `--only` names it. */
  readonly name: string
  /** What is tried, in a few words. */
  readonly what: string
  readonly rounds: { readonly short: number; readonly long: number }
  run(setting: Setting): Promise<Counts>
}
