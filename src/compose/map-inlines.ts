/** Rebuilds sections and blocks with every inline passed through a function. */
import type { Block, Inline, Section } from './notice.ts'

type Change = (inline: Inline) => Inline

export function mapSection(section: Section, change: Change): Section {
  return {
    ...section,
    ...(section.calls === undefined ? {} : { calls: mapInlines(section.calls, change) }),
    blocks: section.blocks.map((block) => mapBlock(block, change)),
    sections: section.sections.map((below) => mapSection(below, change)),
  }
}

export function mapBlock(block: Block, change: Change): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'subheading':
      return { ...block, text: mapInlines(block.text, change) }
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, blocks: item.blocks.map((b) => mapBlock(b, change)) })),
      }
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => mapInlines(cell, change)) })),
      }
    case 'definitions':
      return {
        ...block,
        entries: block.entries.map((entry) => ({
          ...entry,
          term: mapInlines(entry.term, change),
          blocks: entry.blocks.map((b) => mapBlock(b, change)),
        })),
      }
    case 'note':
      return { ...block, blocks: block.blocks.map((b) => mapBlock(b, change)) }
  }
}

export function mapInlines(inlines: readonly Inline[], change: Change): Inline[] {
  return inlines.map((inline) => {
    const changed = change(inline)
    return 'children' in changed ? { ...changed, children: mapInlines(changed.children, change) } : changed
  })
}
