/** A redline for people at a terminal: only the changed places, with signs that say all that the colours say. */
import { plainText } from '../../compose/inline.ts'
import type { MarkedText, Redline } from '../../diff/redline/redline.ts'
import { type Paint, painter } from '../colours.ts'
import type { RedlineLine, RedlineTable } from './redline-lines.ts'
import { wordsAs, wordsOn } from './redline-lines.ts'
import { redlinePlaces } from './redline-places.ts'
import type { RedlineWords } from './redline-words.ts'
import { paintedLines } from './wrap-marked.ts'

export interface RedlineTextOptions {
  readonly words: RedlineWords
  readonly color: boolean
  /** Columns of the terminal, 100 where nothing is said. */
  readonly width?: number
}

/** `[-removed-]` and `{+added+}`; `…` for what is left out. Lines end with a line break; empty where nothing is marked. */
export function redlineText(redline: Redline, { words, color, width = 100 }: RedlineTextOptions): string {
  const paint = painter(color)
  return redlinePlaces(redline, words)
    .map(({ heading, remark, lines }) => {
      const head = paintedLines(heading, { width, indent: '', first: '', paint, isBold: true })
      const told = remark === undefined ? [] : [`  ${paint('dim', remark)}`]
      const body = lines.flatMap((line) => lineTexts(line, width, paint))
      return [...head, ...told, ...body].map((line) => `${line}\n`).join('')
    })
    .join('\n')
}

function lineTexts(line: RedlineLine, width: number, paint: Paint): string[] {
  const indent = '  '.repeat(line.depth + 1)
  if (line.kind === 'left-out') return [`${indent}${line.isItem ? '- ' : ''}${paint('dim', '…')}`]
  if (line.kind === 'table') return tableTexts(line.table, indent, width, paint)
  const first = line.isItem ? `${indent}- ` : indent
  const isBold = line.isHeading
  return paintedLines(line.text, {
    width,
    indent: ' '.repeat(first.length),
    first,
    paint,
    isBold,
    isTrimmed: true,
  })
}

/** A row an item: its first cell, then the cells that changed, each after its column; few terminals have room for more. */
function tableTexts(
  { caption, columns, rows }: RedlineTable,
  indent: string,
  width: number,
  paint: Paint,
): string[] {
  const place = { width, indent: `${indent}  `, paint, isTrimmed: true }
  const rowTexts = (row: readonly MarkedText[] | undefined): string[] => {
    if (row === undefined) return [`${indent}- ${paint('dim', '…')}`]
    const [head = [], ...others] = row
    const name = isMarked(head) ? head : firstLine(head)
    const cells = others.flatMap((cell, at) =>
      isMarked(cell)
        ? paintedLines([...labelOf(columns[at + 1]), ...cell], { ...place, first: place.indent })
        : [],
    )
    return [...paintedLines(name, { ...place, first: `${indent}- ` }), ...cells]
  }
  return [...paintedLines(wordsOn(caption), { ...place, first: indent }), ...rows.flatMap(rowTexts)]
}

function isMarked(text: MarkedText): boolean {
  return text.some(({ mark }) => mark !== 'same')
}

function firstLine(text: MarkedText): MarkedText {
  const end = text.findIndex(({ inline }) => inline.kind === 'break')
  return end === -1 ? text : text.slice(0, end)
}

function labelOf(column: MarkedText | undefined): MarkedText {
  const words = plainText((column ?? []).map(({ inline }) => inline))
  return words === '' ? [] : wordsAs(`${words}: `, 'same')
}
