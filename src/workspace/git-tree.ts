/** What a revision holds: its paths, and the bytes behind them. */
import { EdgeError } from '../io/edge-error.ts'
import { askGit, type GitIo, piecesOf } from './git-run.ts'

export interface TreeEntry {
  readonly kind: 'file' | 'link' | 'submodule'
  /** The name of the object that holds the bytes. */
  readonly object: string
}

/** The entries of a revision by path from the top of the repository, with `/`. Folders are only in the paths. */
export type Tree = ReadonlyMap<string, TreeEntry>

const kinds: Readonly<Record<string, TreeEntry['kind']>> = { '120000': 'link', '160000': 'submodule' }

/** Every path of a commit. */
export async function readTree(io: GitIo, folder: string, commit: string): Promise<Tree> {
  const output = await askGit(io, folder, ['ls-tree', '-r', '-z', '--full-tree', commit, '--'])
  const tree = new Map<string, TreeEntry>()
  for (const piece of piecesOf(output)) {
    const [, mode = '', object = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(piece) ?? []
    tree.set(path, { kind: kinds[mode] ?? 'file', object })
  }
  return tree
}

/** A description, phrases or a published file are far smaller; whatever is larger was not meant. */
const mostBytesOfFile = 32 * 1024 * 1024
const mostBytesAtOnce = 256 * 1024 * 1024

/**
 * The bytes of objects, all in one conversation with git. What is no file, or larger than any file that is read here,
 * is left out.
 *
 * @throws EdgeError when the repository lacks one: nothing is fetched
 */
export async function readObjects(
  io: GitIo,
  folder: string,
  objects: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  if (objects.length === 0) return found
  const wanted = await smallEnough(io, folder, objects)
  const output = await askGit(io, folder, ['cat-file', '--batch'], linesOf(wanted))
  let at = 0
  while (at < output.length) {
    const end = output.indexOf(0x0a, at)
    const [object = '', kind = '', size = ''] = new TextDecoder().decode(output.subarray(at, end)).split(' ')
    if (kind === 'missing') throw new EdgeError('git-object-missing', { reason: object })
    at = end + 1 + Number(size)
    found.set(object, output.subarray(end + 1, at))
    at++
  }
  return found
}

/** Asked before the bytes are: what an old revision holds is not to be trusted to fit into memory. */
async function smallEnough(io: GitIo, folder: string, objects: readonly string[]): Promise<string[]> {
  const output = await askGit(io, folder, ['cat-file', '--batch-check'], linesOf(objects))
  const wanted: string[] = []
  let total = 0
  for (const line of new TextDecoder().decode(output).split('\n')) {
    const [object = '', kind = '', size = ''] = line.split(' ')
    if (kind === 'missing') throw new EdgeError('git-object-missing', { reason: object })
    if (kind !== 'blob' || Number(size) > mostBytesOfFile) continue
    total += Number(size)
    wanted.push(object)
  }
  if (total > mostBytesAtOnce) throw new EdgeError('git-no-answer', { command: 'cat-file', why: 'too-much' })
  return wanted
}

function linesOf(objects: readonly string[]): Uint8Array {
  return new TextEncoder().encode([...new Set(objects)].map((object) => `${object}\n`).join(''))
}
