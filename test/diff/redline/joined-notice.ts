/** A notice as far as a redline must give it back: neighbouring texts are one text. */
import type { Block, Notice, Section } from '../../../src/compose/notice.ts'
import { joinTexts } from '../../../src/diff/redline/take-side.ts'

/** The notice with neighbouring texts joined everywhere. */
export function joinedNotice(notice: Notice): Notice {
  return {
    ...notice,
    introduction: notice.introduction.map(joinedBlock),
    sections: notice.sections.map(joinedSection),
    footnotes: notice.footnotes.map((note) => ({ ...note, text: joinTexts(note.text) })),
  }
}

function joinedSection(section: Section): Section {
  const { calls, ...others } = section
  return {
    ...others,
    ...(calls === undefined || calls.length === 0 ? {} : { calls: joinTexts(calls) }),
    blocks: section.blocks.map(joinedBlock),
    sections: section.sections.map(joinedSection),
  }
}

function joinedBlock(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'subheading':
      return { ...block, text: joinTexts(block.text) }
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, blocks: item.blocks.map(joinedBlock) })),
      }
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => joinTexts(cell)) })),
      }
    case 'definitions':
      return {
        ...block,
        entries: block.entries.map((entry) => ({
          ...entry,
          term: joinTexts(entry.term),
          blocks: entry.blocks.map(joinedBlock),
        })),
      }
    case 'note':
      return { ...block, blocks: block.blocks.map(joinedBlock) }
  }
}
