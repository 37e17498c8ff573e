/** One parsed file: its data, and where in its text each piece of the data stands. */
import { Composer, isAlias, isMap, isNode, isScalar, isSeq, type ParsedNode, Parser } from 'yaml'
import type { DataPath, Span } from '../diagnostics/diagnostic.ts'

export interface SourceDocument {
  /** The file as the user would name it. */
  readonly file: string
  /** The text without a byte-order mark; spans count in it. */
  readonly text: string
  readonly data: unknown
  /**
   * Where the value (or the key) at `path` stands. Where the path leads nowhere it is its closest
   * ancestor that exists; undefined only for a document without any node.
   */
  spanOf(path: DataPath, at?: 'key' | 'value'): Span | undefined
}

/** Lone carriage returns end lines in YAML but not for the parser; the exchange keeps every offset. */
export function withParserLineBreaks(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n')
}

/**
 * Makes a document whose positions are found by parsing the text once more, and only when one is asked for:
 * most files are never complained about, and syntax trees are large.
 */
export function sourceDocument(file: string, text: string, data: unknown): SourceDocument {
  let root: ParsedNode | null | undefined
  return {
    file,
    text,
    data,
    spanOf(path, at = 'value') {
      if (root === undefined) root = rootNode(text)
      return root === null ? undefined : findSpan(text, root, path, at)
    },
  }
}

function rootNode(text: string): ParsedNode | null {
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
  const tokens = [...new Parser().parse(withParserLineBreaks(text))].filter(
    ({ type }) => type !== 'directive',
  )
  for (const document of composer.compose(tokens, true, text.length)) {
    if (isNode(document.contents)) return document.contents as ParsedNode
  }
  return null
}

function findSpan(text: string, root: ParsedNode, path: DataPath, at: 'key' | 'value'): Span {
  let node = root
  let span = trimmed(text, root)
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (pair === undefined) break
      const key = trimmed(text, pair.key as ParsedNode)
      // A key without a value has no node to point at, or an empty one: its key stands for it.
      const value = isNode(pair.value) ? trimmed(text, pair.value as ParsedNode) : key
      span = (isLast && at === 'key') || value.start === value.end ? key : value
      if (!isNode(pair.value)) break
      node = pair.value as ParsedNode
    } else if (isSeq(node)) {
      const item = node.items[Number(step)]
      if (!isNode(item)) break
      node = item as ParsedNode
      span = trimmed(text, node)
    } else {
      // An alias is shown where it is used, not where its anchor stands.
      break
    }
    if (isAlias(node)) break
  }
  return span
}

/** The span of a node without the line breaks and blanks that block collections end with. */
function trimmed(text: string, node: ParsedNode): Span {
  const [start, valueEnd] = node.range
  let end = valueEnd
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}
