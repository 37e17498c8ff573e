/** What one case of the fuzzing is: files, and the commands that are run over them one after the other. */
import type { Random } from '../torture/random.ts'

/** Paths from the root of a workspace to what stands there. */
export type Files = Readonly<Record<string, string | Uint8Array>>

export interface FuzzCase {
  readonly files: Files
  /** Arguments of the command, without its name. */
  readonly commands: readonly (readonly string[])[]
}

/** A way of making cases. */
export interface Family {
  /** By which `--only` names it. */
  readonly name: string
  /** What is tried, in a few words. */
  readonly what: string
  /** Its share of the cases, beside those of the others. */
  readonly share: number
  make(random: Random): FuzzCase
}

/** How much there is to read: what the time that a case may take hangs on. */
export function sizeOf({ files }: FuzzCase): number {
  return Object.values(files).reduce((all, content) => all + Buffer.byteLength(content), 0)
}
