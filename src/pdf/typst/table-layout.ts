/** Where a table may break over pages, estimated: to let Typst measure it would cost a layout more. */
import type { Table } from '../../compose/notice.ts'
import { columnWeights, rowLines, tableTexts } from '../../render/table-columns.ts'
import { printedText } from './printed-text.ts'

export interface TableLayout {
  /** Shares of the width, one a column. */
  readonly weights: readonly number[]
  /**
   * Millimetres for what stands together at the beginning: caption, header and the first two rows. Nothing where
   * these are so tall that one row on a page, which Typst sees to, does not look lost.
   */
  readonly room: number
  /** Whether the whole table can be kept on one page. */
  readonly short: boolean
  /** Indexes of the rows that are too tall to be kept on one page. */
  readonly tall: ReadonlySet<number>
}

/** Millimetres: a line of a table, the room around the text of a row, the caption. */
const [line, around, caption] = [4.5, 3.4, 6]
/** Letters of a word that a column is made wide enough for, and those of an address, which is never hyphenated. */
const [keptWord, keptAddress] = [16, 40]
/** Lines of one row that still fit on a page with room to spare. */
const keptLines = 30
/** Millimetres that may be left empty at the foot of a page for the sake of the beginning, or of the whole. */
const [keptBeginning, keptWhole] = [70, 60]

/** `esimerkki.example`, `nimi@esimerkki`, `muu_sana`: as the sheet, which breaks the lines of an address at `/`, `?`, `&`. */
const inAddress = /[\p{L}\p{N}][@._=][\p{L}\p{N}]/u

function keptOf(word: string): number {
  if (!inAddress.test(word)) return Math.min(word.length, keptWord)
  return Math.min(keptAddress, Math.max(...word.split(/[?&]/).map((part) => part.length)))
}

export function tableLayout(table: Table): TableLayout {
  // A table of many columns is set in smaller type.
  const lineLength = table.columns.length < 5 ? 95 : 106
  const texts = tableTexts(table, printedText)
  const weights = columnWeights(texts, lineLength, keptOf)
  const lines = texts.map((row) => rowLines(row, weights, lineLength))
  const heights = lines.map((count) => Math.ceil(count) * line + around)
  const height = (rows: readonly number[]) => Math.round(rows.reduce((sum, row) => sum + row, caption))
  const beginning = height(heights.slice(0, 3))
  return {
    weights,
    room: beginning <= keptBeginning ? beginning : 0,
    short: height(heights) <= keptWhole,
    tall: new Set(lines.slice(1).flatMap((count, index) => (count > keptLines ? [index] : []))),
  }
}
