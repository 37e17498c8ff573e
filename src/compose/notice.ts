/** The Notice: a document tree in one language, made from a register and written by every format. */

/** A run of words. No markup of any format is in it: each renderer escapes for itself. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** A reference to a section of this notice; `children` already hold its number. */
  | { readonly kind: 'reference'; readonly section: string; readonly children: readonly Inline[] }
  /** The provision a statement rests on, printed quietly. */
  | { readonly kind: 'citation'; readonly text: string }
  /** What the value behind it tells, printed quietly: `Provision:`. */
  | { readonly kind: 'label'; readonly text: string }
  /** A call of a footnote, with the number of the note. */
  | { readonly kind: 'footnote'; readonly note: string; readonly number: number }
  | { readonly kind: 'break' }

interface FromFacts {
  /** JSON Pointers of the facts that the block was made from, into the register. */
  readonly from: readonly string[]
}

export interface Paragraph extends FromFacts {
  readonly kind: 'paragraph'
  readonly text: readonly Inline[]
}

/** A heading that a user wrote inside a text; headings of sections are in `Section`. */
export interface Subheading extends FromFacts {
  readonly kind: 'subheading'
  readonly text: readonly Inline[]
}

export interface ListItem {
  /** The id of the fact, where it has one. */
  readonly id?: string
  readonly blocks: readonly Block[]
}

export interface List extends FromFacts {
  readonly kind: 'list'
  readonly style: 'bullets' | 'numbers' | 'letters'
  readonly items: readonly ListItem[]
}

export interface TableRow {
  readonly id?: string
  /** One a column; the first is the row's header. An empty cell is an empty list. */
  readonly cells: readonly (readonly Inline[])[]
}

export interface Table extends FromFacts {
  readonly kind: 'table'
  /** What the table tells, for those who cannot see it. */
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface Definition {
  readonly id?: string
  readonly term: readonly Inline[]
  readonly blocks: readonly Block[]
}

/** Terms and what is told of each: data categories, contact details, definitions. */
export interface DefinitionList extends FromFacts {
  readonly kind: 'definitions'
  readonly entries: readonly Definition[]
}

/** A box set apart from the text around it. */
export interface Note extends FromFacts {
  readonly kind: 'note'
  readonly blocks: readonly Block[]
}

export type Block = Paragraph | Subheading | List | Table | DefinitionList | Note

export interface Section {
  /** Stable, unique in the notice, the same in every language: the anchor. */
  readonly id: string
  /** `8`, `8.1`, `A`; absent where the section is not numbered. */
  readonly number?: string
  readonly heading: string
  /** Calls of footnotes, printed after the heading. */
  readonly calls?: readonly Inline[]
  /** The provision the section or right rests on, printed beside the heading. */
  readonly citation?: string
  /** Set apart in a box: the right to object (Article 21(4) GDPR), contact, complaint. */
  readonly boxed: boolean
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** One labelled fact of the title block, in the order of printing. */
export interface FrontFact {
  readonly key: 'register' | 'controller' | 'created' | 'updated' | 'effective' | 'version'
  readonly label: string
  readonly value: string
  /** ISO 8601 date, where the fact is a date. */
  readonly iso?: string
}

/** Footnotes are numbered as they are first called in reading order; those never called come last. */
export interface Footnote {
  readonly id: string
  /** From 1. */
  readonly number: number
  readonly text: readonly Inline[]
}

/** Words that renderers need around the document. */
export interface NoticeWords {
  readonly contents: string
  readonly footnotes: string
  readonly draft: string
  readonly draftExplained: string
  readonly otherLanguages: string
  readonly skipToContent: string
  /** With the slots `{page}` and `{pages}`. */
  readonly pageOf: string
  /** The name of this notice's own language, in itself. */
  readonly languageName: string
}

export interface NoticeTranslation {
  readonly language: string
  /** The name of that language, in itself. */
  readonly name: string
  /** The title in that language. */
  readonly title: string
}

/** What made the file, and from what: printed in the metadata of every format. */
export interface Stamp {
  /** Version of this tool. */
  readonly tool: string
  /** `sha256:` and the hash of the facts, in lower-case hex. */
  readonly facts: string
}

export interface Notice {
  /** The id of the register. */
  readonly id: string
  /** BCP 47 tag, such as `fi`. */
  readonly language: string
  /** The other languages in which this notice is published. */
  readonly translations: readonly NoticeTranslation[]
  /** The kind of document in words: Privacy notice. Absent where the title says it. */
  readonly kind?: string
  readonly title: string
  /** At the head of each sheet in place of a kind that is absent: the register's name, else the controller. */
  readonly besideTitle?: string
  /** One plain sentence for search engines and lists. */
  readonly description: string
  readonly draft: boolean
  readonly controller: string
  readonly front: readonly FrontFact[]
  /** Text between the title and the first section. */
  readonly introduction: readonly Block[]
  readonly sections: readonly Section[]
  readonly footnotes: readonly Footnote[]
  readonly words: NoticeWords
  readonly stamp: Stamp
}
