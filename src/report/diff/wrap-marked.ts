/** Marked words as lines of a terminal. */
import type { Inline } from '../../compose/notice.ts'
import type { Mark, MarkedText } from '../../diff/redline/redline.ts'
import type { Colour, Paint } from '../colours.ts'
import { displayWidth, safeText } from '../safe-text.ts'

export interface LinePlace {
  /** Columns of the terminal. */
  readonly width: number
  /** What every line begins with, and the first one in its place. */
  readonly indent: string
  readonly first: string
  readonly paint: Paint
  readonly isBold?: boolean
  /** Long stretches without a change become `…`. */
  readonly isTrimmed?: boolean
}

const SIGNS: Readonly<Record<Mark, readonly [string, string]>> = {
  same: ['', ''],
  deleted: ['[-', '-]'],
  inserted: ['{+', '+}'],
}

const COLOURS: Readonly<Record<Mark, Colour | undefined>> = {
  same: undefined,
  deleted: 'red',
  inserted: 'green',
}

/** Words kept on either side of a change where a long stretch is left out. */
const CONTEXT = 8

interface Word {
  readonly text: string
  readonly mark: Mark
  /** Whether a space, or the end of a line of the notice, stands before it. */
  readonly before: '' | ' ' | '\n'
}

/** The text on lines of at most so many columns; a longer word has a line of its own. No line where there is no word. */
export function paintedLines(text: MarkedText, place: LinePlace): string[] {
  const words = wordsOf(text)
  return wrap(place.isTrimmed === true ? trimmed(words) : words, place)
}

/** The words of runs of one mark, the signs joined to the first and the last of each run. */
function wordsOf(text: MarkedText): Word[] {
  const words: Word[] = []
  let before: Word['before'] = ''
  for (const run of runsOf(text)) {
    const [open, close] = SIGNS[run.mark]
    const pieces = run.text.split(/([^\S\n]*\n\s*|[^\S\n]+)/)
    const filled = pieces.flatMap((piece, at) => (at % 2 === 0 && piece !== '' ? [at] : []))
    pieces.forEach((piece, at) => {
      if (at % 2 === 1) before = piece.includes('\n') ? '\n' : before === '\n' ? '\n' : ' '
      else if (piece !== '') {
        const signed = `${at === filled[0] ? open : ''}${safeText(piece)}${at === filled.at(-1) ? close : ''}`
        words.push({ text: signed, mark: run.mark, before })
        before = ''
      }
    })
  }
  return words
}

interface Run {
  readonly mark: Mark
  readonly inlines: Inline[]
}

function runsOf(text: MarkedText): { readonly mark: Mark; readonly text: string }[] {
  const runs: Run[] = []
  for (const { mark, inline } of text) {
    const last = runs.at(-1)
    if (last?.mark === mark) last.inlines.push(inline)
    else runs.push({ mark, inlines: [inline] })
  }
  const texts = runs.map(({ mark, inlines }) => inlines.map((inline) => shown(inline, mark)).join(''))
  return runs.map(({ mark, inlines }, at) => {
    // The same words in other type: what differs is shown as Markdown would write it.
    const other = mark === 'deleted' ? at + 1 : at - 1
    const isRestyled = mark !== 'same' && texts[other] === texts[at] && runs[other]?.mark !== 'same'
    const text = isRestyled ? inlines.map((inline) => shown(styled(inline), mark)).join('') : texts[at]
    return { mark, text: text ?? '' }
  })
}

function styled(inline: Inline): Inline {
  if (inline.kind === 'code') return { kind: 'text', text: `\`${inline.text}\`` }
  if (inline.kind !== 'strong' && inline.kind !== 'emphasis') return inline
  const sign: Inline = { kind: 'text', text: inline.kind === 'strong' ? '**' : '_' }
  return { ...inline, children: [sign, ...inline.children.map(styled), sign] }
}

/** What is shown of an inline: where a link leads only if it came or went, for only then it may be what differs. */
function shown(inline: Inline, mark: Mark): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
    case 'citation':
    case 'label':
      return inline.text.replaceAll('\n', ' ')
    case 'break':
      return '\n'
    case 'footnote':
      return `[${inline.number}]`
    default: {
      const words = inline.children.map((child) => shown(child, mark)).join('')
      if (inline.kind !== 'link' || mark === 'same' || isTold(inline.href, words)) return words
      return `${words} (${inline.href})`
    }
  }
}

function isTold(href: string, words: string): boolean {
  return href.endsWith(words) || /^tel:/i.test(href)
}

/** Without the middle of stretches in which nothing changed; a text without changes stays whole, and so does its head. */
function trimmed(words: readonly Word[]): readonly Word[] {
  const changed = words.flatMap((word, at) => (word.mark === 'same' ? [] : [at]))
  if (changed.length === 0) return words
  const near = new Set([...changed, ...headOf(words)])
  for (const at of changed) {
    // What stands on another line explains nothing.
    for (let step = 0; step < CONTEXT && words[at - step]?.before !== '\n'; step += 1) near.add(at - step - 1)
    for (let step = 1; step <= CONTEXT && words[at + step]?.before !== '\n'; step += 1) near.add(at + step)
  }
  const kept: Word[] = []
  words.forEach((word, at) => {
    // One word left out is no shorter than the sign for it.
    const isKept = near.has(at) || (near.has(at - 1) && near.has(at + 1))
    if (isKept) kept.push(word)
    else if (kept.at(-1)?.text !== '…')
      kept.push({ text: '…', mark: 'same', before: word.before === '' ? ' ' : word.before })
  })
  return kept
}

/** A short first line, which names what the others tell of. */
function headOf(words: readonly Word[]): readonly number[] {
  const end = words.findIndex(({ before }, at) => at > 0 && before === '\n')
  return end > 0 && end <= 2 * CONTEXT ? Array.from({ length: end }, (_, at) => at) : []
}

function wrap(words: readonly Word[], { width, indent, first, paint, isBold }: LinePlace): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  words.forEach(({ text, mark, before }, at) => {
    const glued = gluedWidth(words, at)
    const isFull = used > 0 && before === ' ' && indent.length + used + 1 + glued > width
    if (used > 0 && (before === '\n' || isFull)) {
      lines.push(line)
      ;[line, used] = ['', 0]
    } else if (used > 0 && before === ' ') {
      line += ' '
      used += 1
    }
    const colour = COLOURS[mark]
    const painted = colour === undefined ? text : paint(colour, text)
    line += isBold === true ? paint('bold', painted) : painted
    used += displayWidth(text)
  })
  if (used > 0) lines.push(line)
  return lines.map((text, at) => (at === 0 ? first : indent) + text)
}

/** The width of a word and of those that follow it without a space. */
function gluedWidth(words: readonly Word[], at: number): number {
  let width = displayWidth(words[at]?.text ?? '')
  for (let next = at + 1; words[next]?.before === '' && next < words.length; next += 1)
    width += displayWidth(words[next]?.text ?? '')
  return width
}
