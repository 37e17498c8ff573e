/** Makes the pages that list what a workspace publishes, one in each language. */
import { type RenderedFile, type RenderOptions, withTemplates } from '../compile.ts'
import type { FrontFact, Notice } from '../compose/notice.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import type { Locale } from '../locale/locale.ts'
import type { Phrase } from '../locale/phrases.ts'
import { wholeKilobytes } from '../render/file-size.ts'
import type { IndexEntry, IndexFile, IndexPage } from '../render/formats/index-page.ts'
import type { Brand } from '../render/html/brand-style.ts'
import type { IndexWords } from '../render/html/index-view.ts'
import { indexName, type PublishedFile } from './published-file.ts'

/** What the index tells of one notice. */
export interface ListedNotice extends Pick<Notice, 'id' | 'language' | 'title' | 'controller' | 'draft'> {
  readonly kind: string | undefined
  readonly updated: FrontFact | undefined
  /** Sizes in bytes, no more exact than they are shown: few edits change what is listed. */
  readonly files: readonly { readonly format: ListedFormat; readonly name: string; readonly size: number }[]
}

/** Fragments are not for readers, but for whoever keeps the pages that they are pasted into. */
type ListedFormat = IndexFile['format']

/** What the index tells of the notices of one register, as JSON: of ten thousand of them it takes little memory. */
export type Listing = Uint8Array

export function listing(notices: readonly ListedNotice[]): Listing {
  return notices.length === 0 ? new Uint8Array() : Buffer.from(JSON.stringify(notices))
}

export function listedNotices(listings: readonly Listing[]): ListedNotice[] {
  const read = (bytes: Listing): readonly ListedNotice[] =>
    bytes.length === 0 ? [] : JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString())
  return listings.flatMap(read)
}

export function listedNotice(notice: Notice, files: readonly RenderedFile[]): ListedNotice {
  const { id, language, title, kind, controller, draft, front } = notice
  const sizes = files.flatMap(({ format, name, bytes }) =>
    format === 'fragment' ? [] : [{ format, name, size: wholeKilobytes(bytes.length) }],
  )
  return {
    id,
    language,
    title,
    kind,
    controller,
    draft,
    updated: front.find(({ key }) => key === 'updated'),
    files: sizes,
  }
}

export interface IndexOptions {
  readonly locales: Readonly<Record<string, Locale>>
  readonly brand: Brand | undefined
  readonly siteUrl: string | undefined
  /** Version of this tool. */
  readonly tool: string
  readonly templates?: RenderOptions['templates']
}

/**
 * The index pages: one for each language in which anything is published, each with every register. No value when
 * templates of the user's own have mistakes.
 *
 * @param listings of the registers in their order; the notices of each in the order of its languages
 */
export async function makeIndexPages(
  listings: readonly Listing[],
  options: IndexOptions,
): Promise<Outcome<readonly PublishedFile[]>> {
  const notices = listedNotices(listings)
  const { renderIndex } = await import('../render/formats/index-page.ts')
  const languages = [...new Set(notices.map(({ language }) => language))].sort()
  const encoder = new TextEncoder()
  const files: PublishedFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const language of languages) {
    const page = indexPage(language, languages, notices, options)
    const rendered = await withTemplates(options.templates, (own) => renderIndex(page, own))
    for (const one of rendered.diagnostics) diagnostics.push(one)
    if (rendered.value !== undefined)
      files.push({ name: indexName(language), bytes: encoder.encode(rendered.value) })
  }
  return files.length < languages.length ? { diagnostics } : { value: files, diagnostics }
}

function indexPage(
  language: string,
  languages: readonly string[],
  notices: readonly ListedNotice[],
  { locales, brand, siteUrl, tool }: IndexOptions,
): IndexPage {
  const { phrases } = localeOf(locales, language)
  const others = languages.filter((other) => other !== language)
  return {
    language,
    title: plain(phrases.index.title),
    description: plain(phrases.index.description),
    tool,
    languages: others.map((other) => ({
      language: other,
      name: nameOf(locales, other),
      href: indexName(other),
    })),
    brand,
    siteUrl,
    entries: entries(language, notices, locales),
    words: wordsOf(phrases),
  }
}

/** By id, so that the order does not hang on the names of files. */
function entries(
  language: string,
  notices: readonly ListedNotice[],
  locales: IndexOptions['locales'],
): IndexEntry[] {
  const byId = new Map<string, ListedNotice[]>()
  for (const notice of notices) {
    const known = byId.get(notice.id)
    if (known === undefined) byId.set(notice.id, [notice])
    else known.push(notice)
  }
  return [...byId.keys()].sort().flatMap((id) => {
    const versions = byId.get(id) ?? []
    const shown = versions.find((notice) => notice.language === language) ?? versions[0]
    if (shown === undefined) return []
    const { title, kind, controller, draft, updated } = shown
    const files = versions.flatMap((notice) => filesOf(notice, nameOf(locales, notice.language)))
    const date = updated?.iso === undefined ? undefined : { iso: updated.iso, text: updated.value }
    return [{ id, title, kind, controller, draft, updated: date, files }]
  })
}

function filesOf({ language, files }: ListedNotice, languageName: string): IndexFile[] {
  return files.map(({ format, name, size }) => ({ format, language, languageName, href: name, bytes: size }))
}

function localeOf(locales: IndexOptions['locales'], language: string): Locale {
  const locale = locales[language]
  if (locale === undefined) throw new Error(`No locale for ${language}: validation lets none through`)
  return locale
}

function nameOf(locales: IndexOptions['locales'], language: string): string {
  return plain(localeOf(locales, language).phrases.name)
}

/** The index speaks of no data subject: where a phrase has two forms, either will do. */
function plain(phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : phrase['data-subject']
}

function wordsOf({ index, words }: Locale['phrases']): IndexWords {
  return {
    controller: plain(index.controller),
    updated: plain(index.updated),
    files: plain(index.files),
    html: plain(index.html),
    pdf: plain(index.pdf),
    md: plain(index.md),
    docx: plain(index.docx),
    kilobytes: plain(index.kilobytes),
    draft: plain(words.draft),
    otherLanguages: plain(words.otherLanguages),
    skipToContent: plain(words.skipToContent),
  }
}
