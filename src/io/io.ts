/** The world outside the core behind one small interface: files, streams, clock, environment. */

export interface OutputStream {
  write(text: string): void
  /** For results that are no text. */
  writeBytes(bytes: Uint8Array): void
  readonly isTTY: boolean
  /** Width of the terminal in characters, where there is one. */
  readonly columns: number | undefined
}

export type EntryKind = 'file' | 'folder' | 'other'

export interface FolderEntry {
  readonly name: string
  /** What the entry leads to; a link that leads nowhere is `other`. */
  readonly kind: EntryKind
}

/**
 * The file system. All but writing is synchronous on purpose: for many small files that is faster. An interrupt
 * is only noticed where `Io.pause` is called, so no half-written file is left behind by Ctrl+C.
 *
 * Paths are absolute. Failures are Node's system errors, with a `code` such as `EACCES`.
 */
export interface FileSystem {
  /** What stands at the path, links followed; undefined where nothing does. */
  kindOf(path: string): EntryKind | undefined
  readFile(path: string): Uint8Array
  /** The entries of a folder, in no particular order. */
  list(path: string): readonly FolderEntry[]
  /** The path with every link resolved. The path must exist. */
  realPath(path: string): string
  /** Whether a file stands there that this user may run. */
  isExecutable(path: string): boolean
  /** Whether this user may write to the file or folder that stands there. */
  isWritable(path: string): boolean
  /** Makes a folder and those above it, where they are not there yet. */
  makeFolder(path: string): void
  /** Writes a file that must not exist yet and forces it to the disk; several at once share the waiting. */
  writeNew(path: string, bytes: Uint8Array): Promise<void>
  /** Writes into what stands there and is no file, such as a pipe or `/dev/null`. */
  writeInto(path: string, bytes: Uint8Array): void
  /** Replaces what stands at `to` in one step; a link there is replaced, not followed. */
  rename(from: string, to: string): void
  remove(path: string): void
}

/** What the program runs on. */
export interface Machine {
  /** As Node names it: `linux`, `darwin`, `win32`, … */
  readonly platform: string
  readonly arch: string
  /** Version of Node, without the `v`. */
  readonly node: string
  /** Whether the user is root, as in many containers. */
  readonly isRoot: boolean
}

/** How a program ended that was run for its answer. */
export interface Ran {
  readonly status: number
  /** What it wrote to its standard output. */
  readonly output: string
}

/** How a program is run whose answer may be long. */
export interface RunOptions {
  /** What stands on its standard input; by itself nothing. */
  readonly input?: Uint8Array
  /** Variables laid over those of this process; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** How long it may take; then it is ended. */
  readonly milliseconds: number
  /** How much it may write; beyond it is ended. */
  readonly mostBytes: number
}

/** What a program wrote, byte by byte. */
export interface RanForBytes {
  readonly status: number
  readonly output: Uint8Array
  /** What it complained of. */
  readonly errors: string
}

/** Why a program gave no answer: it is not there, it may not be run or was killed, it took too long, or wrote too much. */
export type NotRun = 'absent' | 'refused' | 'too-slow' | 'too-much'

export interface Io {
  /** Absolute path of the current folder. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly files: FileSystem
  readonly machine: Machine
  /**
   * Runs a program that answers at once, such as `git --version`; its input is empty.
   *
   * @param milliseconds how long it may take; then it is ended
   * @returns undefined where it is not there, may not be run, or did not answer in time
   */
  run(program: string, args: readonly string[], milliseconds: number): Promise<Ran | undefined>
  /** Runs a program with an input for an answer of any kind. */
  runForBytes(program: string, args: readonly string[], options: RunOptions): Promise<RanForBytes | NotRun>
  /**
   * Does something when the process ends before its time: by a signal or from inside. It must not wait for anything.
   *
   * @returns what takes it back, once nothing needs to be done any more
   */
  atEnd(action: () => void): () => void
  /** The day in ISO 8601, in UTC, or that of SOURCE_DATE_EPOCH. Never goes into a published file. */
  today(): string
  /** Milliseconds of a clock that only runs forward. */
  now(): number
  /** A short random word for the name of a temporary file. */
  randomName(): string
  /** Lets signals and the terminal have their turn. */
  pause(): Promise<void>
  /**
   * From now on Ctrl+C asks to stop, through `interrupted`, where it ends the process at once by itself. For as
   * long as files are written and not accounted for: nothing else would be harmed, and whatever computes without
   * pause could not be stopped.
   *
   * @returns what gives Ctrl+C its own effect back
   */
  holdInterrupts(): () => void
  /** Whether the user has asked to stop while interrupts were held. */
  readonly interrupted: AbortSignal
}
