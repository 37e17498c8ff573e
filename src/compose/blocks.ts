/** Makers of blocks out of facts and texts. */
import type { Text } from '../validate/register.ts'
import type { Context, Form } from './context.ts'
import { joinRuns, lineBreak, words } from './inline.ts'
import type { Block, Definition, Inline, List, ListItem, Paragraph, Table } from './notice.ts'
import type { Fact } from './wording.ts'

/** Facts on lines of their own, each after its label. No facts make no block. */
export function factLines(facts: readonly Cell[]): Paragraph[] {
  if (facts.length === 0) return []
  return [{ kind: 'paragraph', text: cellLines(facts), from: facts.flatMap((fact) => fact.from) }]
}

/** Above this many characters a label is a sentence, which printed quietly would look like a faded paragraph. */
const LONGEST_LABEL = 48

/** `Label: value`, as a line of its own. */
export function factRun(fact: Fact): Inline[] {
  return labelledRun(fact, fact.label.length < LONGEST_LABEL)
}

function labelledRun({ label, value }: Fact, quiet: boolean): Inline[] {
  const text = `${label}:`
  return quiet ? [{ kind: 'label', text }, words(' '), ...value] : [words(`${text} `), ...value]
}

/** Lines of one paragraph or cell. Their labels look alike: dark only where each of them is a sentence. */
function cellLines(cells: readonly Cell[]): Inline[] {
  const quiet = cells.some((cell) => 'label' in cell && cell.label.length < LONGEST_LABEL)
  const lines = cells.map((cell) => ('label' in cell ? labelledRun(cell, quiet) : cell.value))
  return joinRuns(lines, lineBreak)
}

/** Facts as terms and their values: contact details, measures. */
export function factDefinitions(facts: readonly Fact[]): Block[] {
  if (facts.length === 0) return []
  const entries: Definition[] = facts.map((fact) => ({
    term: [words(fact.label)],
    blocks: [{ kind: 'paragraph', text: fact.value, from: fact.from }],
  }))
  return [{ kind: 'definitions', entries, from: facts.flatMap((fact) => fact.from) }]
}

/** A list of runs; no items make no block. */
export function listOf(
  context: Context,
  items: readonly (readonly Inline[])[],
  from: readonly string[],
): List[] {
  if (items.length === 0) return []
  const listItems: ListItem[] = items.map((text) => ({ blocks: [{ kind: 'paragraph', text, from }] }))
  return [{ kind: 'list', style: listStyle(context, items.length), items: listItems, from }]
}

/** A letter tells items apart: a single item needs none. */
export function listStyle(context: Context, items: number): List['style'] {
  return items > 1 ? context.listStyle : 'bullets'
}

/** A list of users' texts. */
export function listOfTexts(context: Context, texts: readonly Text[] | undefined, from: string): List[] {
  return listOf(
    context,
    (texts ?? []).map((text) => context.inlines(text)),
    [from],
  )
}

/** Several texts as one value. */
export function joinTexts(context: Context, texts: readonly Text[]): Inline[] {
  return joinRuns(
    texts.map((text) => context.inlines(text)),
    words('; '),
  )
}

/** One thing and what is told of it, to be printed as a row of a table or as a definition. */
export interface FactRecord {
  readonly id?: string
  readonly title: readonly Inline[]
  /** What is told under the title itself. */
  readonly details: readonly Cell[]
  /** Facts by column: each column holds a main value, then labelled lines. */
  readonly columns: readonly (readonly Cell[])[]
  readonly from: readonly string[]
}

/** What stands in a cell: a value by itself, or a labelled fact. */
export type Cell = { readonly value: readonly Inline[]; readonly from: readonly string[] } | Fact

/** A column that fewer of the rows fill than this is told under the value it qualifies: narrow tables read better. */
const SPARSE = 0.4

/** Records as a table; columns in which nothing stands are left out, sparse ones of many are folded into the first. */
export function recordTable(
  caption: string,
  columns: readonly string[],
  records: readonly FactRecord[],
): Table {
  const [titles = '', ...headings] = columns
  const filled = headings.map(
    (_, index) => records.filter((record) => cellsAt(record, index).length > 0).length,
  )
  const used = headings.map((_, index) => index).filter((index) => (filled[index] ?? 0) > 0)
  const [main, ...others] = used
  const folded =
    used.length < 3 ? [] : others.filter((index) => (filled[index] ?? 0) < SPARSE * records.length)
  const kept = used.filter((index) => !folded.includes(index))
  const cellOf = (record: FactRecord, index: number): readonly Cell[] =>
    index === main
      ? [
          ...cellsAt(record, index),
          ...folded.flatMap((at) => labelledCells(cellsAt(record, at), headings[at])),
        ]
      : cellsAt(record, index)
  return {
    kind: 'table',
    caption,
    columns: [titles, ...kept.map((index) => headings[index] ?? '')],
    rows: records.map((record) => ({
      ...(record.id === undefined ? {} : { id: record.id }),
      cells: [
        joinRuns([[{ kind: 'strong', children: record.title }], cellLines(record.details)], lineBreak),
        ...kept.map((index) => cellLines(cellOf(record, index))),
      ],
    })),
    from: records.flatMap((record) => record.from),
  }
}

function cellsAt(record: FactRecord, index: number): readonly Cell[] {
  return record.columns[index] ?? []
}

/** The same records as a list: for a few, or where a table would be too wide. Letters, where wanted, stand before each. */
export function recordList(
  context: Context,
  columns: readonly string[],
  records: readonly FactRecord[],
): Block {
  const from = records.flatMap((record) => record.from)
  const told = records.map((record) => ({
    id: record.id === undefined ? {} : { id: record.id },
    title: record.title,
    lines: factLines([
      ...record.details,
      ...record.columns.flatMap((cells, index) => labelledCells(cells, columns[index + 1])),
    ]),
    from: record.from,
  }))
  const style = listStyle(context, records.length)
  if (style === 'bullets') {
    const entries = told.map(({ id, title, lines }) => ({ ...id, term: title, blocks: lines }))
    return { kind: 'definitions', entries, from }
  }
  const items = told.map(({ id, title, lines, from: at }) => {
    const heading: Inline[] = [{ kind: 'strong', children: title }]
    const text = joinRuns([heading, ...lines.map((line) => line.text)], lineBreak)
    return { ...id, blocks: [{ kind: 'paragraph' as const, text, from: at }] }
  })
  return { kind: 'list', style, items, from }
}

/** Cells as lines: the column's heading labels the first value; what follows in the cell explains it. */
function labelledCells(cells: readonly Cell[], heading: string | undefined): Cell[] {
  const first = cells.findIndex((cell) => !('label' in cell))
  return cells.map((cell, index) =>
    index === first && heading !== undefined ? { ...cell, label: heading } : cell,
  )
}

/** A table from three records up, unless the register says which. */
export function recordsAs(
  context: Context,
  form: Form | undefined,
  caption: string,
  columns: readonly string[],
  records: readonly FactRecord[],
): Block[] {
  if (records.length === 0) return []
  const table = form === 'table' || (form !== 'list' && records.length >= 3)
  return [table ? recordTable(caption, columns, records) : recordList(context, columns, records)]
}
