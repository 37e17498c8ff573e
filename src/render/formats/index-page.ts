/** The page that lists the published notices of a workspace. */
import { formatFileSize } from '../file-size.ts'
import { accentStyle, type Brand, fontStyle, logoView } from '../html/brand-style.ts'
import type { IndexEntryView, IndexWords } from '../html/index-view.ts'
import { asMade, builtinTemplates, type PageTemplates } from '../html/page-templates.ts'
import { siteAddresses } from '../site-addresses.ts'

/** One published file of a register. */
export interface IndexFile {
  readonly format: 'html' | 'pdf' | 'md' | 'docx'
  readonly language: string
  /** The name of that language, in itself. */
  readonly languageName: string
  /** Relative to the index page. */
  readonly href: string
  readonly bytes: number
}

/** One register, in the words of the index page's language where it is published in it. */
export interface IndexEntry {
  readonly id: string
  readonly title: string
  /** The kind of document in words, where the title does not say it. */
  readonly kind?: string | undefined
  readonly controller: string
  readonly updated?: { readonly iso: string; readonly text: string } | undefined
  /** Marked as a draft. */
  readonly draft?: boolean | undefined
  /** In the order of printing; those of one language are printed together. */
  readonly files: readonly IndexFile[]
}

export interface IndexPage {
  readonly language: string
  readonly title: string
  /** One plain sentence, printed under the title and given to search engines. */
  readonly description: string
  /** Version of this tool. */
  readonly tool: string
  /** The other language versions of this page. */
  readonly languages: readonly { readonly language: string; readonly name: string; readonly href: string }[]
  readonly brand?: Brand | undefined
  /** Where the files are published; canonical and `hreflang` links are made only with it. */
  readonly siteUrl?: string | undefined
  /** In the order of printing. */
  readonly entries: readonly IndexEntry[]
  readonly words: IndexWords
}

/**
 * A valid HTML5 page, self-contained as the notices are.
 *
 * @throws TemplateError when a template of the user's own cannot be filled
 */
export function renderIndex(page: IndexPage, templates: PageTemplates = builtinTemplates): string {
  const file = (language: string) => `index.${language}.html`
  const others = page.languages.map((other) => other.language)
  const { brand } = page
  const styles = [
    templates.styles('page', 'index', 'print'),
    fontStyle(brand),
    accentStyle(brand),
    templates.ownStyles,
  ]
  return templates.fill('index.html', {
    language: page.language,
    title: page.title,
    pageTitle: brand?.name === undefined ? page.title : `${page.title} – ${brand.name}`,
    description: page.description,
    draft: false,
    generator: `notice-compiler ${page.tool}`,
    stamp: null,
    style: asMade(styles.join('')),
    brandName: brand?.name ?? null,
    logo: logoView(brand, page.title),
    addresses: page.siteUrl === undefined ? null : siteAddresses(page.siteUrl, page.language, others, file),
    translations: page.languages,
    entries: page.entries.map((entry) => entryView(entry, page)),
    words: page.words,
  })
}

function entryView(entry: IndexEntry, page: IndexPage): IndexEntryView {
  const pages = entry.files.filter((file) => file.format === 'html')
  const main = pages.find((file) => file.language === page.language) ?? pages[0]
  const languages = [...new Map(entry.files.map((file) => [file.language, file.languageName]))]
  const { id, title, kind, controller } = entry
  return {
    id,
    title,
    kind: kind ?? null,
    controller,
    draft: entry.draft ?? false,
    updated: entry.updated ?? null,
    href: main?.href ?? null,
    languages: languages.map(([language, name]) => ({
      language,
      name,
      files: entry.files
        .filter((file) => file.language === language)
        .map((file) => ({
          href: file.href,
          type: mediaTypes[file.format],
          name: page.words[file.format],
          size: formatFileSize(file.bytes, page.words.kilobytes),
          label: `${page.words[file.format]}, ${name}: ${entry.title}`,
        })),
    })),
  }
}

const mediaTypes = {
  html: 'text/html',
  pdf: 'application/pdf',
  md: 'text/markdown',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const
