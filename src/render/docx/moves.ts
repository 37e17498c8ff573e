/** Words that moved: the library writes them as deleted and inserted, and here both halves get one name. */

type Way = 'From' | 'To'

/** Where a half of a move begins and ends, and whose it is. */
interface Half {
  readonly way: Way
  readonly author: string
  readonly start: number
  end: number
}

/** Above the numbers of tracked changes and bookmarks, with which ranges share one count. */
const firstRange = 2_000_000

/**
 * The body of a document with the tracked changes of moves written as such: words and ends of paragraphs in
 * `w:moveFrom` and `w:moveTo`, within ranges of one name, which a word processor accepts or rejects together. Rows of
 * tables know no moves: they stay deleted and inserted.
 *
 * @param moves the move by the number of the change; changes of one half stand in paragraphs one after the other
 */
export function withMoves(xml: string, moves: ReadonlyMap<number, string>): string {
  if (moves.size === 0) return xml
  const numbers = new Map([...new Set(moves.values())].map((move, index) => [move, index]))
  const halves = new Map<string, Half>()
  const parts: string[] = []
  let length = 0
  const put = (part: string) => {
    parts.push(part)
    length += part.length
  }
  for (const part of xml.split(/(?=<w:p>)|(?<=<\/w:p>)/)) {
    const move = part.startsWith('<w:p>') ? moveOf(part, moves) : undefined
    if (move === undefined) {
      put(part)
      continue
    }
    const paragraph = movedParagraph(part)
    const [, way = 'From', author = ''] = /<w:move(From|To) w:id="\d+"([^<>]*?)\/?>/.exec(paragraph) ?? []
    const key = `${way} ${move}`
    const half = halves.get(key) ?? { way: way as Way, author, start: length, end: 0 }
    half.end = length + paragraph.length
    halves.set(key, half)
    put(paragraph)
  }
  const moved = parts.join('')
  const ranges = [...halves].flatMap(([key, { way, author, start, end }]) => {
    const index = numbers.get(key.slice(way.length + 1)) ?? 0
    const id = firstRange + index * 2 + (way === 'From' ? 0 : 1)
    return [
      { at: start, tag: `<w:move${way}RangeStart w:id="${id}" w:name="move${index + 1}"${author}/>` },
      { at: end, tag: `<w:move${way}RangeEnd w:id="${id}"/>` },
    ]
  })
  return inserted(moved, ranges)
}

/** The move that a paragraph is of: all changes in it are. */
function moveOf(paragraph: string, moves: ReadonlyMap<number, string>): string | undefined {
  const id = /<w:(?:ins|del) w:id="(\d+)"/.exec(paragraph)?.[1]
  return id === undefined ? undefined : moves.get(Number(id))
}

function movedParagraph(paragraph: string): string {
  return (
    paragraph
      .replace(/<(\/?)w:del(?=[ >])/g, '<$1w:moveFrom')
      .replace(/<(\/?)w:ins(?=[ >])/g, '<$1w:moveTo')
      // Within w:moveFrom the words are plain text: nothing is deleted.
      .replace(/<(\/?)w:delText\b/g, '<$1w:t')
  )
}

/** A half ends where another begins, and is ended first. */
function inserted(xml: string, tags: readonly { readonly at: number; readonly tag: string }[]): string {
  const sorted = [...tags].sort((a, b) => a.at - b.at || Number(isStart(a.tag)) - Number(isStart(b.tag)))
  const cuts = [0, ...sorted.map(({ at }) => at), xml.length]
  return cuts
    .slice(1)
    .map((cut, index) => xml.slice(cuts[index], cut) + (sorted[index]?.tag ?? ''))
    .join('')
}

function isStart(tag: string): boolean {
  return tag.includes('RangeStart')
}
