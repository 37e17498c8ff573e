/** What is kept of a register beside its marks: bytes that go from cache to cache, and are parsed where they are asked. */
import type { WaiverUse } from '../../lint/waivers.ts'
import type { LocatedDiagnostic } from '../../report/located.ts'

export interface RegisterFacts {
  readonly id: string
  /** For whom that was told which was found: see `keptView`. */
  readonly view: string
  /** What was found, see `toldOf`. */
  readonly told: Uint8Array
  /** SHA-256 of each published file in hex, one after the other. */
  readonly hashes: Uint8Array
  /** What the index tells of it, see `listing`. */
  readonly listed: Uint8Array
}

/** What judging a register has told. */
export interface Told {
  readonly findings: readonly LocatedDiagnostic[]
  readonly waiverUse: WaiverUse
}

const hashLength = 64
const nothing = new Uint8Array()

/** Nothing at all for most registers: in those nothing was found, and no waiver is theirs. */
export function toldBytes(id: string, { findings, waiverUse }: Told): Uint8Array {
  const { judged, used, misplaced } = waiverUse
  const isPlain = judged.length === 1 && judged[0] === id && used.length + misplaced.length === 0
  return findings.length === 0 && isPlain ? nothing : Buffer.from(JSON.stringify({ findings, waiverUse }))
}

export function toldOf({ id, told }: RegisterFacts): Told {
  if (told.length > 0) return JSON.parse(textOf(told)) as Told
  return { findings: [], waiverUse: { judged: [id], used: [], misplaced: [] } }
}

export function hashBytes(hashes: readonly string[]): Uint8Array {
  return Buffer.from(hashes.join(''), 'latin1')
}

/** The hash of each published file, in the order of the files. */
export function hashesOf({ hashes }: RegisterFacts): string[] {
  const text = textOf(hashes)
  return Array.from({ length: text.length / hashLength }, (_, index) =>
    text.slice(index * hashLength, (index + 1) * hashLength),
  )
}

/** How many bytes the hashes of so many files take. */
export function hashesLength(files: number): number {
  return files * hashLength
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
}
