/** The changed places of a redline as lines: what terminal and Markdown show, each in its own signs. */
import type { Block, Inline } from '../../compose/notice.ts'
import type {
  Mark,
  MarkedBlock,
  MarkedDefinition,
  MarkedListItem,
  MarkedTable,
  MarkedText,
  Sides,
} from '../../diff/redline/redline.ts'

/** One text with its marks, a row of a changed table, or a place where something unchanged is left out. */
export type RedlineLine =
  | {
      readonly kind: 'text'
      /** How deep in lists and notes it stands. */
      readonly depth: number
      /** Whether it begins an item. */
      readonly isItem: boolean
      readonly isHeading: boolean
      readonly text: MarkedText
    }
  | { readonly kind: 'table'; readonly depth: number; readonly table: RedlineTable }
  | { readonly kind: 'left-out'; readonly depth: number; readonly isItem: boolean }

export interface RedlineTable {
  readonly caption: Sides<string | undefined>
  readonly columns: readonly MarkedText[]
  /** `undefined` where unchanged rows are left out. */
  readonly rows: readonly (readonly MarkedText[] | undefined)[]
}

/** What changed in some blocks, in order, with a line for what stands between. No line where nothing changed. */
export function changedLines(blocks: readonly MarkedBlock[], depth = 0): RedlineLine[] {
  if (blocks.every(({ mark }) => mark === 'same')) return []
  return withoutRepeats(
    blocks.flatMap((marked): readonly RedlineLine[] => {
      if (marked.mark === 'same') return [{ kind: 'left-out', depth, isItem: false }]
      return marked.mark === 'changed'
        ? changedBlock(marked, depth)
        : wholeBlock(marked.block, marked.mark, depth)
    }),
  )
}

/** All of some inlines in one mark. */
export function markedAs(inlines: readonly Inline[], mark: Mark): MarkedText {
  return inlines.map((inline) => ({ mark, inline }))
}

export function wordsAs(text: string, mark: Mark): MarkedText {
  return text === '' ? [] : markedAs([{ kind: 'text', text }], mark)
}

/** Words that may differ: both whole where they do. */
export function wordsOn({ old = '', new: fresh = '' }: Sides<string | undefined>): MarkedText {
  return old === fresh ? wordsAs(fresh, 'same') : [...wordsAs(old, 'deleted'), ...wordsAs(fresh, 'inserted')]
}

function textLine(text: MarkedText, depth: number, isHeading = false): RedlineLine {
  return { kind: 'text', depth, isItem: false, isHeading, text }
}

function changedBlock(
  marked: Extract<MarkedBlock, { mark: 'changed' }>,
  depth: number,
): readonly RedlineLine[] {
  switch (marked.kind) {
    case 'paragraph':
    case 'subheading':
      return [textLine(marked.text, depth, marked.kind === 'subheading')]
    case 'list':
      return marked.items.flatMap((item) => itemLines(item, depth))
    case 'definitions':
      return marked.entries.flatMap((entry) => entryLines(entry, depth))
    case 'note':
      return changedLines(marked.blocks, depth)
    case 'table':
      return [{ kind: 'table', depth, table: changedTable(marked) }]
  }
}

function itemLines({ mark, blocks }: MarkedListItem, depth: number): readonly RedlineLine[] {
  if (mark === 'same') return [leftOutItem(depth)]
  return asItem(changedLines(blocks, depth + 1), depth)
}

function entryLines({ mark, term, blocks }: MarkedDefinition, depth: number): readonly RedlineLine[] {
  if (mark === 'same') return [leftOutItem(depth)]
  const [first, ...others] = blocks
  const colon = wordsAs(': ', mark === 'changed' ? 'same' : mark)
  if (first?.mark !== undefined && isParagraph(first))
    return asItem(
      [textLine([...term, ...colon, ...textOf(first)], depth + 1), ...changedLines(others, depth + 1)],
      depth,
    )
  return asItem([textLine(term, depth + 1), ...changedLines(blocks, depth + 1)], depth)
}

function leftOutItem(depth: number): RedlineLine {
  return { kind: 'left-out', depth, isItem: true }
}

/** The first line begins the item, at the depth of the list. */
function asItem(lines: readonly RedlineLine[], depth: number): readonly RedlineLine[] {
  const [first, ...others] = lines
  if (first === undefined) return []
  if (first.kind === 'table') return [leftOutItem(depth), ...lines]
  return [{ ...first, depth, isItem: true }, ...others]
}

function isParagraph(marked: MarkedBlock): boolean {
  return (marked.mark === 'changed' ? marked.kind : marked.block.kind) === 'paragraph'
}

function textOf(marked: MarkedBlock): MarkedText {
  if (marked.mark === 'changed') return 'text' in marked ? marked.text : []
  return 'text' in marked.block ? markedAs(marked.block.text, marked.mark) : []
}

function changedTable({ caption, columns, rows }: MarkedTable): RedlineTable {
  return {
    caption: caption.old === caption.new ? { old: undefined, new: undefined } : caption,
    columns: columns.map((column) => wordsAs(column, 'same')),
    rows: rows
      .map(({ mark, cells }) => (mark === 'same' ? undefined : cells))
      .filter((row, at, all) => row !== undefined || at === 0 || all[at - 1] !== undefined),
  }
}

function wholeBlock(block: Block, mark: Mark, depth: number): readonly RedlineLine[] {
  const whole = (blocks: readonly Block[]): MarkedBlock[] => blocks.map((below) => ({ mark, block: below }))
  switch (block.kind) {
    case 'paragraph':
    case 'subheading':
      return [textLine(markedAs(block.text, mark), depth, block.kind === 'subheading')]
    case 'list':
      return block.items.flatMap(({ blocks }) => asItem(changedLines(whole(blocks), depth + 1), depth))
    case 'definitions':
      return block.entries.flatMap(({ term, blocks }) => {
        const id = { old: undefined, new: undefined }
        return entryLines({ mark, id, term: markedAs(term, mark), blocks: whole(blocks) }, depth)
      })
    case 'note':
      return changedLines(whole(block.blocks), depth)
    case 'table': {
      const columns = block.columns.map((column) => wordsAs(column, mark))
      const rows = block.rows.map(({ cells }) => cells.map((cell) => markedAs(cell, mark)))
      const caption = { old: undefined, new: undefined, [mark === 'deleted' ? 'old' : 'new']: block.caption }
      return [{ kind: 'table', depth, table: { caption, columns, rows } }]
    }
  }
}

/** One sign for all that is left out between two changes. */
function withoutRepeats(lines: readonly RedlineLine[]): RedlineLine[] {
  return lines.filter((line, at) => {
    const before = lines[at - 1]
    return line.kind !== 'left-out' || before?.kind !== 'left-out' || before.depth < line.depth
  })
}
