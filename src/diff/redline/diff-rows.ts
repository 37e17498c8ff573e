/** Rows of two tables of the same columns laid over each other. */
import type { TableRow } from '../../compose/notice.ts'
import { alignItems, markOf } from './align-items.ts'
import { diffSides, isSameText } from './diff-text.ts'
import type { MarkedRow, Sides } from './redline.ts'
import type { SectionNumbers } from './same-but-numbers.ts'

export function diffRows(
  olds: readonly TableRow[],
  news: readonly TableRow[],
  numbers: Sides<SectionNumbers>,
): MarkedRow[] {
  return alignItems(olds, news, numbers).map((row) => {
    const { old, new: fresh } = row
    const columns = (fresh ?? old)?.cells ?? []
    const cells = columns.map((_, at) => diffSides(old?.cells[at], fresh?.cells[at], numbers))
    const mark = markOf(row, cells.every(isSameText))
    return { mark, id: { old: old?.id, new: fresh?.id }, cells }
  })
}
