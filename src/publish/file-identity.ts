/** Which register, language and format a published file is of: by its name, else by what stands in it. */
import { type FileFormat, fileFormats } from '../compile.ts'
import { partOfZip } from './read-stamp.ts'

export interface FileIdentity {
  readonly format: FileFormat
  /** Undefined where neither the name nor the file tells it. */
  readonly id: string | undefined
  readonly language: string | undefined
  /** The title of the notice, where the file tells it and not its id. */
  readonly title: string | undefined
}

const named = /^([a-z][a-z0-9-]{0,63})\.([a-z]{2,3})(?:\.fragment)?\.[a-z]+$/

/**
 * What a file is, as far as it tells.
 *
 * @param name without its folder
 * @returns undefined for a name that ends as none of ours does
 */
export async function fileIdentity(name: string, bytes: Uint8Array): Promise<FileIdentity | undefined> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const format = formatOf(name.toLowerCase(), text)
  if (format === undefined) return undefined
  const [, id, language] = named.exec(name) ?? []
  const said = format === 'docx' ? await saidInDocument(bytes) : saidIn[format](text)
  // A file under another name may have been copied: what stands in it is more to be trusted.
  return { format, id: said.id ?? id, language: said.language ?? language, title: said.title }
}

function formatOf(name: string, text: string): FileFormat | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  if (!/^x?html?$/.test(ending)) return fileFormats.find((format) => format === ending)
  return name.endsWith('.fragment.html') || text.includes('data-notice-stamp="') ? 'fragment' : 'html'
}

interface Said {
  readonly id?: string | undefined
  readonly language?: string | undefined
  readonly title?: string | undefined
}

/** The file in another language, or format, to which a page links: its name begins with the id. */
const sibling = /href="([a-z][a-z0-9-]{0,63})\.[a-z]{2,3}\.(?:html|pdf|md|docx)"/

const saidIn: Readonly<Record<Exclude<FileFormat, 'docx'>, (text: string) => Said>> = {
  md: (text) => {
    const front = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text)?.[1] ?? ''
    const value = (key: string) => new RegExp(`^${key}: "?([a-z][a-z0-9-]*)"?\\r?$`, 'm').exec(front)?.[1]
    return { id: value('id'), language: value('language') }
  },
  html: (text) => ({
    id: sibling.exec(text)?.[1],
    language: /<html lang="([a-z]{2,3})"/.exec(text)?.[1],
    title: wordsIn(/<h1[^<>]*>((?:(?!<h1)[\s\S])*?)<\/h1>/.exec(text)?.[1]),
  }),
  fragment: (text) => ({
    id: sibling.exec(text)?.[1],
    language: /<div class="notice-fragment" lang="([a-z]{2,3})"/.exec(text)?.[1],
  }),
  pdf: (text) => ({
    language: /\/Lang ?\(([a-z]{2,3})\b/.exec(text)?.[1],
    title: wordsIn(/<dc:title>[\s\S]{0,40}?<rdf:li[^<>]*>([^<]*)</.exec(text)?.[1]),
  }),
}

/** Words between tags, of a text that was read byte by byte. */
function wordsIn(markup: string | undefined): string | undefined {
  if (markup === undefined) return undefined
  const text = Buffer.from(markup, 'latin1')
    .toString('utf8')
    .replace(/<[^<>]*>/g, '')
  const plain = (entity: string) => entities[entity] ?? ' '
  return text
    .replace(/&(\w+|#\d+|#x\w+);/g, (_, entity: string) => plain(entity))
    .replace(/\s+/g, ' ')
    .trim()
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  apos: "'",
  shy: '',
}

async function saidInDocument(bytes: Uint8Array): Promise<Said> {
  const styles = new TextDecoder().decode(await partOfZip(bytes, 'word/styles.xml'))
  const core = Buffer.from((await partOfZip(bytes, 'docProps/core.xml')) ?? []).toString('latin1')
  return {
    language: /<w:lang w:val="([a-z]{2,3})\b/.exec(styles)?.[1],
    title: wordsIn(/<dc:title>([^<]*)</.exec(core)?.[1]),
  }
}
