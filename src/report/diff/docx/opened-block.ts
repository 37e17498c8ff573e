/** A block that stays but for numbers, opened so that each number shows what it was. */
import type { Block, Inline } from '../../../compose/notice.ts'
import type { MarkedBlock, MarkedInline, MarkedText } from '../../../diff/redline/redline.ts'

/** @param was the same block as the old notice has it: of the same shape, with other numbers or pointers */
export function openedBlock(was: Block, now: Block): MarkedBlock {
  const from = { old: was.from, new: now.from }
  const whole = { mark: 'same', block: now } as const
  switch (now.kind) {
    case 'paragraph':
    case 'subheading':
      return was.kind === now.kind
        ? { mark: 'changed', kind: now.kind, from, text: openedText(was.text, now.text) }
        : whole
    case 'list':
      if (was.kind !== 'list') return whole
      return {
        mark: 'changed',
        kind: 'list',
        from,
        style: { old: was.style, new: now.style },
        items: now.items.map((item, index) => ({
          mark: 'changed',
          id: { old: was.items[index]?.id, new: item.id },
          blocks: openedBlocks(was.items[index]?.blocks, item.blocks),
        })),
      }
    case 'table':
      if (was.kind !== 'table') return whole
      return {
        mark: 'changed',
        kind: 'table',
        from,
        caption: { old: was.caption, new: now.caption },
        columns: now.columns,
        rows: now.rows.map((row, index) => ({
          mark: 'changed',
          id: { old: was.rows[index]?.id, new: row.id },
          cells: row.cells.map((cell, column) => openedText(was.rows[index]?.cells[column], cell)),
        })),
      }
    case 'definitions':
      if (was.kind !== 'definitions') return whole
      return {
        mark: 'changed',
        kind: 'definitions',
        from,
        entries: now.entries.map((entry, index) => ({
          mark: 'changed',
          id: { old: was.entries[index]?.id, new: entry.id },
          term: openedText(was.entries[index]?.term, entry.term),
          blocks: openedBlocks(was.entries[index]?.blocks, entry.blocks),
        })),
      }
    case 'note':
      if (was.kind !== 'note') return whole
      return { mark: 'changed', kind: 'note', from, blocks: openedBlocks(was.blocks, now.blocks) }
  }
}

function openedBlocks(was: readonly Block[] = [], now: readonly Block[]): MarkedBlock[] {
  return now.map((block, index) => openedBlock(was[index] ?? block, block))
}

function openedText(was: readonly Inline[] = [], now: readonly Inline[]): MarkedText {
  return now.map((inline, index): MarkedInline => ({ mark: 'same', inline, was: was[index] ?? inline }))
}
