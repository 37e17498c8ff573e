/** The file of a cache: sections of bytes behind a line that tells whether they are whole and ours. */
import { crc32 } from 'node:zlib'
import { checksum } from './checksum.ts'

/** Bytes in pieces, which are put together only by the disk. */
export type Section = readonly Uint8Array[]

/** The first line; `sections` are lengths in bytes and CRC-32 sums. */
interface Head {
  readonly sections: readonly (readonly [length: number, sum: number])[]
}

/** Changes with the shape of what is kept. */
const format = 'notice-cache 2'

/**
 * The bytes of a cache, in pieces.
 *
 * @param maker what made it: nothing else reads it
 */
export function cacheParts(maker: string, sections: readonly Section[]): Uint8Array[] {
  const head: Head = {
    sections: sections.map((parts) => [
      parts.reduce((length, part) => length + part.length, 0),
      // Of no bytes at all the library would begin anew.
      parts.reduce((sum, part) => (part.length === 0 ? sum : crc32(part, sum)), 0),
    ]),
  }
  const text = `${format} ${maker} ${JSON.stringify(head)}`
  return [Buffer.from(`${text} ${checksum(Buffer.from(text))}\n`), ...sections.flat()]
}

/**
 * The sections of a cache. Each is compared with its sum when it is asked for, and throws where it is damaged.
 *
 * @returns undefined for a file that is cut, of another version, or none of ours
 */
export function cacheSections(bytes: Uint8Array, maker: string): (() => Buffer)[] | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = file.indexOf('\n')
  const [, text = '', sum] = /^(.*) (\d+)$/.exec(file.toString('utf8', 0, Math.max(0, end))) ?? []
  const begin = `${format} ${maker} `
  if (!text.startsWith(begin) || Number(sum) !== checksum(Buffer.from(text))) return undefined
  const { sections } = JSON.parse(text.slice(begin.length)) as Head
  let at = end + 1
  const parts = sections.map(([length, expected]) => {
    const part = file.subarray(at, at + length)
    at += length
    return () => {
      if (crc32(part) !== expected) throw new Error('a section of the cache is damaged')
      return part
    }
  })
  return at === file.length ? parts : undefined
}
