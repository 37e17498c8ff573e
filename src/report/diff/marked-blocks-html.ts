/** Marked blocks as HTML, in the shapes that the pages of notices have. */
import type { Block } from '../../compose/notice.ts'
import type {
  MarkedBlock,
  MarkedDefinition,
  MarkedListItem,
  MarkedRow,
  MarkedTable,
  MarkedText,
  Sides,
  WholeBlock,
} from '../../diff/redline/redline.ts'
import { escapeHtml } from '../../render/html/escape-html.ts'
import { withOldNumbers } from './printed-numbers.ts'
import { markedAs, wordsOn } from './redline-lines.ts'
import type { RedlineWriter } from './redline-writer.ts'

type Changed = Extract<MarkedBlock, { mark: 'changed' }>
type Pointers = Sides<readonly string[]>

/** @param level of a subheading that stands here, 1–6 */
export function markedBlocksHtml(
  blocks: readonly MarkedBlock[],
  writer: RedlineWriter,
  level: number,
): string {
  return blocks.map((block) => blockHtml(block, writer, level)).join('')
}

/** The pointers of all blocks that are there on one side only. */
export function pointersOf(blocks: readonly MarkedBlock[]): readonly string[] {
  return [...new Set(blocks.flatMap((marked) => (marked.mark === 'changed' ? [] : marked.block.from)))]
}

function blockHtml(marked: MarkedBlock, writer: RedlineWriter, level: number): string {
  if (marked.mark === 'changed') return changedHtml(marked, writer, level)
  const { mark, block } = marked
  if (mark === 'same') return changedHtml(asChanged(marked), writer, level)
  const from = mark === 'inserted' ? { old: [], new: block.from } : { old: block.from, new: [] }
  const anchor = writer.anchor(mark, { from })
  if ('text' in block) return paragraphHtml(block.kind, markedAs(block.text, mark), writer, level, anchor)
  const tag = mark === 'inserted' ? 'ins' : 'del'
  const inner = changedHtml(asChanged({ mark: 'same', block }), writer, level)
  return `<${tag} class="block"${anchor}>${writer.opening(mark)}\n${inner}${writer.closing()}</${tag}>\n`
}

/** A block with nothing to mark as one in which marks might stand: one way to write both. */
function asChanged({ block, was = block }: WholeBlock): Changed {
  const base = { mark: 'changed', from: { old: was.from, new: block.from } } as const
  const id = { old: undefined, new: undefined }
  const blocks = (news: readonly Block[], olds: readonly Block[] = []): WholeBlock[] =>
    news.map((below, at) => ({ mark: 'same', block: below, was: olds[at] ?? below }))
  switch (block.kind) {
    case 'paragraph':
    case 'subheading':
      return { ...base, kind: block.kind, text: withOldNumbers(block.text, 'text' in was ? was.text : []) }
    case 'list': {
      const olds = was.kind === 'list' ? was.items : []
      const items = block.items.map((item, at) => {
        return { mark: 'same', id, blocks: blocks(item.blocks, olds[at]?.blocks) } as const
      })
      return { ...base, kind: 'list', style: { old: block.style, new: block.style }, items }
    }
    case 'table': {
      const olds = was.kind === 'table' ? was.rows : []
      const rows = block.rows.map(({ cells }, at) => {
        const own = cells.map((cell, column) => withOldNumbers(cell, olds[at]?.cells[column] ?? []))
        return { mark: 'same', id, cells: own } as const
      })
      const caption = { old: block.caption, new: block.caption }
      return { ...base, kind: 'table', caption, columns: block.columns, rows }
    }
    case 'definitions': {
      const olds = was.kind === 'definitions' ? was.entries : []
      const entries = block.entries.map((entry, at) => {
        const term = withOldNumbers(entry.term, olds[at]?.term ?? [])
        return { mark: 'same', id, term, blocks: blocks(entry.blocks, olds[at]?.blocks) } as const
      })
      return { ...base, kind: 'definitions', entries }
    }
    case 'note':
      return { ...base, kind: 'note', blocks: blocks(block.blocks, was.kind === 'note' ? was.blocks : []) }
  }
}

function changedHtml(marked: Changed, writer: RedlineWriter, level: number): string {
  const { from } = marked
  switch (marked.kind) {
    case 'paragraph':
    case 'subheading': {
      const anchor = isMarked(marked.text) ? writer.anchor('changed', { from }) : ''
      return paragraphHtml(marked.kind, marked.text, writer, level, anchor)
    }
    case 'list': {
      const { style, items } = marked
      const tag = style.new === 'bullets' ? 'ul' : 'ol'
      const letters = style.new === 'letters' ? ' class="letters" type="a"' : ''
      const anchor = style.old === style.new ? '' : writer.anchor('changed', { from })
      const inner = items.map((item) => itemHtml('li', item, from, writer, level)).join('')
      return `<${tag}${letters}${anchor}>\n${inner}</${tag}>\n`
    }
    case 'definitions':
      return `<dl>\n${marked.entries.map((entry) => entryHtml(entry, from, writer, level)).join('')}</dl>\n`
    case 'table':
      return tableHtml(marked, writer)
    case 'note':
      return `<div class="note" role="note">\n${markedBlocksHtml(marked.blocks, writer, level)}</div>\n`
  }
}

function paragraphHtml(
  kind: 'paragraph' | 'subheading',
  text: MarkedText,
  writer: RedlineWriter,
  level: number,
  anchor: string,
): string {
  if (kind === 'paragraph') return `<p${anchor}>${writer.text(text)}</p>\n`
  const tag = `h${Math.min(6, level)}`
  return `<${tag} class="subheading"${anchor}>${writer.text(text)}</${tag}>\n`
}

function isMarked(text: MarkedText): boolean {
  return text.some(({ mark }) => mark !== 'same')
}

/** An item that came or went is one change: what is in it has no anchors of its own. */
function itemAnchor(
  item: MarkedListItem | MarkedDefinition | MarkedRow,
  from: Pointers,
  writer: RedlineWriter,
): string {
  const { mark, id } = item
  return mark === 'same' ? '' : writer.anchor(mark, { item: id.new ?? id.old, from })
}

function itemHtml(
  tag: 'li' | 'dd',
  item: MarkedListItem | MarkedDefinition,
  from: Pointers,
  writer: RedlineWriter,
  level: number,
): string {
  const anchor = tag === 'li' ? itemAnchor(item, from, writer) : ''
  const className = tag === 'li' && item.mark !== 'same' ? ` class="${item.mark}"` : ''
  const inner = writer.within(item.mark !== 'same', () => contentHtml(item.blocks, writer, level))
  return `<${tag}${className}${anchor}>${inner}</${tag}>\n`
}

/** What an item begins with needs no paragraph of its own. */
function contentHtml(blocks: readonly MarkedBlock[], writer: RedlineWriter, level: number): string {
  const [first, ...others] = blocks
  const lead = first === undefined ? undefined : paragraphText(first)
  if (lead === undefined || others.some((block) => paragraphText(block) !== undefined))
    return `\n${markedBlocksHtml(blocks, writer, level)}`
  return writer.text(lead) + markedBlocksHtml(others, writer, level)
}

function paragraphText(marked: MarkedBlock): MarkedText | undefined {
  if (marked.mark === 'changed') return marked.kind === 'paragraph' ? marked.text : undefined
  const { mark, block, was = block } = marked
  if (block.kind !== 'paragraph') return undefined
  return mark === 'same'
    ? withOldNumbers(block.text, 'text' in was ? was.text : [])
    : markedAs(block.text, mark)
}

function entryHtml(entry: MarkedDefinition, from: Pointers, writer: RedlineWriter, level: number): string {
  const anchor = itemAnchor(entry, from, writer)
  const term = `<dt>${writer.text(entry.term)}</dt>`
  return `<div${entry.mark === 'same' ? '' : ` class="${entry.mark}"`}${anchor}>${term}${itemHtml('dd', entry, from, writer, level)}</div>\n`
}

function tableHtml({ caption, columns, rows, from }: MarkedTable, writer: RedlineWriter): string {
  const anchor = caption.old === caption.new ? '' : writer.anchor('changed', { from })
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')
  const body = rows.map((row) => rowHtml(row, from, writer)).join('')
  return [
    `<div class="table" role="region" aria-label="${writer.region(caption.new)}" tabindex="0">\n<table${anchor}>\n`,
    `<caption>${writer.text(wordsOn(caption))}</caption>\n<thead>\n<tr>${head}</tr>\n</thead>\n`,
    `<tbody>\n${body}</tbody>\n</table>\n</div>\n`,
  ].join('')
}

function rowHtml(row: MarkedRow, from: Pointers, writer: RedlineWriter): string {
  const anchor = itemAnchor(row, from, writer)
  const className = row.mark === 'same' ? '' : ` class="${row.mark}"`
  const cells = row.cells.map((cell, at) => {
    const html = writer.text(cell)
    return at === 0 && cell.length > 0 ? `<th scope="row">${html}</th>` : `<td>${html}</td>`
  })
  return `<tr${className}${anchor}>${cells.join('')}</tr>\n`
}
