/**
 * What a build keeps for the next one, in sections that are read only by those who need them: the marks; the facts; of each
 * register the hashes of its files and what was found; of each what the index tells; what was printed.
 */
import type { KnownManifest } from '../manifest-account.ts'

/** A number that a file's stamp gave; 0 where it could be trusted in nothing, so that the content is asked. */
export type Mark = number

/** A file that was read: its path, where that leads to (0: nowhere else), its mark. */
export type KeptSource = [path: string, real: string | 0, mark: Mark]

/** A file that was published: its name and mark. */
export type KeptOutput = [name: string, mark: Mark]

/** A question to the file system and its answer: what `read` answers is a place in the table of sources. */
export type Answer = readonly [
  question: 'kind' | 'list' | 'real' | 'read',
  path: string,
  answer: string | number,
]

/** What every build reads. */
export interface KeptMarks {
  /** What the settings were read from. */
  readonly answers: readonly Answer[]
  /** The browser that prints; empty where none does. */
  readonly browser: string
  /** What the settings say, as far as it is needed before they are read. */
  readonly settings: KeptSettings
  readonly sources: KeptSource[]
  readonly registers: KeptMarksOfRegister[]
  /** The last run, if all went well and nothing is to be told that a later one would not tell. */
  last: KeptRun | undefined
}

export interface KeptSettings {
  /** Absolute paths: where the registers are, where the output goes. */
  readonly sources: readonly string[]
  readonly output: string
  /** Where `pdf.engine` or a flag makes the browser print: what the config says of it. */
  readonly browser?: { readonly path?: string }
}

export interface KeptMarksOfRegister {
  /** Places in the table of sources: the description, then its shared parts. */
  readonly sources: readonly number[]
  readonly outputs: readonly KeptOutput[]
}

/** A run that left nothing to do. */
export interface KeptRun {
  /** Places of its registers in the table, in order. */
  readonly registers: readonly number[]
  readonly whole: boolean
  readonly view: string
  /** The index pages. */
  readonly pages: readonly KeptOutput[]
  readonly manifest: KeptOutput
  /** The output folder itself. */
  folder: Mark
  /** How many files were up to date or written. */
  readonly files: number
}

/** What is read when anything has changed, or may have. */
export interface KeptFacts {
  /** SHA-256 of each source, by its place in the table. */
  readonly hashes: readonly string[]
  /** Days of judgement and ways to show findings. */
  readonly views: readonly string[]
  readonly registers: readonly KeptFactsOfRegister[]
  /** SHA-256 of each index page of the last run, then of the manifest. */
  readonly outputs: readonly string[]
  /** The manifest, where it names every file of every register that is kept. */
  readonly manifest: KnownManifest | undefined
}

/** Its id, the place of its view, and how many bytes of the sections for findings and for the index are its own. */
export type KeptFactsOfRegister = readonly [id: string, view: number, told: number, listed: number]
