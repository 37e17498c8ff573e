/** Reads who made a published file and from what: the stamp that every format carries. */
import type { Stamp } from '../compose/notice.ts'

export interface FoundStamps {
  /** As `stampText` of `render/document-file.ts` writes it; in a PDF its two parts are keywords. */
  readonly stamp: Stamp | undefined
  /** The version of the tool that made an index page, which is made from no facts of its own. */
  readonly generator: string | undefined
}

/** Word processors break keywords apart at the colon. */
const stamp = /notice-compiler ([^\s,"<]{1,64}),? sha256[: ]\s?([0-9a-f]{64})/
const generator = /name="generator" content="notice-compiler ([^\s"]{1,64})"/

/** The stamps in the bytes of a file of text, or of a PDF, whose metadata stand in it as they are. */
export function stampsIn(bytes: Uint8Array): FoundStamps {
  // Latin-1 keeps one character a byte, so that the search also goes through the binary parts of a PDF.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const [, tool, facts] = stamp.exec(text) ?? []
  return {
    stamp: tool === undefined || facts === undefined ? undefined : { tool, facts: `sha256:${facts}` },
    generator: generator.exec(text)?.[1],
  }
}

/** A DOCX file is a zip archive; its stamp is among its keywords. */
export async function stampOf(bytes: Uint8Array): Promise<Stamp | undefined> {
  if (!isZip(bytes)) return stampsIn(bytes).stamp
  const core = await partOfZip(bytes, 'docProps/core.xml')
  return core === undefined ? undefined : stampsIn(core).stamp
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** What is said to be larger than this when unpacked is no document of ours. */
const mostBytes = 16 * 1024 * 1024

/** A part of an archive; undefined where there is none, or the archive is broken. */
export async function partOfZip(bytes: Uint8Array, name: string): Promise<Uint8Array | undefined> {
  const { unzipSync } = await import('fflate')
  try {
    return unzipSync(bytes, { filter: (part) => part.name === name && part.originalSize <= mostBytes })[name]
  } catch {
    return undefined
  }
}
