/**
 * What the templates of pages are given. Every name is always there: what is absent is null, false or an empty list.
 *
 * `docs/templates.md` tells it to those who write templates of their own; a test holds the two together.
 */
import type { FrontFact, Inline, NoticeWords } from '../../compose/notice.ts'
import type { SiteAddresses } from '../site-addresses.ts'

/** Markup or styles that this program made and escaped itself; printed as they are. */
export interface Made {
  toHTML(): string
}

/** The logo of the brand. */
export interface LogoView {
  /** A `data:` address: no request is needed. */
  readonly address: string
  /** The brand's name, else the controller's. */
  readonly alt: string
  /** CSS pixels, at the size at which logos of every shape look alike in weight. */
  readonly width: number
  readonly height: number
}

/** One language version of the same page. */
export interface TranslationView {
  /** BCP 47 tag. */
  readonly language: string
  /** The name of that language, in itself. */
  readonly name: string
  /** Relative to the page. */
  readonly href: string
}

/** What every whole page has: notices and the index. */
export interface PageView {
  /** BCP 47 tag, such as `fi`. */
  readonly language: string
  /** The heading of the page. */
  readonly title: string
  /** For the browser's tab: the title, with the word for a draft before it. */
  readonly pageTitle: string
  /** One plain sentence. */
  readonly description: string
  readonly draft: boolean
  /** The tool and its version. */
  readonly generator: string
  /** What the page was made from; the index has none. */
  readonly stamp: string | null
  /** All styles: for one `style` element. */
  readonly style: Made
  readonly brandName: string | null
  readonly logo: LogoView | null
  /** The page's own address and those of its versions; null without `site.url`. */
  readonly addresses: SiteAddresses | null
  /** The other languages. */
  readonly translations: readonly TranslationView[]
}

/** One labelled fact of the title block. */
export interface FactView extends Omit<FrontFact, 'iso'> {
  /** ISO 8601, where the fact is a date. */
  readonly iso: string | null
}

export interface FootnoteView {
  readonly id: string
  readonly number: number
  /** A run: `{{inlines text}}`. */
  readonly text: readonly Inline[]
  /** The id of the note. */
  readonly anchor: string
  /** The id of its first call. */
  readonly call: string
}

/** The notice itself, as a page and a fragment have it. */
export interface NoticeView {
  /** The kind of document in words; null where the title says it. */
  readonly kind: string | null
  readonly controller: string
  /** The facts of the title block, in order. */
  readonly front: readonly FactView[]
  /** Blocks between the title and the first section. */
  readonly introduction: readonly BlockView[]
  readonly sections: readonly SectionView[]
  readonly footnotes: readonly FootnoteView[]
  /** Level of the headings of the outermost sections. */
  readonly headingLevel: number
  readonly words: NoticeWords
}

/** `notice.html.hbs`. */
export interface NoticePageView extends PageView, NoticeView {
  /** The name of the PDF beside the page; null where none is published. */
  readonly pdf: string | null
  /** Version and date, for the foot of the page. */
  readonly foot: readonly FactView[]
}

/** `fragment.html.hbs`; classes, ids and internal links get their prefixes after it is filled. */
export interface FragmentView extends NoticeView {
  readonly language: string
  readonly title: string
  readonly draft: boolean
}

export interface SectionView {
  /** The anchor, the same in every language. */
  readonly id: string
  readonly number: string | null
  readonly heading: string
  /** Calls of footnotes that stand after the heading. */
  readonly calls: readonly Inline[] | null
  /** The provision that the section rests on. */
  readonly citation: string | null
  /** Set apart: the right to object, contact, complaint. */
  readonly boxed: boolean
  /** Level of its heading, 1–6. */
  readonly level: number
  readonly blocks: readonly BlockView[]
  readonly sections: readonly SectionView[]
}

/** Blocks of an item: `lead` is the run it begins with, which needs no paragraph of its own. */
export interface ItemView {
  readonly lead: readonly Inline[] | null
  readonly blocks: readonly BlockView[]
}

export interface ParagraphView {
  readonly partial: 'partials/blocks/paragraph'
  readonly text: readonly Inline[]
}

export interface SubheadingView {
  readonly partial: 'partials/blocks/subheading'
  readonly text: readonly Inline[]
  readonly level: number
}

export interface ListView {
  readonly partial: 'partials/blocks/list'
  readonly tag: 'ul' | 'ol'
  /** Counted a), b), c). */
  readonly letters: boolean
  readonly items: readonly ItemView[]
}

export interface RowView {
  /** The first cell; null where it is empty. */
  readonly header: readonly Inline[] | null
  /** The other cells, one run each. */
  readonly cells: readonly (readonly Inline[])[]
}

export interface TableView {
  readonly partial: 'partials/blocks/table'
  /** The id of the caption. */
  readonly id: string
  readonly caption: string
  /** The name of its region, where another table has the same caption; else the caption names it. */
  readonly label: string | null
  readonly columns: readonly string[]
  /** More than three columns. */
  readonly many: boolean
  /** Widths of the columns in twentieths, for the classes `share-1` to `share-19`. */
  readonly shares: readonly number[]
  readonly rows: readonly RowView[]
}

export interface EntryView extends ItemView {
  readonly term: readonly Inline[]
}

export interface DefinitionsView {
  readonly partial: 'partials/blocks/definitions'
  readonly entries: readonly EntryView[]
}

export interface NoteView {
  readonly partial: 'partials/blocks/note'
  readonly blocks: readonly BlockView[]
}

/** One block; `partial` is the template that prints it. */
export type BlockView = ParagraphView | SubheadingView | ListView | TableView | DefinitionsView | NoteView
