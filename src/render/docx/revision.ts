/** Tracked changes of a word processor: who made them, when, and which is which. */
import { cleanText } from '../clean-text.ts'

/** What a tracked change does; `same` is none. */
export type RevisionMark = 'same' | 'inserted' | 'deleted'

/** Whose the changes are, and what stands in the document that has them all. */
export interface RevisionOptions {
  readonly name: string
  /** ISO 8601: the day of the changes; undefined where the documents have none. */
  readonly day: string | undefined
  /** The anchors of the new document. */
  readonly anchors: ReadonlySet<string>
}

/** As many characters as Word takes for the name of an author. */
const longestName = 255

/**
 * The time of changes in turn. LibreOffice takes changes of one author and time for one where they touch, even over
 * the end of a paragraph that stays between them, and who rejects such a change has two paragraphs in one.
 */
const times = ['T00:00:00Z', 'T00:02:00Z'] as const

/** Gives each tracked change of a document its number, which no other has, and knows which of them are of a move. */
export class Revisions {
  /** The move that a change is half of, by the number of the change. */
  readonly moves = new Map<number, string>()
  private readonly name: string
  private readonly day: string | undefined
  private readonly anchors: ReadonlySet<string>
  private count = 0
  private kept = 0
  private move: string | undefined

  constructor({ name, day, anchors }: RevisionOptions) {
    this.name = cleanText([...name].slice(0, longestName).join('').slice(0, longestName))
    this.day = day
    this.anchors = anchors
  }

  /** The date is empty where there is none, for the writer of the words asks for one. */
  next(): { readonly id: number; readonly author: string; readonly date: string } {
    this.count += 1
    if (this.move !== undefined) this.moves.set(this.count, this.move)
    const date = this.day === undefined ? '' : `${this.day}${times[this.kept % 2 === 0 ? 0 : 1]}`
    return { id: this.count, author: this.name, date }
  }

  /** Whether the new document has the anchor, so that what is deleted cannot have it as well. */
  keeps(anchor: string): boolean {
    return this.anchors.has(anchor)
  }

  /** The end of a paragraph that stays: changes before it and after it are apart. */
  keepEnd(): void {
    this.kept += 1
  }

  /** What is written by `write` moved: it was deleted at one place and inserted at the other under one name. */
  within<Result>(move: string | undefined, write: () => Result): Result {
    const around = this.move
    this.move = move
    try {
      return write()
    } finally {
      this.move = around
    }
  }
}
