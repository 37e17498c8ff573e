/** The manifest of the output folder: which files there are ours, so that a build deletes no other. */
import { createHash } from 'node:crypto'
import { isPublishedName } from './published-file.ts'

export const manifestName = '.notice-manifest.json'

export interface ManifestEntry {
  /** The id of the register, or `index` for an index page. */
  readonly register: string
  /** Hash of the bytes that were written, in lower-case hex. */
  readonly sha256: string
}

/** The entries by the name of the file. */
export type Manifest = ReadonlyMap<string, ManifestEntry>

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function isEntry(value: unknown): value is ManifestEntry {
  if (typeof value !== 'object' || value === null) return false
  const { register, sha256: hash } = value as Partial<Record<keyof ManifestEntry, unknown>>
  return typeof register === 'string' && typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)
}

/**
 * Reads a manifest. A text that is not wholly one of ours is trusted in nothing: a name such as
 * `../contract.pdf` in it would otherwise make the next build delete a stranger's file.
 *
 * @returns undefined when the text is not a manifest of ours
 */
export function parseManifest(text: string): Manifest | undefined {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof data !== 'object' || data === null) return undefined
  const { generator, version, files } = data as Record<string, unknown>
  if (generator !== 'notice-compiler' || version !== 1) return undefined
  if (typeof files !== 'object' || files === null || Array.isArray(files)) return undefined
  const entries = Object.entries(files)
  if (!entries.every(([name, entry]) => isPublishedName(name) && isEntry(entry))) return undefined
  return new Map(entries as [string, ManifestEntry][])
}

/** How an entry stands in a manifest, but for the comma after it; `hashEnd` is what follows its hash. */
export function entryText(name: string, { register, sha256 }: ManifestEntry): string {
  const [key, id] = [JSON.stringify(name), JSON.stringify(register)]
  return `\n    ${key}: {\n      "register": ${id},\n      "sha256": "${sha256}${hashEnd}`
}

export const hashEnd = '"\n    }'

/**
 * The bytes of a manifest, sorted and without times, so that equal folders have equal manifests: JSON, indented by two
 * spaces.
 */
export function formatManifest(manifest: Manifest): Uint8Array {
  const names = [...manifest.keys()].sort()
  // Measured first and then written in its place: that of ten thousand registers would fill the memory twice.
  let length = 0
  for (const piece of piecesOf(manifest, names)) length += Buffer.byteLength(piece)
  const bytes = Buffer.allocUnsafe(length)
  let at = 0
  for (const piece of piecesOf(manifest, names)) at += bytes.write(piece, at)
  return bytes
}

function* piecesOf(manifest: Manifest, names: readonly string[]): Generator<string> {
  yield '{\n  "generator": "notice-compiler",\n  "version": 1,\n  "files": {'
  let isFirst = true
  for (const name of names) {
    const entry = manifest.get(name)
    if (entry === undefined) continue
    yield isFirst ? entryText(name, entry) : `,${entryText(name, entry)}`
    isFirst = false
  }
  yield isFirst ? '}\n}\n' : '\n  }\n}\n'
}
