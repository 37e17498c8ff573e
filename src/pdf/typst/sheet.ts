/** What the Typst template is given: the Notice, ready to print. Only data, in JSON; never markup. */
import type { FrontFact, List, NoticeWords } from '../../compose/notice.ts'

export type SheetInline =
  /** Every second part, from the second on, is a long word, which may be hyphenated. */
  | { readonly kind: 'text'; readonly parts: readonly string[] }
  | { readonly kind: 'code' | 'citation' | 'label'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly SheetInline[] }
  | {
      readonly kind: 'link'
      readonly href: string
      readonly children: readonly SheetInline[]
      /** The address to print behind the text; absent where the text already tells it. */
      readonly address?: string
    }
  /** `section` is absent where the notice has no such section: printed as text. */
  | { readonly kind: 'reference'; readonly section?: string; readonly children: readonly SheetInline[] }
  /** `first` marks the call that carries the note; later calls refer to it. */
  | { readonly kind: 'footnote'; readonly note: string; readonly number: number; readonly first: boolean }
  | { readonly kind: 'break' }

export interface SheetTable {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly string[]
  /** Shares of the width, one a column. */
  readonly weights: readonly number[]
  /** Millimetres that must be left on a page for the table to begin there: its header and first rows. */
  readonly room: number
  /** Whether it can be kept on one page. */
  readonly short: boolean
  readonly rows: readonly {
    readonly cells: readonly (readonly SheetInline[])[]
    /** Whether the row is too tall to be kept on one page. */
    readonly breakable: boolean
  }[]
}

export interface SheetDefinition {
  readonly term: readonly SheetInline[]
  readonly blocks: readonly SheetBlock[]
}

export type SheetBlock =
  | { readonly kind: 'paragraph' | 'subheading'; readonly text: readonly SheetInline[] }
  | { readonly kind: 'list'; readonly style: List['style']; readonly items: readonly SheetListItem[] }
  | SheetTable
  | {
      readonly kind: 'definitions'
      /** Millimetres for a column of terms; absent where the terms stand above what is told of them. */
      readonly column?: number
      /** Kept on one sheet. */
      readonly short: boolean
      readonly entries: readonly SheetDefinition[]
    }
  | { readonly kind: 'note'; readonly short: boolean; readonly blocks: readonly SheetBlock[] }

export interface SheetListItem {
  readonly blocks: readonly SheetBlock[]
}

export interface SheetSection {
  readonly id: string
  readonly number?: string
  readonly heading: string
  /** Calls of footnotes that stand after the heading. */
  readonly calls?: readonly SheetInline[]
  readonly citation?: string
  readonly boxed: boolean
  /** Whether its box can be kept on one page. */
  readonly short: boolean
  readonly blocks: readonly SheetBlock[]
  readonly sections: readonly SheetSection[]
}

export interface SheetFootnote {
  readonly id: string
  readonly number: number
  readonly text: readonly SheetInline[]
  /** Whether the text calls it; a note that nothing calls is printed at the end. */
  readonly called: boolean
}

export interface FrontRow {
  /** Millimetres between two facts. */
  readonly gap: number
  readonly facts: readonly FrontFact[]
}

export interface Sheet {
  readonly language: string
  /** Absent where the title says it. */
  readonly kind?: string
  readonly title: string
  readonly description: string
  readonly draft: boolean
  /** Whether it has contents for sure; else the number of its pages decides. */
  readonly long: boolean
  readonly controller: string
  /** The facts of the title block, in rows. */
  readonly front: readonly FrontRow[]
  /** On top of each page but the first: the title and what stands beside it. */
  readonly head: string
  /** At the foot of each page: the controller, on one line. */
  readonly foot: string
  /** Beside it: version and date. */
  readonly dates: string
  readonly introduction: readonly SheetBlock[]
  readonly sections: readonly SheetSection[]
  readonly footnotes: readonly SheetFootnote[]
  readonly words: NoticeWords
  /** Keywords of the PDF: the tool with its version, and the hash of the facts. */
  readonly stamp: readonly string[]
  readonly brand: {
    readonly name?: string
    readonly colour?: string
    /** Where the template finds the logo, from its own folder. */
    readonly logo?: string
    /** Millimetres; there with the logo. */
    readonly logoHeight?: number
    /** The family of the typeface; characters that it lacks are set in Source Sans 3. */
    readonly font?: string
  }
}
