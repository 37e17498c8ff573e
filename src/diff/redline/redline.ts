/**
 * Two notices laid over each other: what stays, what goes and what comes, word by word.
 *
 * `redline` (redline-notices.ts) makes it; `acceptAll` and `rejectAll` (accept-reject.ts) take either side out of it.
 */
import type { Block, FrontFact, Inline, List, Notice, Table } from '../../compose/notice.ts'

export type Mark = 'same' | 'inserted' | 'deleted'

export interface Sides<Value> {
  readonly old: Value
  readonly new: Value
}

export interface MarkedInline {
  readonly mark: Mark
  /** One run of words of one style, or something whole: a link, a citation. */
  readonly inline: Inline
  /** Of `same`: as the old notice has it, where only numbers differ that changed because others moved. */
  readonly was?: Inline
  /**
   * How many strong and emphasis marks around it go on from the inline before it in that notice: what is one mark in
   * the notice is parted here where only some of its words changed. Absent: none.
   */
  readonly continues?: Sides<number>
}

export type MarkedText = readonly MarkedInline[]

/** An item of a list, entry of definitions or row of a table that is in both, with what changed within. */
export interface MarkedListItem {
  readonly mark: Mark | 'changed'
  /** The id of the fact, where it has one. */
  readonly id: Sides<string | undefined>
  readonly blocks: readonly MarkedBlock[]
}

export interface MarkedRow {
  readonly mark: Mark | 'changed'
  /** The id of the fact, where it has one. */
  readonly id: Sides<string | undefined>
  readonly cells: readonly MarkedText[]
}

export interface MarkedDefinition {
  readonly mark: Mark | 'changed'
  /** The id of the fact, where it has one. */
  readonly id: Sides<string | undefined>
  readonly term: MarkedText
  readonly blocks: readonly MarkedBlock[]
}

/** A block that is in both with something changed within. */
interface ChangedBlock {
  readonly mark: 'changed'
  /** JSON Pointers of the facts, into the old and the new register. */
  readonly from: Sides<readonly string[]>
}

export interface MarkedParagraph extends ChangedBlock {
  readonly kind: 'paragraph' | 'subheading'
  readonly text: MarkedText
}

export interface MarkedList extends ChangedBlock {
  readonly kind: 'list'
  readonly style: Sides<List['style']>
  readonly items: readonly MarkedListItem[]
}

export interface MarkedTable extends ChangedBlock {
  readonly kind: 'table'
  readonly caption: Sides<string>
  readonly columns: Table['columns']
  readonly rows: readonly MarkedRow[]
}

export interface MarkedDefinitions extends ChangedBlock {
  readonly kind: 'definitions'
  readonly entries: readonly MarkedDefinition[]
}

export interface MarkedNote extends ChangedBlock {
  readonly kind: 'note'
  readonly blocks: readonly MarkedBlock[]
}

/** A block that came, went or stayed. */
export interface WholeBlock {
  readonly mark: Mark
  readonly block: Block
  /** Of `same`: as the old notice has it, where numbers or pointers differ. */
  readonly was?: Block
}

/** `same`, `inserted` and `deleted` blocks are whole; in a `changed` one the words or items carry the marks. */
export type MarkedBlock =
  | WholeBlock
  | MarkedParagraph
  | MarkedList
  | MarkedTable
  | MarkedDefinitions
  | MarkedNote

/** The number of a section as printed. */
export interface MarkedNumber extends Sides<string | undefined> {
  /** It was given another one: it did not change by itself because sections before it came and went. */
  readonly isEdited: boolean
}

/**
 * A section. `moved` is read where it stands in the new notice; `moved-away` holds its place in the old one, with no
 * content but its heading: whoever rejects the change takes the content back to there.
 */
export interface MarkedSection {
  readonly mark: Mark | 'changed' | 'moved' | 'moved-away'
  /** In the new notice; in the old one of what is gone. A stub has that of the section that moved. */
  readonly id: string
  /** In the old notice, where it was another. */
  readonly oldId?: string
  /** Whether anything of its own differs: not its place, its number or what is in the sections below it. */
  readonly isEdited: boolean
  readonly number: MarkedNumber
  readonly heading: MarkedText
  readonly calls: MarkedText
  readonly citation: Sides<string | undefined>
  readonly boxed: Sides<boolean>
  readonly blocks: readonly MarkedBlock[]
  readonly sections: readonly MarkedSection[]
}

export interface MarkedFootnote {
  readonly mark: Mark | 'changed'
  readonly id: string
  /** Numbers follow the calls and change by themselves. */
  readonly number: Sides<number | undefined>
  readonly text: MarkedText
}

export interface MarkedFront extends Sides<FrontFact | undefined> {
  readonly mark: Mark | 'changed'
  readonly key: FrontFact['key']
  readonly value: MarkedText
}

/** What a notice has besides its text: of one side whole, for it is not laid over the other. */
export type NoticeFrame = Omit<Notice, 'title' | 'kind' | 'front' | 'introduction' | 'sections' | 'footnotes'>

export interface Redline {
  /** The id of the register on the new side. */
  readonly id: string
  readonly language: string
  readonly frame: Sides<NoticeFrame>
  readonly title: MarkedText
  readonly kind: Sides<string | undefined>
  readonly front: readonly MarkedFront[]
  readonly introduction: readonly MarkedBlock[]
  readonly sections: readonly MarkedSection[]
  /** In the order of the new notice, those that are gone last. */
  readonly footnotes: readonly MarkedFootnote[]
  /** ISO 8601 dates of the notices, where they have one: updated, else created. */
  readonly dates: Sides<string | undefined>
  /** Whether anything is marked. Numbers that changed by themselves are not. */
  readonly isChanged: boolean
}
