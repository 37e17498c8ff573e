/** Reads the shared parts that a description names in `extends`, and those that they name in turn. */
import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import type { Io } from '../io/io.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import { isYaml } from './find-registers.ts'
import { nearestEntry } from './nearest-entry.ts'
import { isWithin, shownPath } from './shown-path.ts'
import type { SourceReader } from './source-reader.ts'
import { unreadable } from './unreadable.ts'

export interface ExtendedSource {
  /** Every shared part once, the one that yields to all others first. */
  readonly bases: readonly SourceDocument[]
  readonly diagnostics: readonly Diagnostic[]
}

interface Entry {
  readonly text: string
  readonly path: readonly (string | number)[]
}

/** A file on the way from the description to the one being read. */
interface Link {
  readonly real: string
  readonly shown: string
}

/** What `extends` names; anything but texts is for the schema to judge. */
function entriesOf(document: SourceDocument): Entry[] {
  const { data } = document
  if (typeof data !== 'object' || data === null) return []
  const value: unknown = (data as Record<string, unknown>)['extends']
  if (typeof value === 'string') return [{ text: value, path: ['extends'] }]
  if (!Array.isArray(value)) return []
  return value.flatMap((text: unknown, index) =>
    typeof text === 'string' ? [{ text, path: ['extends', index] }] : [],
  )
}

/**
 * Follows `extends` from a description to the end of every chain.
 *
 * In a list a later file goes over an earlier one, and a file goes over those that it extends itself. A file that
 * is reached by two ways stands where it is first needed, so that a diamond costs no more than a chain.
 *
 * @param path absolute path of the description that `main` was parsed from
 * @param root absolute path of the workspace, which no file may leave, not by a link either
 */
export function readExtends(
  io: Pick<Io, 'files' | 'cwd'>,
  reader: SourceReader,
  root: string,
  path: string,
  main: SourceDocument,
): ExtendedSource {
  const bases: SourceDocument[] = []
  const diagnostics: Diagnostic[] = []
  const done = new Set<string>()
  const realRoot = io.files.realPath(root)

  const visit = (document: SourceDocument, here: string, chain: readonly Link[]): void => {
    for (const entry of entriesOf(document)) {
      const target = isAbsolute(entry.text) ? entry.text : join(dirname(here), entry.text)
      const problem = isOnTheWeb(entry.text)
        ? onTheWeb
        : problemWith(io, { root, realRoot, here }, resolve(target), chain)
      if (problem !== undefined) {
        const { code, variant, args } = problem
        const where = { file: document.file, path: entry.path, severity: 'error', at: 'value' } as const
        const named = { path: entry.text, ...args }
        diagnostics.push({ code, ...(variant !== undefined && { variant }), ...where, args: named })
        continue
      }
      const real = io.files.realPath(target)
      if (done.has(real)) continue
      done.add(real)
      const { value: base, diagnostics: found } = readShared(reader, target, document.file, entry.path)
      for (const one of found) diagnostics.push(one)
      if (base === undefined) continue
      visit(base, target, [...chain, { real, shown: shownPath(io, target) }])
      bases.push(base)
    }
  }
  visit(main, path, [{ real: io.files.realPath(path), shown: shownPath(io, path) }])
  return { bases, diagnostics }
}

/** A shared part that cannot be read keeps from being read only what extends it. */
function readShared(
  reader: SourceReader,
  target: string,
  file: string,
  path: Entry['path'],
): Outcome<SourceDocument> {
  try {
    return reader.read(target)
  } catch (error) {
    return { diagnostics: [unreadable(error, file, path)] }
  }
}

type Problem = Pick<Diagnostic, 'code' | 'variant' | 'args'>

const onTheWeb: Problem = { code: 'workspace/extends-outside', variant: 'web', args: {} }

function isOnTheWeb(text: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(text)
}

function problemWith(
  io: Pick<Io, 'files' | 'cwd'>,
  { root, realRoot, here }: { readonly root: string; readonly realRoot: string; readonly here: string },
  target: string,
  chain: readonly Link[],
): Problem | undefined {
  const { files } = io
  // Judged before looking: what is outside is not to be told of, not even whether it is there.
  if (!isWithin(root, target)) return { code: 'workspace/extends-outside', args: {} }
  const kind = files.kindOf(target)
  if (kind === 'folder') return { code: 'workspace/extends-missing', variant: 'folder', args: {} }
  if (kind !== 'file') {
    const near = nearestEntry(files, target, root)
    // As it would have to be written in place of what is there.
    const args = near === undefined ? {} : { suggestion: shownPath({ cwd: dirname(here) }, near) }
    return { code: 'workspace/extends-missing', args }
  }
  const real = files.realPath(target)
  if (!isWithin(realRoot, real)) return { code: 'workspace/extends-outside', args: {} }
  if (!isYaml(target)) return { code: 'workspace/extends-missing', variant: 'not-yaml', args: {} }
  const circle = chain.slice(chain.findIndex((link) => link.real === real))
  if (circle[0]?.real !== real) return undefined
  return { code: 'workspace/extends-loop', args: { chain: [...circle, circle[0]].map(({ shown }) => shown) } }
}
