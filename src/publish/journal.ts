/**
 * The journal of a build: which files of a register it is about to replace. Each is replaced in one step, but not all
 * of them at once: by the journal, what was stopped in between is known as half done, and can be finished.
 */
import type { Manifest } from './manifest.ts'
import { sha256 } from './manifest.ts'
import type { OutputFolder } from './output-folder.ts'
import { isPublishedName, journalStem, nameBehindTemporary } from './published-file.ts'

/** A file that is to get other bytes than it has. */
export interface JournalFile {
  readonly name: string
  /** Of the new bytes. */
  readonly sha256: string
  /** The name under which they are written before they take their place. */
  readonly beside: string
}

export interface JournalEntry {
  readonly register: string
  readonly files: readonly JournalFile[]
}

export interface Journal {
  /** Its name in the output folder. */
  readonly name: string
  readonly entries: readonly JournalEntry[]
}

/** One line: what was torn off in the middle is no JSON, and nothing had been replaced by then. */
export function formatEntry({ register, files }: JournalEntry): string {
  return `${JSON.stringify([register, files.map(({ name, sha256, beside }) => [name, sha256, beside])])}\n`
}

/** The entries that are wholly there. A name that leads anywhere else than into the folder makes none. */
export function parseJournal(text: string): JournalEntry[] {
  return text.split('\n').flatMap((line) => {
    try {
      const [register, files] = JSON.parse(line) as [unknown, unknown[][]]
      const read = files.map(([name, sha256, beside]) => ({ name, sha256, beside }) as JournalFile)
      return typeof register === 'string' && read.every(isOurs) ? [{ register, files: read }] : []
    } catch {
      return []
    }
  })
}

function isOurs({ name, sha256, beside }: JournalFile): boolean {
  return isPublishedName(name) && /^[0-9a-f]{64}$/.test(sha256) && nameBehindTemporary(beside) === name
}

/**
 * The journals of builds that are at work or were stopped.
 *
 * @param leftovers see `OutputFolder`
 * @param isMade whether this build has made a file itself: an entry with none but such, as all of its own journal are, is
 * left out, for looking into its files costs as much as writing them
 */
export function journalsIn(
  folder: OutputFolder,
  leftovers: readonly string[],
  isMade: (name: string) => boolean = () => false,
): Journal[] {
  return leftovers.flatMap((name) => {
    if (nameBehindTemporary(name) !== journalStem) return []
    const entries = parseJournal(new TextDecoder().decode(folder.read(name)))
    return [{ name, entries: entries.filter(({ files }) => !files.every((file) => isMade(file.name))) }]
  })
}

/** What has become of an entry: the files that hold the new bytes, and those that do not. */
interface Progress {
  readonly replaced: readonly JournalFile[]
  readonly waiting: readonly JournalFile[]
}

function progressOf(folder: OutputFolder, { files }: JournalEntry): Progress {
  const holds = (file: JournalFile) => hashOf(folder, file.name) === file.sha256
  const replaced = files.filter(holds)
  return { replaced, waiting: files.filter((file) => !replaced.includes(file)) }
}

function hashOf(folder: OutputFolder, name: string): string | undefined {
  const bytes = folder.read(name)
  return bytes && sha256(bytes)
}

/** The files that still are as they were while others of their register are new already. */
export function halfDone(folder: OutputFolder, { entries }: Journal): JournalFile[] {
  return entries.flatMap((entry) => {
    const { replaced, waiting } = progressOf(folder, entry)
    return replaced.length === 0 ? [] : waiting
  })
}

export interface Resumed {
  /** Files that hold what the journals say: the build that wrote them could not account for them. */
  readonly found: Manifest
  /** Names of the files that were put into their places now. */
  readonly finished: readonly string[]
}

/**
 * Carries through what stopped builds had begun of registers that nobody has made since: else one would stay half old
 * and half new for as long as its description has mistakes. What they had not begun is left undone.
 *
 * @param isMade whether this build has made a file itself
 */
export function resume(
  folder: OutputFolder,
  journals: readonly Journal[],
  isMade: (name: string) => boolean,
): Resumed {
  const found = new Map<string, { readonly register: string; readonly sha256: string }>()
  const finished: string[] = []
  for (const entry of journals.flatMap(({ entries }) => entries)) {
    const { replaced, waiting } = progressOf(folder, entry)
    const ready =
      replaced.length === 0
        ? []
        : waiting.filter((file) => !isMade(file.name) && hashOf(folder, file.beside) === file.sha256)
    for (const { beside, name } of ready) {
      folder.rename(beside, name)
      finished.push(name)
    }
    for (const { name, sha256 } of [...replaced, ...ready])
      if (!isMade(name)) found.set(name, { register: entry.register, sha256 })
  }
  return { found, finished }
}
