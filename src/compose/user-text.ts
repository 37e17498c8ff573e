/** Reads the Markdown that users write in texts into blocks and inlines, so that no markup survives after this. */
import type { Token, Tokens } from 'marked'
import { markdownLexer } from '../parse/markdown-lexer.ts'
import { callsIn, plainText, words } from './inline.ts'
import type { Block, Inline } from './notice.ts'
import { simpleInlines } from './simple-text.ts'

/** What a text may refer to: footnotes, by id. */
export interface TextScope {
  readonly footnotes: ReadonlySet<string>
}

/**
 * The blocks of a text. Raw HTML has been refused by validation; if any came here it would print as written.
 *
 * @throws NotLoaded where a text has markup and the Markdown lexer is not loaded
 */
export function textBlocks(text: string, scope: TextScope, from: readonly string[]): Block[] {
  const trimmed = text.trim()
  const simple = simpleInlines(trimmed)
  if (simple !== undefined) return [{ kind: 'paragraph', text: simple, from }]
  return markdownLexer()
    .lexer(trimmed, { gfm: true })
    .flatMap((token) => toBlocks(token, scope, from))
}

/** The text as one run; paragraphs and lines are parted by breaks, since a cell or a term holds no blocks. */
export function textInlines(text: string, scope: TextScope): Inline[] {
  const trimmed = text.trim()
  return simpleInlines(trimmed) ?? lexedInlines(trimmed, scope)
}

/** The same by the lexer, for texts that have markup in them. */
export function lexedInlines(text: string, scope: TextScope): Inline[] {
  const runs = markdownLexer()
    .lexer(text, { gfm: true })
    .flatMap((token) => toRuns(token, scope))
  return runs.flatMap((run, index) => (index === 0 ? run : [{ kind: 'break' } as const, ...run]))
}

function toBlocks(token: Token, scope: TextScope, from: readonly string[]): Block[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return []
    case 'heading':
      return [{ kind: 'subheading', text: toInlines(token.tokens ?? [], scope), from }]
    case 'blockquote':
      return [
        { kind: 'note', blocks: (token.tokens ?? []).flatMap((child) => toBlocks(child, scope, from)), from },
      ]
    case 'list':
      return [listBlock(token as Tokens.List, scope, from)]
    case 'table':
      return [tableBlock(token as Tokens.Table, scope, from)]
    case 'code':
      return [{ kind: 'paragraph', text: [{ kind: 'code', text: (token as Tokens.Code).text }], from }]
    default:
      return [{ kind: 'paragraph', text: ownInlines(token, scope), from }]
  }
}

function listBlock(token: Tokens.List, scope: TextScope, from: readonly string[]): Block {
  const items = token.items.map((item) => ({
    blocks: item.tokens.flatMap((child) => toBlocks(child, scope, from)),
  }))
  return { kind: 'list', style: token.ordered ? 'numbers' : 'bullets', items, from }
}

function tableBlock(token: Tokens.Table, scope: TextScope, from: readonly string[]): Block {
  const headings = token.header.map((cell) => toInlines(cell.tokens, scope))
  const columns = headings.map((heading) => plainText(heading).trim())
  // The heading of a column is plain words: a footnote called there is called beside the first value below it.
  const called = (index: number, column: number): Inline[] =>
    index === 0 ? callsIn(headings[column] ?? []) : []
  return {
    kind: 'table',
    caption: columns.join(', '),
    columns,
    rows: token.rows.map((row, index) => ({
      cells: row.map((cell, column) => [...toInlines(cell.tokens, scope), ...called(index, column)]),
    })),
    from,
  }
}

/** Runs for a place that holds no blocks: each paragraph, item or row becomes a line. */
function toRuns(token: Token, scope: TextScope): Inline[][] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return []
    case 'list':
      return (token as Tokens.List).items.flatMap((item) =>
        item.tokens.flatMap((child) => toRuns(child, scope)),
      )
    case 'blockquote':
      return (token.tokens ?? []).flatMap((child) => toRuns(child, scope))
    case 'table': {
      const { header, rows } = token as Tokens.Table
      return [header, ...rows].map((row) =>
        row.flatMap((cell, index) => [
          ...(index === 0 ? [] : [words(' · ')]),
          ...toInlines(cell.tokens, scope),
        ]),
      )
    }
    case 'code':
      return [[{ kind: 'code', text: (token as Tokens.Code).text }]]
    default:
      return [ownInlines(token, scope)]
  }
}

function ownInlines(token: Token, scope: TextScope): Inline[] {
  if ('tokens' in token && token.tokens !== undefined) return toInlines(token.tokens, scope)
  return withFootnotes(plainCharacters('text' in token ? String(token.text) : token.raw), scope)
}

function toInlines(tokens: readonly Token[], scope: TextScope): Inline[] {
  return tokens.flatMap((token) => toInline(token, scope))
}

function toInline(token: Token, scope: TextScope): Inline[] {
  switch (token.type) {
    case 'strong':
      return [{ kind: 'strong', children: toInlines(token.tokens ?? [], scope) }]
    case 'em':
      return [{ kind: 'emphasis', children: toInlines(token.tokens ?? [], scope) }]
    case 'del': // Struck-out words have no meaning in a notice: the tildes are what the user wrote.
      return [words(token.raw)]
    case 'codespan':
      return [{ kind: 'code', text: plainCharacters((token as Tokens.Codespan).text) }]
    case 'br':
      return [{ kind: 'break' }]
    case 'link':
      return [linkInline(token as Tokens.Link, scope)]
    case 'image':
      return [words((token as Tokens.Image).text)]
    case 'escape':
      return [words((token as Tokens.Escape).text)]
    default:
      return ownInlines(token, scope)
  }
}

/** `[](#retention)` and `[words](#retention)` refer to a section; what they print is settled once numbers are known. */
function linkInline(token: Tokens.Link, scope: TextScope): Inline {
  const children = toInlines(token.tokens, scope)
  if (token.href.startsWith('#')) return { kind: 'reference', section: token.href.slice(1), children }
  // The lexer takes a bare `www.` for http; no site of today wants that.
  const href = /^www\./i.test(token.text) ? token.href.replace(/^http:/, 'https:') : token.href
  return { kind: 'link', href, children: children.length > 0 ? children : [words(token.href)] }
}

/** The number of every call until all sections are in their places: `number-footnotes.ts`. */
const UNNUMBERED = 0

/** `[^note]` calls a footnote; one that is not known stays as it was written. */
function withFootnotes(written: string, scope: TextScope): Inline[] {
  const inlines: Inline[] = []
  const text = written.replaceAll('\n', ' ')
  let rest = 0
  for (const call of text.matchAll(/\[\^([a-z][a-z0-9-]*)\]/g)) {
    const [, note = ''] = call
    if (!scope.footnotes.has(note)) continue
    if (call.index > rest) inlines.push(words(text.slice(rest, call.index)))
    inlines.push({ kind: 'footnote', note, number: UNNUMBERED })
    rest = call.index + call[0].length
  }
  if (rest < text.length) inlines.push(words(text.slice(rest)))
  return inlines
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
}

/** The lexer leaves some characters as HTML entities; the Notice holds plain characters. */
function plainCharacters(text: string): string {
  return text.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
}
