/** Blocks → paragraphs and tables, plain or tracked as inserted or deleted. */
import { type IParagraphOptions, Paragraph, type ParagraphChild, type Table } from 'docx'
import type { Block, List, Table as TableBlock } from '../../compose/notice.ts'
import { inlineRuns, type RunContext } from './inline-runs.ts'
import type { RevisionMark } from './revision.ts'
import { styleNames } from './styles.ts'
import { atTop, insideEntry, listLevel, paragraphPlace, type Surroundings, unmarked } from './surroundings.ts'
import { cellStyles, tableOf } from './table-of.ts'

export type BodyElement = Paragraph | Table

export class BlockWriter {
  readonly context: RunContext
  private lists = 0

  constructor(context: RunContext) {
    this.context = context
  }

  blocks(blocks: readonly Block[], mark: RevisionMark, around: Surroundings = atTop): BodyElement[] {
    return blocks.flatMap((block, index) => this.block(block, mark, index === 0 ? around : unmarked(around)))
  }

  block(block: Block, mark: RevisionMark, around: Surroundings): BodyElement[] {
    switch (block.kind) {
      case 'paragraph':
        return [this.paragraph(inlineRuns(block.text, mark, this.context), mark, around)]
      case 'subheading':
        return [this.subheading(inlineRuns(block.text, mark, this.context), mark, around)]
      case 'list': {
        const list = this.newList(block.style, around)
        const items = block.items.flatMap((item) => this.blocks(item.blocks, mark, this.insideItem(list)))
        return [...this.markerAlone(mark, around), ...items]
      }
      case 'definitions':
        return block.entries.flatMap((entry, index) => [
          this.term(
            inlineRuns(entry.term, mark, this.context),
            mark,
            index === 0 ? around : unmarked(around),
          ),
          ...this.blocks(entry.blocks, mark, insideEntry(around)),
        ])
      case 'note':
        return this.blocks(block.blocks, mark, { ...around, boxed: true })
      case 'table':
        return [
          ...this.markerAlone(mark, around),
          ...this.table(
            block,
            block.rows.map((row) => ({
              mark,
              cells: row.cells.map((cell) => inlineRuns(cell, mark, this.context)),
            })),
            mark,
          ),
        ]
    }
  }

  /** A paragraph; its own mark says whether its end came or went with it. Its runs are made just before it. */
  paragraph(
    children: readonly ParagraphChild[],
    mark: RevisionMark,
    around: Surroundings = atTop,
    options: IParagraphOptions = {},
  ): Paragraph {
    const { revisions } = this.context
    const change = mark === 'same' || revisions === undefined ? undefined : revisions.next()
    if (change === undefined) revisions?.keepEnd()
    return new Paragraph({
      ...paragraphPlace(around),
      ...options,
      ...(change !== undefined && {
        run: mark === 'inserted' ? { insertion: change } : { deletion: change },
      }),
      children: [...children],
    })
  }

  subheading(children: readonly ParagraphChild[], mark: RevisionMark, around: Surroundings): Paragraph {
    const { outline } = around
    return this.paragraph(children, mark, around, { style: styleNames.subheading, outlineLevel: outline })
  }

  term(children: readonly ParagraphChild[], mark: RevisionMark, around: Surroundings): Paragraph {
    return this.paragraph(children, mark, around, { style: styleNames.term })
  }

  /** A list that counts from one again. */
  newList(style: List['style'], around: Surroundings): OpenList {
    this.lists += 1
    return { style, instance: this.lists, around }
  }

  /** Where the blocks of an item stand: the first paragraph carries the number or bullet. */
  insideItem({ style, instance, around }: OpenList): Surroundings {
    const marker = { reference: style, level: listLevel(around), instance }
    return { ...around, depth: around.depth + 1, indent: around.indent + 1, marker }
  }

  /** The number or bullet of an item that does not begin with a paragraph. */
  markerAlone(mark: RevisionMark, around: Surroundings): BodyElement[] {
    return around.marker === undefined ? [] : [this.paragraph([], mark, around)]
  }

  table(
    block: Pick<TableBlock, 'columns' | 'rows' | 'caption'>,
    rows: readonly { readonly mark: RevisionMark; readonly cells: readonly ParagraphChild[][] }[],
    mark: RevisionMark,
  ): BodyElement[] {
    const cell = (children: readonly ParagraphChild[], own: RevisionMark, style: string) =>
      this.paragraph(children, own, atTop, { style })
    const head = block.columns.map((text) =>
      cell(inlineRuns([{ kind: 'text', text }], mark, this.context), mark, cellStyles.head),
    )
    return [
      tableOf(block, [
        { cells: head, change: this.rowChange(mark) },
        ...rows.map((row) => ({
          cells: row.cells.map((children) => cell(children, row.mark, cellStyles.body)),
          change: this.rowChange(row.mark),
        })),
      ]),
      // Word joins two tables that touch.
      this.paragraph([], mark, atTop, { style: styleNames.afterTable }),
    ]
  }

  private rowChange(mark: RevisionMark) {
    const { revisions } = this.context
    if (mark === 'same' || revisions === undefined) return {}
    return mark === 'inserted' ? { insertion: revisions.next() } : { deletion: revisions.next() }
  }
}

export interface OpenList {
  readonly style: List['style']
  readonly instance: number
  readonly around: Surroundings
}
