/** Marked words as one line of Markdown with `<ins>` and `<del>`. */
import { mapInlines } from '../../compose/map-inlines.ts'
import type { Inline } from '../../compose/notice.ts'
import type { Mark, MarkedText } from '../../diff/redline/redline.ts'
import { type InlinePlace, writeInlines } from '../../render/markdown/write-inlines.ts'

/**
 * Characters for private use stand for the tags while the text is escaped, so that the text is escaped as a whole and
 * where it stands; those of a writer's own are not let through.
 */
const SIGNS = { del: ['\ue000', '\ue001'], ins: ['\ue002', '\ue003'], apart: '\ue004' } as const
const PRIVATE = /[\ue000-\ue004]/g

const TAGS: Readonly<Record<string, string>> = {
  [SIGNS.del[0]]: '<del>',
  [SIGNS.del[1]]: '</del>',
  [SIGNS.ins[0]]: '<ins>',
  [SIGNS.ins[1]]: '</ins>',
  // GitHub mentions whom `@` names and links what `#` numbers: a space without width keeps it from that.
  // The sign itself, for within a bare address a reference would be shown as it is written.
  [SIGNS.apart]: '\u200b',
}

/** One line: GitHub ends a line of a comment wherever its source does. */
export function markedMarkdown(text: MarkedText, place: InlinePlace, language: string): string {
  const inlines: Inline[] = []
  let open: Mark = 'same'
  const turnTo = (mark: Mark): void => {
    if (mark === open) return
    inlines.push(...sign(open, 1), ...sign(mark, 0))
    open = mark
  }
  for (const { mark, inline } of text) {
    turnTo(mark)
    inlines.push(...mapInlines(plain(inline), safe))
  }
  turnTo('same')
  return writeInlines(inlines, place, language)
    .replace(/(?<!\\)((?:\\\\)*)\\\n/g, '$1<br>')
    .replaceAll('\n', ' ')
    .replace(PRIVATE, (character) => TAGS[character] ?? '')
}

function sign(mark: Mark, end: 0 | 1): Inline[] {
  if (mark === 'same') return []
  return [{ kind: 'text', text: SIGNS[mark === 'deleted' ? 'del' : 'ins'][end] }]
}

/** Without links into the notice, which is not here. */
function plain(inline: Inline): readonly Inline[] {
  if (inline.kind === 'footnote') return [{ kind: 'text', text: `[${inline.number}]` }]
  if (inline.kind === 'reference' || (inline.kind === 'link' && inline.href.startsWith('#')))
    return inline.children.flatMap(plain)
  return ['children' in inline ? { ...inline, children: inline.children.flatMap(plain) } : inline]
}

function safe(inline: Inline): Inline {
  if (!('text' in inline)) return inline
  const own = inline.text.replace(PRIVATE, '\ufffd')
  return { ...inline, text: inline.kind === 'code' ? own : own.replace(NAMING, `$&${SIGNS.apart}`) }
}

const NAMING = /(?<![\p{L}\p{N}_.+-])(?:@(?=[A-Za-z0-9])|#(?=\d)|GH-(?=\d))/giu
