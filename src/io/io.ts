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
  /** Whether it is a link, of whatever kind is behind it; absent where it is none. */
  readonly isLink?: boolean
}

/** What the file system keeps of an entry, by which a change of it shows without reading it. */
export interface FileStamp {
  /** A link is `other`: what it leads to may change without it. */
  readonly kind: EntryKind
  /** Bytes. */
  readonly size: number
  /** When the content, and when anything at all of it was last changed: milliseconds of the file system's own clock. */
  readonly modified: number
  readonly changed: number
  readonly inode: number
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
  /** The stamp of what stands at the path itself, links not followed; undefined where nothing does. */
  stampOf(path: string): FileStamp | undefined
  readFile(path: string): Uint8Array
  /** The entries of a folder, in no particular order. */
  list(path: string): readonly FolderEntry[]
  /** The names in a folder alone, which costs a fraction of `list` where there are thousands. */
  names(path: string): readonly string[]
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
  /** Writes to the end of a file, which is made where there is none, and forces it to the disk. */
  append(path: string, bytes: Uint8Array): Promise<void>
  /** Writes a file that must not exist yet, of pieces, for what is no loss when the power fails. */
  writeLoosely(path: string, parts: readonly Uint8Array[]): void
  /** Writes into what stands there and is no file, such as a pipe or `/dev/null`. */
  writeInto(path: string, bytes: Uint8Array): void
  /** Replaces what stands at `to` in one step; a link there is replaced, not followed. */
  rename(from: string, to: string): void
  /** Removes a file. That it is gone already is no failure: another build may have been quicker. */
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

/** Another process of this program that does a part of the work. Messages are plain data, as `structuredClone` takes it. */
export interface Helper {
  send(message: unknown): void
  /** Ends it at once; nothing is told of it any more. */
  end(): void
}

/** The other end of it: the process that has started the helper. */
export interface HelperChannel {
  send(message: unknown): void
  /** The messages in their order; they end with the process that sends them. */
  readonly messages: AsyncIterable<unknown>
}

export interface HelperEvents {
  readonly onMessage: (message: unknown) => void
  /** It has ended by itself, or could not be started. */
  readonly onEnd: () => void
}

/** An eye on some folders. It may miss a change now and then: whoever waits looks again by himself from time to time. */
export interface Watch {
  /**
   * Waits for a change in one of the folders, at most for so long.
   *
   * @returns whether there was one, or has been since the last call; at once when the user asks to stop
   */
  changed(milliseconds: number): Promise<boolean>
  /** Must be called, or the process does not end. */
  close(): void
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
  /** How many processes can compute at once on this machine. */
  cores(): Promise<number>
  /** Starts a helper, which ends with this process at the latest. */
  startHelper(events: HelperEvents): Promise<Helper>
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
  /** Hours, minutes and seconds where the user is: `09:05:00`. Never goes into a published file. */
  timeOfDay(): string
  /** Milliseconds of a clock that only runs forward. */
  now(): number
  /** A short random word for the name of a temporary file. */
  randomName(): string
  /**
   * Watches folders, not those inside them. One that is not there, or that cannot be watched, is left out.
   *
   * @param folders absolute paths
   */
  watch(folders: readonly string[]): Promise<Watch>
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
