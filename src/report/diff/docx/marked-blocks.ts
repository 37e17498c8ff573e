/** Marked blocks → paragraphs and tables, plain or tracked. */
import type { MarkedBlock } from '../../../diff/redline/redline.ts'
import type { BlockWriter, BodyElement } from '../../../render/docx/block-writer.ts'
import type { RevisionMark } from '../../../render/docx/revision.ts'
import { atTop, insideEntry, type Surroundings, unmarked } from '../../../render/docx/surroundings.ts'
import { markedRuns } from './marked-runs.ts'
import { openedBlock } from './opened-block.ts'

export function markedBlocks(
  blocks: readonly MarkedBlock[],
  writer: BlockWriter,
  around: Surroundings = atTop,
): BodyElement[] {
  // The first of the old notice carries the number or bullet, and so does the first of the new one.
  const begun = { old: false, new: false }
  return blocks.flatMap((block) => {
    const isFirst = block.mark === 'deleted' ? !begun.old : !begun.new
    if (block.mark !== 'inserted') begun.old = true
    if (block.mark !== 'deleted') begun.new = true
    return markedBlock(block, writer, isFirst ? around : unmarked(around))
  })
}

function markedBlock(block: MarkedBlock, writer: BlockWriter, around: Surroundings): BodyElement[] {
  if (block.mark !== 'changed') {
    if (block.was === undefined) return writer.block(block.block, block.mark, around)
    return markedBlock(openedBlock(block.was, block.block), writer, around)
  }
  const { context } = writer
  switch (block.kind) {
    case 'paragraph':
      return [writer.paragraph(markedRuns(block.text, context), 'same', around)]
    case 'subheading':
      return [writer.subheading(markedRuns(block.text, context), 'same', around)]
    case 'list': {
      const list = writer.newList(block.style.new, around)
      return [
        ...writer.markerAlone('same', around),
        ...block.items.flatMap((item) => markedBlocks(item.blocks, writer, writer.insideItem(list))),
      ]
    }
    case 'definitions':
      return block.entries.flatMap((entry, index) => [
        writer.term(
          markedRuns(entry.term, context),
          wholeMark(entry.mark),
          index === 0 ? around : unmarked(around),
        ),
        ...markedBlocks(entry.blocks, writer, insideEntry(around)),
      ])
    case 'note':
      return markedBlocks(block.blocks, writer, { ...around, boxed: true })
    case 'table': {
      const rows = block.rows.map(({ mark, cells }) => ({
        mark: wholeMark(mark),
        cells: cells.map((cell) => markedRuns(cell, context)),
      }))
      const texts = block.rows.map(({ cells }) => ({
        cells: cells.map((cell) => cell.map(({ inline }) => inline)),
      }))
      const table = { caption: block.caption.new, columns: block.columns, rows: texts }
      return [...writer.markerAlone('same', around), ...writer.table(table, rows, 'same')]
    }
  }
}

/** What changed within stays as a whole. */
function wholeMark(mark: RevisionMark | 'changed'): RevisionMark {
  return mark === 'changed' ? 'same' : mark
}
