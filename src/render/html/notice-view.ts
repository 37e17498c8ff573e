/** The notice as templates want it: every name present, levels of headings and ids worked out. */
import type { Block, Definition, ListItem, Notice, Section, Table, TableRow } from '../../compose/notice.ts'
import { footnoteAnchor } from '../document-file.ts'
import { columnWeights, tableTexts } from '../table-columns.ts'
import { callAnchor } from './inlines-to-html.ts'
import type { BlockView, ItemView, NoticeView, RowView, SectionView } from './page-view.ts'

/** Counts the tables of a page, whose captions need ids, and tells those of one caption apart. */
interface Counter {
  tables: number
  readonly captions: Set<string>
  /** Heading of the outermost section in hand. */
  heading: string
}

/**
 * The notice itself, ready for the templates.
 *
 * @param headingLevel of the outermost sections, 1–6; what is deeper than 6 stays at 6
 */
export function noticeView(notice: Notice, headingLevel: number): NoticeView {
  const counter = { tables: 0, captions: new Set<string>(), heading: '' }
  return {
    kind: notice.kind ?? null,
    controller: notice.controller,
    front: notice.front.map((fact) => ({ ...fact, iso: fact.iso ?? null })),
    introduction: blockViews(notice.introduction, headingLevel, counter),
    sections: notice.sections.map((section) => {
      counter.heading = section.heading
      return sectionView(section, headingLevel, counter)
    }),
    footnotes: notice.footnotes.map((note) => ({
      ...note,
      anchor: footnoteAnchor(note.id),
      call: callAnchor(note.id),
    })),
    headingLevel,
    words: notice.words,
  }
}

function sectionView(section: Section, level: number, counter: Counter): SectionView {
  return {
    id: section.id,
    number: section.number ?? null,
    heading: section.heading,
    calls: section.calls ?? null,
    citation: section.citation ?? null,
    boxed: section.boxed,
    level,
    blocks: blockViews(section.blocks, level + 1, counter),
    sections: section.sections.map((child) => sectionView(child, Math.min(6, level + 1), counter)),
  }
}

function blockViews(blocks: readonly Block[], level: number, counter: Counter): readonly BlockView[] {
  return blocks.map((block) => blockView(block, level, counter))
}

function blockView(block: Block, level: number, counter: Counter): BlockView {
  switch (block.kind) {
    case 'paragraph':
      return { partial: 'partials/blocks/paragraph', text: block.text }
    case 'subheading':
      return { partial: 'partials/blocks/subheading', text: block.text, level: Math.min(6, level) }
    case 'list': {
      const items = block.items.map((item) => itemView(item, level, counter))
      return {
        partial: 'partials/blocks/list',
        items,
        tag: block.style === 'bullets' ? 'ul' : 'ol',
        letters: block.style === 'letters',
      }
    }
    case 'table': {
      counter.tables += 1
      const rows = block.rows.map((row) => rowView(row, block.columns.length))
      const { caption, columns } = block
      const many = columns.length > 3
      return {
        partial: 'partials/blocks/table',
        id: `table_${counter.tables}`,
        caption,
        label: regionLabel(caption, counter),
        columns,
        many,
        shares: columnShares(block),
        rows,
      }
    }
    case 'definitions':
      return {
        partial: 'partials/blocks/definitions',
        entries: block.entries.map((entry) => ({ term: entry.term, ...itemView(entry, level, counter) })),
      }
    case 'note':
      return { partial: 'partials/blocks/note', blocks: blockViews(block.blocks, level, counter) }
  }
}

/** The name of a table's region where its caption stands over another table too, as in registers of one document. */
function regionLabel(caption: string, { captions, heading }: Counter): string | null {
  const isFirst = !captions.has(caption)
  const own = isFirst ? caption : `${heading}: ${caption}`
  const label = captions.has(own) ? `${own} (${captions.size})` : own
  captions.add(label)
  return isFirst ? null : label
}

function itemView(item: ListItem | Definition, level: number, counter: Counter): ItemView {
  const [first, ...rest] = item.blocks
  const isLead = first?.kind === 'paragraph' && rest.every((block) => block.kind !== 'paragraph')
  if (!isLead) return { lead: null, blocks: blockViews(item.blocks, level, counter) }
  return { lead: first.text, blocks: blockViews(rest, level, counter) }
}

/**
 * Characters on a line over the width of a table on a wide screen, in the system's fonts, and letters of a word that
 * a column is made wide enough for: few, for where longer ones are not hyphenated, the browser makes room for them.
 */
const [lineLength, keptWord] = [90, 10]

/** Widths of the columns in twentieths, for which there are classes: a validated page has no styles of its own. */
function columnShares(table: Table): readonly number[] {
  const weights = columnWeights(tableTexts(table), lineLength, (word) => Math.min(word.length, keptWord))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => Math.max(1, Math.round((20 * weight) / total)))
}

/** A row with as many cells as there are columns; an empty first cell heads nothing. */
function rowView(row: TableRow, columns: number): RowView {
  const cells = Array.from({ length: columns }, (_, index) => row.cells[index] ?? [])
  const [header = [], ...others] = cells
  return { header: header.length > 0 ? header : null, cells: others }
}
