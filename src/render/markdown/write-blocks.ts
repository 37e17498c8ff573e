/** Blocks as lines of Markdown. */
import type { Block, Definition, Inline, List, ListItem, Table } from '../../compose/notice.ts'
import { tableLines } from './table.ts'
import { writeInlines } from './write-inlines.ts'

export interface BlockPlace {
  /** BCP 47 tag, for the ends of sentences. */
  readonly language: string
  /** The level of a subheading that stands here, 1 to 6. */
  readonly headingLevel: number
}

/** The blocks as lines, one empty line between blocks and none at the ends. */
export function blockLines(blocks: readonly Block[], place: BlockPlace): string[] {
  const lines: string[] = []
  let otherMarker = false
  let previous: Block | undefined
  for (const block of blocks) {
    // Neighbouring lists with the same marker would be read as one.
    otherMarker = isList(block) && isList(previous) ? !otherMarker : false
    const written = writeBlock(block, place, otherMarker)
    if (written.length === 0) continue
    if (lines.length > 0) lines.push('')
    for (const one of written) lines.push(one)
    previous = block
  }
  return lines
}

function isList(block: Block | undefined): boolean {
  return block?.kind === 'list' || block?.kind === 'definitions'
}

function writeBlock(block: Block, place: BlockPlace, otherMarker: boolean): string[] {
  switch (block.kind) {
    case 'paragraph':
      return flowLines(block.text, place)
    case 'subheading': {
      const text = writeInlines(block.text, 'heading', place.language)
      return text === '' ? [] : [`${'#'.repeat(Math.min(6, place.headingLevel))} ${text}`]
    }
    case 'list':
      return listLines(block, place, otherMarker)
    case 'table':
      return writeTable(block, place)
    case 'definitions':
      return joinItems(block.entries.map((entry) => definitionLines(entry, place, otherMarker ? '* ' : '- ')))
    case 'note':
      return quoted(blockLines(block.blocks, place))
  }
}

/** Lines set apart as a quotation, which is what Markdown has for a box. */
export function quoted(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '>' : `> ${line}`))
}

function flowLines(text: readonly Inline[], place: BlockPlace): string[] {
  const written = writeInlines(text, 'flow', place.language)
  return written === '' ? [] : written.split('\n')
}

function writeTable(table: Table, place: BlockPlace): string[] {
  const cell = (text: readonly Inline[]) => writeInlines(text, 'cell', place.language)
  const header = table.columns.map((column) => cell([{ kind: 'text', text: column }]))
  const rows = table.rows.map((row) => row.cells.map(cell))
  const caption = flowLines([{ kind: 'emphasis', children: [{ kind: 'text', text: table.caption }] }], place)
  return [...caption, ...(caption.length > 0 ? [''] : []), ...tableLines(header, rows)]
}

function listLines(list: List, place: BlockPlace, otherMarker: boolean): string[] {
  const bullet = otherMarker ? '* ' : '- '
  const items = list.items.map((item, index) => {
    if (list.style === 'numbers') return itemLines(item, place, `${index + 1}${otherMarker ? ')' : '.'} `, '')
    return itemLines(item, place, bullet, list.style === 'letters' ? `${letter(index)}) ` : '')
  })
  return joinItems(items)
}

function itemLines(item: ListItem, place: BlockPlace, marker: string, label: string): string[] {
  const [first, ...rest] = item.blocks
  if (label === '') return hanging(marker, nestedLines(item.blocks, place))
  // Markdown has no lettered lists: the letter is part of the text, so that what refers to it finds it.
  const labelled: readonly Inline[] = [{ kind: 'text', text: label }]
  const blocks: readonly Block[] =
    first?.kind === 'paragraph'
      ? [{ ...first, text: [...labelled, ...first.text] }, ...rest]
      : [{ kind: 'paragraph', text: labelled, from: [] }, ...item.blocks]
  return hanging(marker, nestedLines(blocks, place))
}

function definitionLines(entry: Definition, place: BlockPlace, marker: string): string[] {
  const [first, ...rest] = entry.blocks
  const isParagraph = first?.kind === 'paragraph'
  // A label after the term would stand between two colons: it begins a line of its own.
  const isLabelled = isParagraph && first.text[0]?.kind === 'label'
  const hasColon = !isLabelled && entry.blocks.some((block) => isWritten(block, place))
  const colon: readonly Inline[] = hasColon ? [{ kind: 'text', text: ':' }] : []
  const term: readonly Inline[] = [{ kind: 'strong', children: [...entry.term, ...colon] }]
  const between: Inline = isLabelled ? { kind: 'break' } : { kind: 'text', text: ' ' }
  const text: readonly Inline[] = isParagraph ? [...term, between, ...first.text] : term
  const blocks = isParagraph ? rest : entry.blocks
  return hanging(marker, nestedLines([{ kind: 'paragraph', text, from: [] }, ...blocks], place))
}

/** Whether anything is written of the block. A letter tells it without writing the block for that. */
function isWritten(block: Block, place: BlockPlace): boolean {
  const saysWords = (inline: Inline) => inline.kind === 'text' && /\p{L}/u.test(inline.text)
  return (
    (block.kind === 'paragraph' && block.text.some(saysWords)) || writeBlock(block, place, false).length > 0
  )
}

/** A text and the list that belongs to it stand together; anything else is parted by empty lines. */
function nestedLines(blocks: readonly Block[], place: BlockPlace): string[] {
  const [first, second, ...rest] = blocks
  if (first?.kind !== 'paragraph' || !isList(second) || rest.length > 0) return blockLines(blocks, place)
  return [...blockLines([first], place), ...blockLines(second === undefined ? [] : [second], place)]
}

function hanging(marker: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [marker.trimEnd()]
  const indent = ' '.repeat(marker.length)
  return lines.map((line, index) => (index === 0 ? marker + line : line === '' ? '' : indent + line))
}

/** Items without empty lines inside follow each other directly; else an empty line parts them all. */
function joinItems(items: readonly (readonly string[])[]): string[] {
  const isTight = items.every((lines) => !lines.includes(''))
  return items.flatMap((lines, index) => (isTight || index === 0 ? lines : ['', ...lines]))
}

/** a … z, aa, ab …: the letter of an item, counted from 0. */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}
