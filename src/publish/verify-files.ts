/** Tells whether published files are what the sources make. */
import { basename, dirname, join, resolve } from 'node:path'
import { type FileFormat, renderNotice } from '../compile.ts'
import type { Notice, Stamp } from '../compose/notice.ts'
import type { Redline } from '../diff/redline/redline.ts'
import { redline } from '../diff/redline/redline-notices.ts'
import { EdgeError, fileFailure } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { packageVersion } from '../io/package-root.ts'
import { byCodeUnit } from '../workspace/find-registers.ts'
import { nearestEntry } from '../workspace/nearest-entry.ts'
import { shownPath } from '../workspace/shown-path.ts'
import { fileIdentity } from './file-identity.ts'
import type { MadeNotice, Mistaken, NoticeFinder } from './find-notice.ts'
import { manifestName, parseManifest, sha256 } from './manifest.ts'
import { sameBytes } from './output-folder.ts'
import { isIndexName, isPublishedName } from './published-file.ts'
import type { LinkChanges, linkChanges } from './published-links.ts'
import { isReadable, saysTheSame, wordsBeside } from './published-words.ts'
import { stampOf } from './read-stamp.ts'

/**
 * - `current`: byte by byte what the sources make
 * - `older`: made from a description that has changed since
 * - `other-tool`: made from this description by another version of the tool
 * - `other-settings`: made from this description by this version, and not touched since: look or templates changed
 * - `other-bytes`: the same words in other bytes, and nothing tells whether settings changed or a hand did it
 * - `edited`: changed by hand
 * - `no-stamp`: nothing in it tells what made it
 * - `unknown`: no description here has made it
 * - `broken`: the description that has made it has errors, so that nothing can be made of it now
 * - `not-checked`: a list of all notices, which only a build of all can make again
 */
export type Verdict =
  | 'current'
  | 'older'
  | 'other-tool'
  | 'other-settings'
  | 'other-bytes'
  | 'edited'
  | 'no-stamp'
  | 'unknown'
  | 'broken'
  | 'not-checked'

export interface VerifiedFile {
  /** As the user would name it. */
  readonly file: string
  readonly verdict: Verdict
  readonly id: string | undefined
  readonly language: string | undefined
  readonly stamp: Stamp | undefined
  /** Whether it says in words what the sources make; undefined where its words cannot be read, as those of a PDF. */
  readonly sameWords: boolean | undefined
  /** Whether it was changed since a build wrote it; undefined where the list of that build does not name it. */
  readonly touched: boolean | undefined
  /** From what the sources make to what stands in the file. */
  readonly edit: Redline | undefined
  /** Where links lead elsewhere than those that the sources make. */
  readonly links: LinkChanges | undefined
  /** For `broken`: what has the mistakes. */
  readonly mistake: Mistaken | undefined
}

/** A file with everything that can be told without its sources. */
interface Published {
  readonly path: string
  readonly file: string
  readonly bytes: Uint8Array
  readonly stamp: Stamp | undefined
  readonly touched: boolean | undefined
}

/**
 * A file by itself; of a folder, the files in it that a build could have made.
 *
 * @param named as the user gave it
 */
export function filesOf({ files, cwd }: Pick<Io, 'files' | 'cwd'>, named: string): string[] {
  const folder = resolve(cwd, named)
  if (files.kindOf(folder) !== 'folder') return [named]
  return files
    .list(folder)
    .filter(({ name, kind }) => kind === 'file' && isPublishedName(name))
    .map(({ name }) => join(named, name))
    .sort(byCodeUnit)
}

/**
 * Judges a file.
 *
 * @param named its path, as the user gave it
 * @throws EdgeError when there is no such file, or it stands in no workspace
 */
export async function verifyFile(
  io: Pick<Io, 'files' | 'cwd'>,
  named: string,
  finder: NoticeFinder,
): Promise<VerifiedFile> {
  const published = await readPublished(io, resolve(io.cwd, named))
  const { path, file, bytes, stamp, touched } = published
  const { format, id, language, title } = (await fileIdentity(basename(path), bytes)) ?? {}
  const untold = { sameWords: undefined, edit: undefined, links: undefined, mistake: undefined }
  const seen = { file, id, language, stamp, touched, ...untold }
  if (isIndexName(basename(path)) && stamp === undefined) return { ...seen, verdict: 'not-checked' }
  if (format === undefined) return { ...seen, verdict: stamp === undefined ? 'no-stamp' : 'unknown' }
  const found = await finder.find(dirname(path), { id, language, title, facts: stamp?.facts })
  if (found === undefined) return { ...seen, verdict: stamp === undefined ? 'no-stamp' : 'unknown' }
  if ('mistaken' in found) return { ...seen, verdict: 'broken', mistake: found }
  const known = { ...seen, id: found.notice.id, language: found.notice.language }
  if (await isMade(bytes, format, found)) return { ...known, verdict: 'current', sameWords: true }
  const words = isReadable(format) ? await wordsBeside(bytes, format, found) : undefined
  const edit = words && redline(words.made, words.published)
  // Where a link leads elsewhere, its words may be the same.
  const sameWords = words && (saysTheSame(words) || edit?.isChanged === false)
  const verdict = verdictOf(published, found.notice, sameWords)
  // What changed in the description since is for `diff` to tell.
  if (words === undefined || verdict === 'older') return { ...known, verdict, sameWords }
  // Those of Markdown are among its words.
  const links =
    isReadable(format) && format !== 'md' ? await changesOfLinks(words.bytes, bytes, format) : undefined
  return { ...known, verdict, sameWords, edit: sameWords === false ? edit : undefined, links }
}

/** The parser of pages is large, and most files are what the sources make. */
async function changesOfLinks(...files: Parameters<typeof linkChanges>): Promise<LinkChanges | undefined> {
  return (await import('./published-links.ts')).linkChanges(...files)
}

async function readPublished(io: Pick<Io, 'files' | 'cwd'>, path: string): Promise<Published> {
  const file = shownPath(io, path)
  if (io.files.kindOf(path) !== 'file') {
    const near = nearestEntry(io.files, path, undefined, () => true)
    const suggestion = near === undefined ? {} : { suggestion: shownPath(io, near) }
    throw new EdgeError('no-published-file', { path: file, ...suggestion })
  }
  try {
    const bytes = io.files.readFile(path)
    return { path, file, bytes, stamp: await stampOf(bytes), touched: isTouched(io, path, bytes) }
  } catch (error) {
    throw fileFailure(error, file)
  }
}

/** By the list that builds keep beside what they write. */
function isTouched({ files }: Pick<Io, 'files'>, path: string, bytes: Uint8Array): boolean | undefined {
  const list = resolve(dirname(path), manifestName)
  const manifest =
    files.kindOf(list) === 'file' ? parseManifest(new TextDecoder().decode(files.readFile(list))) : undefined
  const written = manifest?.get(basename(path))?.sha256
  return written === undefined ? undefined : written !== sha256(bytes)
}

/** Whether the sources make these bytes, as a notice or as the draft of one. */
async function isMade(
  bytes: Uint8Array,
  format: FileFormat,
  { notice, file, render }: MadeNotice,
): Promise<boolean> {
  for (const draft of [false, true]) {
    const { value } = await renderNotice({ ...notice, draft }, file, { formats: [format], ...render })
    if (value?.[0] !== undefined && sameBytes(value[0].bytes, bytes)) return true
  }
  return false
}

function verdictOf({ stamp, touched }: Published, notice: Notice, sameWords: boolean | undefined): Verdict {
  if (stamp === undefined) return 'no-stamp'
  if (stamp.facts !== notice.stamp.facts) return 'older'
  if (touched === true) return 'edited'
  if (stamp.tool !== packageVersion) return 'other-tool'
  if (touched === false) return 'other-settings'
  // Where no list tells it, other words are a hand's work: templates change few of them, and then all files at once.
  return sameWords === false ? 'edited' : 'other-bytes'
}
