/** Types of the benches' modules, as far as tests use them. */

declare module '*/statistics.mjs' {
  export interface Row {
    readonly what?: string
    readonly values?: readonly number[] | undefined
    readonly skipped?: string | undefined
    readonly goal?: { readonly atMost: number } | { readonly atLeast: number }
    readonly unit?: string
  }
  export function median(numbers: readonly number[]): number
  export function ratios<Run>(
    ours: readonly Run[] | undefined,
    theirs: readonly Run[] | undefined,
    pick: (run: Run) => number,
  ): number[] | undefined
  export function differences<Run>(
    ours: readonly Run[] | undefined,
    theirs: readonly Run[] | undefined,
    pick: (run: Run) => number,
  ): number[] | undefined
  export function verdict(row: Row): 'met' | 'not met' | 'skipped' | ''
  export function spread(values: readonly number[]): string
}

declare module '*/table.mjs' {
  import type { Row } from 'test/bench/statistics.mjs'

  export function textTable(rows: readonly Row[]): string
  export function markdownTable(rows: readonly Row[]): string
}

declare module '*/turns.mjs' {
  type Contender<Run> = ((round: number) => Run | Promise<Run>) | undefined
  export function inTurns<Name extends string, Run>(
    contenders: Readonly<Record<Name, Contender<Run>>>,
    options: { readonly rounds: number; readonly warmUps?: number },
  ): Promise<Record<Name, Run[] | undefined>>
}

declare module '*/process-tree.mjs' {
  interface Watched {
    readonly wall: number
    readonly cpu: number
    readonly said: string
    readonly busiest?: number
    readonly peak?: number
  }
  export function watch(
    program: string,
    args: readonly string[],
    options?: { readonly looking?: boolean },
  ): Promise<Watched>
}

declare module '*/register-facts.mjs' {
  interface Facts {
    readonly id: string
    readonly languages: readonly ('fi' | 'en')[]
  }
  export function registerFacts(number: number): Facts
  export function shortFacts(number: number): Facts
}

declare module '*/workspaces.mjs' {
  export function registerText(facts: object): string
}
