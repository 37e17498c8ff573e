/** What the template of the index page is given; see `page-view.ts`. */
import type { PageView } from './page-view.ts'

/** The words of the page, all from the locale. */
export interface IndexWords {
  readonly controller: string
  readonly updated: string
  readonly files: string
  readonly html: string
  readonly pdf: string
  readonly md: string
  readonly docx: string
  /** The sign for kilobytes. */
  readonly kilobytes: string
  readonly draft: string
  readonly otherLanguages: string
  readonly skipToContent: string
}

/** One published file. */
export interface IndexFileView {
  /** Relative to the index page. */
  readonly href: string
  /** Media type. */
  readonly type: string
  /** The format in words. */
  readonly name: string
  /** Such as `34 kB`. */
  readonly size: string
  /** Format, language and register, for those who hear the link alone. */
  readonly label: string
}

/** The files of a register in one language. */
export interface IndexLanguageView {
  readonly language: string
  /** The name of that language, in itself. */
  readonly name: string
  readonly files: readonly IndexFileView[]
}

/** One register. */
export interface IndexEntryView {
  readonly id: string
  readonly title: string
  /** The kind of document in words; null where the title says it. */
  readonly kind: string | null
  readonly controller: string
  readonly draft: boolean
  readonly updated: { readonly iso: string; readonly text: string } | null
  /** Its page in the language of the index, else in any; null where no page is published. */
  readonly href: string | null
  readonly languages: readonly IndexLanguageView[]
}

/** `index.html.hbs`. */
export interface IndexPageView extends PageView {
  readonly entries: readonly IndexEntryView[]
  readonly words: IndexWords
}
