/** Inlines as Markdown. Marks that would not be read as marks where they stand are written as HTML tags. */
import type { Inline } from '../../compose/notice.ts'
import { plainText } from '../clean-text.ts'
import { footnoteAnchor } from '../document-file.ts'
import { writtenAddress } from '../safe-href.ts'
import { sentenceBreaks } from '../sentences.ts'
import { escapeText } from './escape-text.ts'
import { lineBreaks } from './line-breaks.ts'
import { tidyInlines } from './tidy-inlines.ts'

/** Where the run stands: in the flow of lines, in a heading, or in a cell of a table. */
export type InlinePlace = 'flow' | 'heading' | 'cell'

interface Writer {
  readonly place: InlinePlace
  /** Spaces that become line ends, as indexes into the plain text, in rising order. */
  readonly breaks: readonly number[]
  /** How much of the plain text is written. */
  offset: number
}

interface Around {
  /** The character before, `''` at the start of the line. */
  readonly before: string
  /** Whether anything follows the run. */
  readonly followed: boolean
  readonly link: boolean
}

/**
 * The inlines as Markdown, without space at the ends.
 * @param language BCP 47 tag; in the flow each sentence gets a line, by the abbreviations of the language
 * @returns lines parted by LF in the flow, else one line
 */
export function writeInlines(inlines: readonly Inline[], place: InlinePlace, language: string): string {
  const [only] = inlines
  if (only === undefined) return ''
  if (inlines.length === 1 && only.kind === 'text' && isPlain(only.text, place)) {
    return place === 'flow' ? linesOf(only.text, sentenceBreaks(only.text, language)).join('\n') : only.text
  }
  const tidied = tidyInlines(inlines)
  const breaks = place === 'flow' ? lineBreaks(tidied, language) : []
  return writeRun(tidied, { before: '', followed: false, link: false }, { place, breaks, offset: 0 })
}

// Characters that are not printed, spaces that are not one between words, and what is markup in some place.
const special =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
  /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff\\`*~[\](|_<&#]|^ | (?: |$)/

/** Whether the text, alone in its run, is its own Markdown, as nearly every text is. A new line begins with a capital. */
function isPlain(text: string, place: InlinePlace): boolean {
  return !special.test(text) && !(place === 'flow' && /^[-+>=:\d]/.test(text))
}

/** The text parted at the spaces that stand there. */
function linesOf(text: string, breaks: readonly number[]): string[] {
  const lines: string[] = []
  let from = 0
  for (const at of breaks) {
    lines.push(text.slice(from, at))
    from = at + 1
  }
  lines.push(text.slice(from))
  return lines
}

function writeRun(inlines: readonly Inline[], around: Around, writer: Writer): string {
  // In parts, none of them empty: a text to which is added is copied whole each time that its end is looked at.
  const parts: string[] = []
  inlines.forEach((inline, index) => {
    const next = inlines[index + 1]
    const last = parts.at(-1) ?? ''
    const before = last === '' ? around.before : lastCharacter(last)
    const followed = next !== undefined || around.followed
    const written = writeInline(inline, next, { ...around, before, followed }, writer)
    // `!` before a link would make an image of it.
    if (written.startsWith('[') && last.endsWith('!')) parts.splice(-1, 1, `${last.slice(0, -1)}\\!`)
    if (written.startsWith('\\\n')) dropSpaces(parts)
    const part = parts.at(-1)?.endsWith('\n') === true ? written.replace(/^ +/, '') : written
    if (part !== '') parts.push(part)
  })
  return parts.join('')
}

/** Takes the spaces off the end. */
function dropSpaces(parts: string[]): void {
  for (let last = parts.pop(); last !== undefined; last = parts.pop()) {
    const words = last.replace(/(?<! ) +$/, '')
    if (words === '') continue
    parts.push(words)
    return
  }
}

function writeInline(inline: Inline, next: Inline | undefined, around: Around, writer: Writer): string {
  switch (inline.kind) {
    case 'text':
      return writeText(inline.text, around, writer)
    case 'code':
      writer.offset += inline.text.length
      return writeCode(inline.text, around, writer)
    case 'strong':
      return writeMarked(inline.children, '**', 'strong', next, around, writer)
    case 'emphasis':
      return writeMarked(inline.children, '_', 'em', next, around, writer)
    case 'citation':
      return writeMarked([{ kind: 'text', text: inline.text }], '_', 'em', next, around, writer)
    case 'reference':
      return writeLink(`#${inline.section}`, inline.children, writer)
    case 'link':
      return writeLink(inline.href, inline.children, writer)
    case 'footnote':
      return around.link
        ? `<sup>${inline.number}</sup>`
        : `<sup>[${inline.number}](#${footnoteAnchor(inline.note)})</sup>`
    case 'break':
      writer.offset += 1
      return { flow: '\\\n', cell: '<br>', heading: ' ' }[writer.place]
    // Labels became text when the run was tidied.
    case 'label':
      return ''
  }
}

function writeText(text: string, around: Around, writer: Writer): string {
  const start = writer.offset
  const end = start + text.length
  writer.offset = end
  const breaks = around.link ? [] : writer.breaks.filter((at) => at >= start && at < end)
  const lines = linesOf(
    text,
    breaks.map((at) => at - start),
  )
  const escaped = lines.map((line, index) => {
    const isLast = index === lines.length - 1
    const lineStart = index > 0 || around.before === '' || around.before === '\n'
    return escapeText(lineStart ? line.replace(/^ +/, '') : line, {
      lineStart: lineStart && writer.place === 'flow',
      followed: isLast && around.followed,
      cell: writer.place === 'cell',
      link: around.link,
      headingEnd: isLast && !around.followed && writer.place === 'heading',
    })
  })
  return escaped.join('\n')
}

/**
 * Code between backticks. What parsers read differently is written with a tag: backticks in code, which marked does
 * not see in the text of a link, `\|` in a cell, where the table takes the backslash, and brackets in a link.
 */
function writeCode(text: string, around: Around, writer: Writer): string {
  const isCell = writer.place === 'cell'
  if (text.includes('`') || (isCell && text.includes('\\|')) || (around.link && /[[\]]/.test(text))) {
    const entities = text.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    return `<code>${entities}</code>`
  }
  return `\`${isCell ? text.replaceAll('|', '\\|') : text}\``
}

function writeMarked(
  children: readonly Inline[],
  mark: string,
  tag: string,
  next: Inline | undefined,
  around: Around,
  writer: Writer,
): string {
  const inner = writeRun(children, { ...around, before: '*', followed: true }, writer)
  const sign = mark.charAt(0)
  const after = next?.kind === 'text' ? firstCharacter(next.text) : ''
  const meetsMarkup = next !== undefined && next.kind !== 'text' && next.kind !== 'break'
  const isClear = [around.before, after].every((outer) => outer !== sign && isBoundary(outer))
  const isTight = /^[^\s*_]/.test(inner) && /[^\s*_\\]$/.test(inner)
  const nested = inner.includes(sign === '*' ? '**' : '_')
  // An address may begin with the mark itself or with what stands before it: a parser would take both into it.
  const isAddress = /^[A-Za-z0-9._+-]*@/.test(inner)
  return isClear && isTight && !nested && !meetsMarkup && !isAddress
    ? `${mark}${inner}${mark}`
    : `<${tag}>${inner}</${tag}>`
}

/** A mark may open after and close before these whatever stands inside it. */
function isBoundary(character: string): boolean {
  return character === '' || /^[\s!-/:-@[-`{-~–—“”‘’«»…]$/.test(character)
}

function writeLink(href: string, children: readonly Inline[], writer: Writer): string {
  const text = plainText(children)
  const isBare = children.length === 1 && children[0]?.kind === 'text' && text === writtenAddress(href)
  if (isBare && isAutolink(href, text)) {
    writer.offset += text.length
    return `<${text}>`
  }
  const inner = writeRun(children, { before: '[', followed: false, link: true }, writer)
  const target = href.replace(/[\\`*_()[\]~]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&')
  const encoded = target.replace(/[<>|"]/g, (sign) => encodeURIComponent(sign))
  return `[${inner}](${encoded})`
}

/** Whether `<address>` reads as a link in CommonMark and in every cell of a table. */
function isAutolink(href: string, text: string): boolean {
  if (/^https?:/i.test(href)) return /^https?:\/\/[A-Za-z0-9./?=#%:-]+$/i.test(text)
  return /^mailto:/i.test(href) && /^[A-Za-z0-9.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(text)
}

function lastCharacter(text: string): string {
  const last = text.slice(-1)
  // Half of a character: the other half goes along.
  return /[\udc00-\udfff]/.test(last) ? (Array.from(text.slice(-2)).at(-1) ?? '') : last
}

function firstCharacter(text: string): string {
  return Array.from(text.slice(0, 2))[0] ?? ''
}
