/** Sections and blocks with every inline passed through a function; what it leaves as it is, is not built again. */
import type { Block, Inline, Section } from './notice.ts'

type Change = (inline: Inline) => Inline

export function mapSection(section: Section, change: Change): Section {
  const calls = section.calls === undefined ? undefined : mapInlines(section.calls, change)
  const blocks = mapBlocks(section.blocks, change)
  const sections = mapEach(section.sections, (below) => mapSection(below, change))
  if (calls === section.calls && blocks === section.blocks && sections === section.sections) return section
  return { ...section, ...(calls === undefined ? {} : { calls }), blocks, sections }
}

export function mapBlock(block: Block, change: Change): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'subheading': {
      const text = mapInlines(block.text, change)
      return text === block.text ? block : { ...block, text }
    }
    case 'list': {
      const items = mapEach(block.items, (item) => {
        const blocks = mapBlocks(item.blocks, change)
        return blocks === item.blocks ? item : { ...item, blocks }
      })
      return items === block.items ? block : { ...block, items }
    }
    case 'table': {
      const rows = mapEach(block.rows, (row) => {
        const cells = mapEach(row.cells, (cell) => mapInlines(cell, change))
        return cells === row.cells ? row : { ...row, cells }
      })
      return rows === block.rows ? block : { ...block, rows }
    }
    case 'definitions': {
      const entries = mapEach(block.entries, (entry) => {
        const term = mapInlines(entry.term, change)
        const blocks = mapBlocks(entry.blocks, change)
        return term === entry.term && blocks === entry.blocks ? entry : { ...entry, term, blocks }
      })
      return entries === block.entries ? block : { ...block, entries }
    }
    case 'note': {
      const blocks = mapBlocks(block.blocks, change)
      return blocks === block.blocks ? block : { ...block, blocks }
    }
  }
}

export function mapInlines(inlines: readonly Inline[], change: Change): readonly Inline[] {
  return mapEach(inlines, (inline) => {
    const changed = change(inline)
    if (!('children' in changed)) return changed
    const children = mapInlines(changed.children, change)
    return children === changed.children ? changed : { ...changed, children }
  })
}

const mapBlocks = (blocks: readonly Block[], change: Change): readonly Block[] =>
  mapEach(blocks, (block) => mapBlock(block, change))

/** The list with each item changed; the list itself where none has changed. */
function mapEach<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  let changed: T[] | undefined
  for (let index = 0; index < list.length; index += 1) {
    const before = list[index] as T
    const after = change(before)
    if (after !== before) changed ??= list.slice()
    if (changed !== undefined) changed[index] = after
  }
  return changed ?? list
}
