/** Takes account of a run in the manifest of the output folder. */
import {
  entryText,
  formatManifest,
  hashEnd,
  type Manifest,
  type ManifestEntry,
  parseManifest,
  sha256,
} from './manifest.ts'

/** A manifest that this tool has written, as a later run may rely on it without reading it. */
export interface KnownManifest {
  readonly sha256: string
  /** How many files it names. */
  readonly entries: number
}

/** Files of a register that stand already. */
export interface KeptFiles {
  readonly count: number
  /** Asked for only where the manifest has to be made anew. */
  readonly list: () => readonly KeptFile[]
}

export interface KeptFile {
  readonly name: string
  readonly sha256: string
}

export interface RunToAccountFor {
  /** Whether everything of the workspace was made, so that what was not made is out of date. */
  readonly whole: boolean
  /** What was made. */
  readonly entries: Manifest
  readonly kept: readonly (KeptFiles & { readonly register: string })[]
  /** What builds that were stopped had written, and could not account for. */
  readonly resumed: Manifest
  /** A manifest that names every file that is kept. */
  readonly known: KnownManifest | undefined
}

export interface Account {
  /** The manifest as it is to be; undefined where there is none and nothing is to be told. */
  readonly bytes: Uint8Array | undefined
  /** Whether it is the known one, with nothing in it but the same files. */
  readonly isContinued: boolean
  readonly manifest: KnownManifest | undefined
  /** Files that it named and that nothing makes any more, sorted: they may be deleted. */
  readonly gone: readonly string[]
  /** The same, but changed by hand since: they stay, in the folder and in the manifest. */
  readonly left: readonly string[]
}

/**
 * What becomes of a manifest by a run.
 *
 * @param present the bytes that stand there now
 * @param isChanged whether a file has another content than it was written with
 */
export function accountFor(
  present: Uint8Array | undefined,
  run: RunToAccountFor,
  isChanged: (name: string, entry: ManifestEntry) => boolean,
): Account {
  const patched = present && run.resumed.size === 0 ? patchedManifest(present, run) : undefined
  if (patched !== undefined) return { ...patched, isContinued: true, gone: [], left: [] }
  const listed = present && parseManifest(new TextDecoder().decode(present))
  const before: Manifest =
    run.resumed.size === 0 ? (listed ?? run.resumed) : new Map([...(listed ?? []), ...run.resumed])
  const after = new Map(before)
  for (const [name, entry] of run.entries) after.set(name, entry)
  for (const { register, list } of run.kept)
    for (const { name, sha256 } of list()) after.set(name, { register, sha256 })
  const [gone, left] = run.whole ? outdated(before, run, isChanged) : [[], []]
  for (const name of gone) after.delete(name)
  const isNothing = after.size === 0 && before.size === 0
  if (isNothing) return { bytes: present, manifest: undefined, isContinued: false, gone, left }
  const bytes = formatManifest(after)
  const manifest = { sha256: sha256(bytes), entries: after.size }
  return { bytes, manifest, isContinued: false, gone, left }
}

/** What the manifest names and nothing makes any more: the names of those that are as they were, and of the others. */
function outdated(
  before: Manifest,
  { entries, kept }: RunToAccountFor,
  isChanged: (name: string, entry: ManifestEntry) => boolean,
): [gone: string[], left: string[]] {
  const made = new Set([...entries.keys(), ...kept.flatMap(({ list }) => list().map(({ name }) => name))])
  const gone: string[] = []
  const left: string[] = []
  for (const [name, entry] of before) if (!made.has(name)) (isChanged(name, entry) ? left : gone).push(name)
  return [gone.sort(), left.sort()]
}

/**
 * The manifest with other hashes in their places, where it is the known one and names the same files as this run: a
 * manifest of thousands of entries costs more to read and to write than one register to build.
 */
function patchedManifest(
  present: Uint8Array,
  { whole, entries, kept, resumed, known }: RunToAccountFor,
): Required<Pick<Account, 'bytes' | 'manifest'>> | undefined {
  if (known === undefined || resumed.size > 0) return undefined
  const count = kept.reduce((sum, files) => sum + files.count, entries.size)
  if ((whole && count !== known.entries) || sha256(present) !== known.sha256) return undefined
  const bytes = Buffer.from(present)
  let at = 0
  for (const [name, entry] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const before = entryText(name, entry).slice(0, -hashEnd.length - entry.sha256.length)
    const found = bytes.indexOf(before, at)
    if (found === -1) return undefined
    at = found + Buffer.byteLength(before)
    bytes.write(entry.sha256, at, 'latin1')
  }
  const isSame = bytes.equals(present)
  return { bytes, manifest: isSame ? known : { ...known, sha256: sha256(bytes) } }
}
