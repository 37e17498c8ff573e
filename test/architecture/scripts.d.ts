/** Types of the project's scripts, as far as tests use them. */

declare module '*/.scripts/build.mjs' {
  import type { BuildResult } from 'esbuild'

  type Bundle = BuildResult<{ metafile: true; write: false }>
  export function bundles(): Promise<[command: Bundle, api: Bundle]>
}

declare module '*/.scripts/generate.mjs' {
  export function generated(): Promise<Map<string, string>>
}

declare module '*/.scripts/precompile.mjs' {
  export function wordAutomaton(): Promise<string>
}

declare module '*/.scripts/rule-docs.mjs' {
  export function ruleDocs(): Promise<Map<string, string>>
}

declare module '*/.scripts/complete-lock.mjs' {
  interface Entry {
    readonly optionalDependencies?: Readonly<Record<string, string>>
  }
  export function missingOptional(lock: {
    packages: Readonly<Record<string, Entry>>
  }): { parent: string; name: string; version: string }[]
  export function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] }
}

declare module '*/.scripts/spelling/texts.mjs' {
  export interface Text {
    readonly language: string
    readonly line: number
    readonly text: string
  }
  export const filledIn: string
  export function namesIn(source: string): string[]
  export function textsOfDescription(source: string): Text[]
  export function textsOfLocale(source: string, language: string): Text[]
  export function textsOfMessages(source: string, language: string): Text[]
  export function textsOfPairs(source: string): Text[]
  export function textsOfSchema(source: string): Text[]
}

declare module '*/.scripts/spelling/words.mjs' {
  export function partsOf(word: string): string[]
  export function prose(text: string): string
  export function wordsOf(text: string): string[]
}
