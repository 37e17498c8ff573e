/** Looks into a PDF with poppler and qpdf, where the machine has them. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const names = ['pdftotext', 'pdfinfo', 'pdffonts', 'qpdf'] as const

function isThere(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch (error) {
    // poppler's tools know no --version and exit with 1 or 99, which still proves them there.
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT')
  }
}

const absent = names.filter((name) => !isThere(name))

/** Why checks by these tools are left out, or undefined when they can run. */
export const toolsMissing =
  absent.length === 0 ? undefined : `not on this machine: ${absent.join(', ')} (Debian: poppler-utils, qpdf)`

if (toolsMissing !== undefined)
  console.warn(`Checks of PDF files by poppler and qpdf are skipped, ${toolsMissing}.`)

const inspected = new WeakMap<Uint8Array, Map<string, string>>()

/** What one tool says of a file with these bytes, asked once; `{}` among the arguments stands for the file. */
export function inspect(tool: (typeof names)[number], args: readonly string[], pdf: Uint8Array): string {
  const known = inspected.get(pdf) ?? new Map<string, string>()
  inspected.set(pdf, known)
  const asked = [tool, ...args].join(' ')
  const said = known.get(asked) ?? run(tool, args, pdf)
  known.set(asked, said)
  return said
}

function run(tool: string, args: readonly string[], pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'notice-pdf-'))
  try {
    const file = join(folder, 'notice.pdf')
    writeFileSync(file, pdf)
    const filled = args.map((arg) => (arg === '{}' ? file : arg))
    return execFileSync(tool, filled, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The text in reading order, words that were hyphenated at the end of a line made whole again. */
export function textOf(pdf: Uint8Array): string {
  return inspect('pdftotext', ['-raw', '{}', '-'], pdf).replaceAll('\u00ad\n', '')
}

/** The text with every run of white space made one space. */
export const flowOf = (pdf: Uint8Array): string => textOf(pdf).replace(/\s+/g, ' ')

interface OutlineEntry {
  readonly title: string
  readonly kids: readonly OutlineEntry[]
}

interface QpdfJson {
  readonly outlines: readonly OutlineEntry[]
  readonly qpdf: readonly [
    unknown,
    Readonly<Record<string, { readonly value?: unknown; readonly stream?: unknown }>>,
  ]
}

/** What qpdf says of the file, as JSON. */
export const jsonOf = (pdf: Uint8Array): QpdfJson => JSON.parse(inspect('qpdf', ['--json', '{}'], pdf))

/** Titles of the bookmarks, depth first, each with its depth from 1. */
export function bookmarksOf(pdf: Uint8Array): string[] {
  const walk = (entries: readonly OutlineEntry[], depth: number): string[] =>
    entries.flatMap((entry) => [`${depth} ${entry.title}`, ...walk(entry.kids, depth + 1)])
  return walk(jsonOf(pdf).outlines, 1)
}

/** Structure types in the order of the document, such as `['Document', 'H1', 'P', 'L', …]`. */
export function tagsOf(pdf: Uint8Array): string[] {
  const lines = inspect('pdfinfo', ['-struct', '{}'], pdf).split('\n')
  return lines
    .map((line) => /^ *([A-Z][A-Za-z0-9]*)\b(?: <| "| \(|:|$)/.exec(line)?.[1] ?? '')
    .filter((tag) => tag !== '')
}

export const pagesOf = (pdf: Uint8Array): number =>
  Number(/^Pages:\s+(\d+)/m.exec(inspect('pdfinfo', ['{}'], pdf))?.[1])
