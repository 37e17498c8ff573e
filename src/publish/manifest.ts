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

/** Writes a manifest, sorted and without times, so that equal folders have equal manifests. */
export function formatManifest(manifest: Manifest): string {
  const sorted = [...manifest].sort(([a], [b]) => (a < b ? -1 : 1))
  const files = Object.fromEntries(sorted.map(([name, { register, sha256 }]) => [name, { register, sha256 }]))
  return `${JSON.stringify({ generator: 'notice-compiler', version: 1, files }, undefined, 2)}\n`
}
