/** A table of facts, its width shared by what stands in the columns. */
import {
  BorderStyle,
  type IContext,
  type ITableOptions,
  type ITableRowOptions,
  type IXmlableObject,
  type Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx'
import type { Table as TableBlock } from '../../compose/notice.ts'
import { cleanText } from '../clean-text.ts'
import { columnWeights, tableTexts } from '../table-columns.ts'
import { styleNames } from './styles.ts'

export const cellStyles = { head: styleNames.headCell, body: styleNames.cell } as const

/** Characters on a line over the whole width of the sheet. */
const lineLength = 96
/** Twentieths of a point between the margins of the sheet. */
const textWidth = 9070

const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'bfbfbf' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

export interface RowOf {
  readonly cells: readonly Paragraph[]
  /** Of a row that came or went. */
  readonly change: Pick<ITableRowOptions, 'insertion' | 'deletion'>
}

/** @param rows the first is the header, which stands again on every sheet that the table goes on to */
export function tableOf(
  block: Pick<TableBlock, 'columns' | 'rows' | 'caption'>,
  rows: readonly RowOf[],
): Table {
  const weights = columnWeights(tableTexts({ kind: 'table', from: [], ...block }), lineLength, (word) =>
    Math.min(16, word.length),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const widths = weights.map((weight) => Math.round((textWidth * weight) / total))
  return new CaptionedTable(block.caption, {
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: 'fixed',
    margins: { left: 0, right: 160 },
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false },
    borders: {
      top: hairline,
      bottom: hairline,
      left: none,
      right: none,
      insideHorizontal: hairline,
      insideVertical: none,
    },
    rows: rows.map(
      ({ cells, change }, index) =>
        new TableRow({
          ...(index === 0 && { tableHeader: true }),
          cantSplit: true,
          children: cells.map(
            (paragraph, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                children: [paragraph],
              }),
          ),
          ...change,
        }),
    ),
  })
}

/** A table with the title that is read to those who do not see it, which the library has no option for. */
class CaptionedTable extends Table {
  private readonly caption: string

  constructor(caption: string, options: ITableOptions) {
    super(options)
    this.caption = cleanText(caption)
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const table = super.prepForXml(context)
    const parts: readonly Readonly<Record<string, unknown>>[] = table?.['w:tbl'] ?? []
    const properties = parts.find((part) => 'w:tblPr' in part)?.['w:tblPr']
    // The title is the last of the properties that we give.
    if (Array.isArray(properties)) properties.push({ 'w:tblCaption': { _attr: { 'w:val': this.caption } } })
    return table
  }
}
