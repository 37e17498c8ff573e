/** Fits a report into a comment: what matters most is kept, and nothing is cut in its middle. */

/** Paragraphs, lists or tables; parted from others by empty lines. */
export interface Block {
  readonly text: string
  /** How many changes it tells. */
  readonly changes: number
}

/** A stretch of the report: nothing of it is shown where none of its blocks is. */
export interface Stretch {
  /** The lower, the sooner it is kept. */
  readonly rank: number
  readonly open: readonly string[]
  readonly blocks: readonly Block[]
  readonly close: readonly string[]
}

/** What stands and falls with its first stretch: a register. */
export type Chapter = readonly Stretch[]

export interface Fitted {
  readonly text: string
  /** Changes that found no place. */
  readonly leftOut: number
  /** Whether something that tells no change was cut: words of a redline. */
  readonly isCut: boolean
}

const GAP = 2
/** At the end of a stretch of which something is left out. */
const ELLIPSIS = '…'

/** The chapters in their order, of at most so many characters. */
export function fitComment(chapters: readonly Chapter[], limit: number): Fitted {
  const order = chapters
    .flatMap((chapter) => chapter.map((stretch, at) => ({ stretch, isHead: at === 0, head: chapter[0] })))
    .sort((a, b) => a.stretch.rank - b.stretch.rank)
  const kept = new Map<Stretch, readonly Block[]>()
  let left = limit
  let leftOut = 0
  let isCut = false
  for (const { stretch, isHead, head } of order) {
    const isStanding = isHead || (head !== undefined && kept.has(head))
    const blocks = isStanding ? taken(stretch, left) : []
    if (blocks.length > 0) {
      kept.set(stretch, blocks)
      left -= lengthOf(stretch, blocks)
    }
    const missing = stretch.blocks.slice(blocks.length)
    leftOut += missing.reduce((sum, { changes }) => sum + changes, 0)
    isCut ||= missing.some(({ changes }) => changes === 0)
  }
  const parts = chapters.flat().flatMap((stretch) => written(stretch, kept.get(stretch) ?? []))
  return { text: parts.join('\n\n'), leftOut, isCut }
}

function taken(stretch: Stretch, left: number): readonly Block[] {
  for (let count = 0; count < stretch.blocks.length; count += 1) {
    if (lengthOf(stretch, stretch.blocks.slice(0, count + 1)) > left) return stretch.blocks.slice(0, count)
  }
  return stretch.blocks
}

function lengthOf(stretch: Stretch, blocks: readonly Block[]): number {
  return written(stretch, blocks).reduce((sum, part) => sum + part.length + GAP, 0)
}

function written({ open, blocks: all, close }: Stretch, blocks: readonly Block[]): readonly string[] {
  if (blocks.length === 0) return []
  const end = blocks.length < all.length ? [ELLIPSIS] : []
  return [...open, ...blocks.map(({ text }) => text), ...end, ...close]
}
