/** A redline for a comment on a pull request: the changed places in what GitHub shows of Markdown and HTML. */
import type { Redline } from '../../diff/redline/redline.ts'
import { tableLines } from '../../render/markdown/table.ts'
import { markedMarkdown } from './marked-markdown.ts'
import type { RedlineLine, RedlineTable } from './redline-lines.ts'
import { wordsOn } from './redline-lines.ts'
import { redlinePlaces } from './redline-places.ts'
import type { RedlineWords } from './redline-words.ts'

export interface RedlineMarkdownOptions {
  readonly words: RedlineWords
  /** Of the headings of sections, 1–6. */
  readonly headingLevel: number
}

/**
 * `<del>` and `<ins>` around words, `…` for what is left out. Everything of the notice is escaped, and nobody is
 * mentioned by it. Blocks are parted by empty lines; ends with a line break, and is empty where nothing is marked.
 */
export function redlineMarkdown(redline: Redline, { words, headingLevel }: RedlineMarkdownOptions): string {
  const { language } = redline
  const parts = redlinePlaces(redline, words).flatMap(({ heading, remark, lines }) => {
    const title = markedMarkdown(heading, 'heading', language)
    return [
      ...(title === '' ? [] : [`${'#'.repeat(headingLevel)} ${title}`]),
      ...(remark === undefined ? [] : [`_${remark}_`]),
      ...blockTexts(lines, language),
    ]
  })
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

/** Paragraphs, tables and lists: an item directly below another one. */
function blockTexts(lines: readonly RedlineLine[], language: string): string[] {
  const blocks: string[] = []
  let isAfterItem = false
  for (const line of lines) {
    const indent = '  '.repeat(line.depth)
    const isItem = line.kind !== 'table' && line.isItem
    const text = lineTexts(line, language).map((own, at) => indent + (isItem && at === 0 ? '- ' : '') + own)
    if (text.length === 0) continue
    if (isItem && isAfterItem) blocks[blocks.length - 1] += `\n${text.join('\n')}`
    else blocks.push(text.join('\n'))
    isAfterItem = isItem
  }
  return blocks
}

function lineTexts(line: RedlineLine, language: string): string[] {
  if (line.kind === 'left-out') return ['…']
  if (line.kind === 'table') return tableTexts(line.table, language)
  const text = markedMarkdown(line.text, 'flow', language)
  if (text === '') return []
  return [line.isHeading ? `<strong>${text}</strong>` : text]
}

function tableTexts({ caption, columns, rows }: RedlineTable, language: string): string[] {
  const head = markedMarkdown(wordsOn(caption), 'flow', language)
  const cells = rows.map((row) => row?.map((cell) => markedMarkdown(cell, 'cell', language)) ?? ['…'])
  const header = columns.map((column) => markedMarkdown(column, 'cell', language))
  return [...(head === '' ? [] : [head, '']), ...tableLines(header, cells)]
}
