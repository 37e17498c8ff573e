/** The words of a notice that was published as Markdown, by `renderMarkdown` of some version of this tool. */
import type { Inline, Notice, Section } from '../compose/notice.ts'
import { textBlocks, textInlines } from '../compose/user-text.ts'

/** The parts of a notice that hold words. */
export type PublishedWords = Pick<Notice, 'title' | 'introduction' | 'sections'>

const scope = { footnotes: new Set<string>() }

/** Anchors of sections stand on lines of their own, those of footnotes before their text. */
const anchorLine = /^<a id="([^"]*)"><\/a>$/
const anchors = /<a id="[^"]*"><\/a>/g
const headline = /^(#{1,6}) (.*)$/

interface Piece {
  readonly id: string
  readonly heading: string
  readonly lines: string[]
}

/**
 * The title, what is said before the first section, and the sections, one after the other whatever their level.
 *
 * @throws NotLoaded where the Markdown lexer is not loaded
 */
export function markdownWords(text: string): PublishedWords {
  const pieces: Piece[] = [{ id: '', heading: '', lines: [] }]
  let title = ''
  let anchor: string | undefined
  for (const line of withoutFrontMatter(text).split(/\r?\n/)) {
    const id = anchorLine.exec(line)?.[1]
    const [, level = '', heading = ''] = headline.exec(line) ?? []
    if (id !== undefined) anchor = id
    else if (level === '#' && pieces.length === 1) title = plain(heading)
    // The notes have no anchor; headings that users wrote are on deeper levels.
    else if (level !== '' && (anchor !== undefined || level === '##')) {
      pieces.push({ id: anchor ?? `heading-${pieces.length}`, heading: plain(heading), lines: [] })
      anchor = undefined
    } else pieces.at(-1)?.lines.push(line.replace(anchors, ''))
  }
  const [first, ...rest] = pieces
  return { title, introduction: blocksOf(first), sections: rest.map(sectionOf) }
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
}

function sectionOf(piece: Piece): Section {
  return { id: piece.id, heading: piece.heading, boxed: false, blocks: blocksOf(piece), sections: [] }
}

function blocksOf(piece: Piece | undefined) {
  return textBlocks(piece?.lines.join('\n') ?? '', scope, [])
}

function plain(heading: string): string {
  return textInlines(heading, scope).map(wordsOf).join('')
}

function wordsOf(inline: Inline): string {
  if ('text' in inline) return inline.text
  return 'children' in inline ? inline.children.map(wordsOf).join('') : ' '
}
