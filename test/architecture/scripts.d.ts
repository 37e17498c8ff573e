/** Types of the project's scripts, as far as tests use them. */

declare module '*/.scripts/build.mjs' {
  import type { BuildResult } from 'esbuild'

  type Bundle = BuildResult<{ metafile: true; write: false }>
  export function bundles(): Promise<[command: Bundle, api: Bundle]>
  export function packagesInside(): Promise<import('*/.scripts/licences.mjs').BundledPackage[]>
}

declare module '*/.scripts/licences.mjs' {
  interface InnerPackage {
    readonly name: string
    readonly licence: string
    readonly text: string
  }
  export interface BundledPackage extends InnerPackage {
    readonly version: string
    readonly inside: readonly InnerPackage[]
  }
}

declare module '*/.scripts/licence-policy.mjs' {
  export function isAllowed(licence: string, allowed: readonly string[]): boolean
  export function licenceProblems(
    lock: { packages: Readonly<Record<string, { version?: string; license?: string; dev?: boolean }>> },
    inside: readonly {
      name: string
      version: string
      licence: string
      inside: readonly { name: string; licence: string }[]
    }[],
  ): string[]
}

declare module '*/.scripts/package-files.mjs' {
  export const listPath: string
  export function listOf(paths: readonly string[]): string
  export function pack(...flags: string[]): Promise<{ filename: string; files: { path: string }[] }>
}

declare module '*/.scripts/release-facts.mjs' {
  interface Manifest {
    readonly name: string
    readonly version: string
  }
  export function tagProblems(tag: string, manifest: Pick<Manifest, 'version'>): string[]
  export function lockProblems(lock: Manifest & { packages: { '': Manifest } }, manifest: Manifest): string[]
  export function repositoryProblems(
    manifest: { repository?: string | { url?: string } },
    wanted: string | undefined,
  ): string[]
  export function scriptProblems(
    lock: { packages: Readonly<Record<string, { hasInstallScript?: boolean }>> },
    manifest: { allowScripts?: Readonly<Record<string, boolean>> },
  ): string[]
}

declare module '*/.scripts/sbom.mjs' {
  interface Component {
    readonly name: string
    readonly version?: string
    readonly 'bom-ref'?: string
    readonly licenses: readonly ({ license: { id: string } } | { expression: string })[]
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[]
    readonly properties?: readonly { readonly name: string; readonly value: string }[]
    readonly components?: readonly Component[]
  }
  export interface Bom {
    readonly bomFormat: string
    readonly specVersion: string
    readonly serialNumber: string
    readonly metadata: { readonly component: Component }
    readonly components: readonly Component[]
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
  }
  export function sbom(inside: readonly import('*/.scripts/licences.mjs').BundledPackage[]): Promise<Bom>
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
    readonly dependencies?: Readonly<Record<string, string>>
    readonly optionalDependencies?: Readonly<Record<string, string>>
  }
  export function installed(lock: { packages: Readonly<Record<string, Entry>> }): string[]
  export function nameOf(path: string): string
  export function missingOptional(lock: {
    packages: Readonly<Record<string, Entry>>
  }): { parent: string; name: string; version: string }[]
  export function withoutHash(lock: { packages: Readonly<Record<string, { integrity?: string }>> }): string[]
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
