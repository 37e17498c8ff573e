/** Whether what a command wrote can be read by the programs that it is for. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { documentFaults } from '../render/docx/document-faults.ts'
import { xmlTree } from '../render/docx/xml-tree.ts'
import { elements, readMarkdown, shown, textOf } from '../render/read-back.ts'
import { htmlFaults } from './html-faults.ts'

export interface Judged {
  /** The kind of each output that was looked at. */
  readonly judged: readonly string[]
  readonly faults: readonly string[]
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The published files of a workspace. */
export async function judgeFiles(contents: ReadonlyMap<string, Uint8Array>, folder: string): Promise<Judged> {
  const judged: string[] = []
  const faults: string[] = []
  const headings = new Map<string, readonly string[]>()
  for (const [path, bytes] of contents) {
    if (!path.startsWith(folder) || path.slice(folder.length).startsWith('.')) continue
    const name = path.slice(folder.length)
    const kind = name.endsWith('.fragment.html') ? 'fragment' : name.slice(name.lastIndexOf('.') + 1)
    const isUnchecked = kind === 'pdf' && (await lacksQpdf())
    judged.push(name.startsWith('index.') ? 'index' : isUnchecked ? 'pdf, without qpdf' : kind)
    const found = await withoutThrowing(() => faultsOfFile(kind, bytes))
    faults.push(...found.map((fault) => `${name}: ${fault}`))
    if (kind === 'html' || kind === 'md') {
      const text = utf8.decode(bytes)
      const document = kind === 'html' ? parse(text) : readMarkdown(text.replace(/^---\n[\s\S]*?\n---\n/, ''))
      headings.set(name, headingsOf(document, kind === 'html'))
    }
  }
  for (const [name, here] of headings) {
    const there = headings.get(name.replace(/\.md$/, '.html'))
    if (!name.endsWith('.md') || there === undefined) continue
    if (JSON.stringify(here) !== JSON.stringify(there))
      faults.push(`${name}: other headings than the page: ${firstDifference(here, there)}`)
  }
  return { judged, faults }
}

async function faultsOfFile(kind: string, bytes: Uint8Array): Promise<readonly string[]> {
  if (kind === 'docx') return documentFaults(bytes)
  if (kind === 'pdf') return pdfFaults(bytes)
  const text = utf8.decode(bytes)
  if (kind === 'html') return htmlFaults(text)
  if (kind === 'fragment') return htmlFaults(`<!DOCTYPE html><html><head></head><body>${text}</body></html>`)
  return []
}

type Tree = DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment

/** On a page its look tells it from the title, elsewhere a colon. */
const draftWord = /^(?:Luonnos|Draft):? /

/** The headings of a text, each with its level and its words; of a page, its title and those within its main part. */
function headingsOf(document: Tree, isPage: boolean): readonly string[] {
  const [main = document] = isPage ? elements(document, 'main') : []
  const all = [
    ...elements(document, 'h1'),
    ...['h2', 'h3', 'h4', 'h5', 'h6'].flatMap((name) => elements(main, name)),
  ]
  return all.map((heading) => `${heading.tagName} ${shown(textOf(heading)).replace(draftWord, '')}`)
}

function firstDifference(here: readonly string[], there: readonly string[]): string {
  const at = here.findIndex((heading, index) => heading !== there[index])
  return `${here[at < 0 ? there.length : at] ?? 'none'} instead of ${there[at < 0 ? here.length : at] ?? 'none'}`
}

/** By qpdf, where it is there; by its first bytes at least. */
async function pdfFaults(bytes: Uint8Array): Promise<readonly string[]> {
  if (!Buffer.from(bytes.subarray(0, 5)).equals(Buffer.from('%PDF-'))) return ['is no PDF']
  const { inspect } = await import('../pdf/pdf-tools.ts')
  if (!(await lacksQpdf())) inspect('qpdf', ['--check', '{}'], bytes)
  return []
}

async function lacksQpdf(): Promise<boolean> {
  return (await import('../pdf/pdf-tools.ts')).toolsMissing !== undefined
}

const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** What a command wrote to its standard output, by the format that its arguments ask for. */
export async function judgeReport(argv: readonly string[], out: string): Promise<Judged> {
  const [command = ''] = argv
  const at = argv.indexOf('--format')
  const format = command === 'build' || at < 0 ? 'text' : (argv[at + 1] ?? 'text')
  const bytes = Buffer.from(out, format === 'docx' ? 'latin1' : 'utf8')
  if (out === '') return { judged: [], faults: [] }
  const faults = await withoutThrowing(async () => reportFaults(format, out, bytes))
  return { judged: [`${command} as ${format}`], faults }
}

function reportFaults(format: string, out: string, bytes: Uint8Array): readonly string[] {
  if (format === 'docx') return documentFaults(bytes)
  if (format === 'html') return htmlFaults(out)
  const signs = steering.exec(out)
  const faults = signs === null ? [] : [`steers the terminal by U+${codeOf(signs[0])}`]
  if (format === 'json' || format === 'sarif') JSON.parse(out)
  if (format === 'junit') faults.push(...xmlFaults(out))
  if (format === 'md') readMarkdown(out)
  if (format === 'github')
    faults.push(
      ...out.split('\n').filter((line) => /^\s*(?:##\[|::(?!(?:error|warning|notice) ))/.test(line)),
    )
  return faults
}

const codeOf = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')

/** What an XML parser refuses and our reader of documents does not look at. */
function xmlFaults(xml: string): string[] {
  xmlTree(xml)
  const loose = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/i.exec(xml)
  return loose === null ? [] : [`a loose & at ${loose.index}`]
}

async function withoutThrowing(judge: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await judge()
  } catch (error) {
    return [`cannot be read: ${String(error)}`]
  }
}
