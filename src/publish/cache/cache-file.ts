/** The file of a cache: sections of text behind a line that tells whether they are whole and ours. */
import { checksum } from './checksum.ts'

/** The first line; `sections` are lengths in bytes and checksums. */
interface Head {
  readonly sections: readonly (readonly [length: number, sum: number])[]
}

/** Changes with the shape of what is kept. */
const format = 'notice-cache 1'

/**
 * The bytes of a cache.
 *
 * @param maker what made it: nothing else reads it
 */
export function cacheBytes(maker: string, sections: readonly string[]): Uint8Array {
  const parts = sections.map((section) => Buffer.from(section))
  const head: Head = { sections: parts.map((part) => [part.length, checksum(part)]) }
  const text = `${format} ${maker} ${JSON.stringify(head)}`
  return Buffer.concat([Buffer.from(`${text} ${checksum(Buffer.from(text))}\n`), ...parts])
}

/**
 * The sections of a cache. Each is compared with its checksum and made a text when it is asked for, and throws where it
 * is damaged.
 *
 * @returns undefined for a file that is cut, of another version, or none of ours
 */
export function cacheSections(bytes: Uint8Array, maker: string): (() => string)[] | undefined {
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
      if (checksum(part) !== expected) throw new Error('a section of the cache is damaged')
      return part.toString()
    }
  })
  return at === file.length ? parts : undefined
}
