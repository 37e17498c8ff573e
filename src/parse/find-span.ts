/** Where in a text each piece of its data stands. */
import { isAlias, isMap, isNode, isScalar, isSeq, type ParsedNode } from 'yaml'
import type { DataPath, Span } from '../diagnostics/diagnostic.ts'
import { composeYaml } from './compose-yaml.ts'

/** Finds the span of a path; see `SourceDocument.spanOf`. */
export type SpanFinder = (path: DataPath, at: 'key' | 'value') => Span | undefined

/** Parses a text, which must be without fault, for its positions. */
export function spanFinder(text: string): SpanFinder {
  const root = composeYaml(text).documents[0]?.contents
  return (path, at) => (isNode(root) ? findSpan(text, root as ParsedNode, path, at) : undefined)
}

function findSpan(text: string, root: ParsedNode, path: DataPath, at: 'key' | 'value'): Span {
  let node = root
  let span = path.length === 0 && at === 'key' ? markOf(text, root) : trimmed(text, root)
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
      span = isLast && at === 'key' ? markOf(text, node) : trimmed(text, node)
    } else {
      // An alias is shown where it is used, not where its anchor stands.
      break
    }
    if (isAlias(node)) break
  }
  return span
}

/** An item has no key: its hyphen stands for it, or where there is none its first character. */
function markOf(text: string, node: ParsedNode): Span {
  const { start } = trimmed(text, node)
  const hyphen = /-[ \t]+$/.exec(text.slice(Math.max(0, start - 20), start))
  return hyphen === null
    ? { start, end: Math.min(start + 1, text.length) }
    : { start: start - hyphen[0].length, end: start - hyphen[0].length + 1 }
}

/** The span of a node without the line breaks and blanks that block collections end with. */
function trimmed(text: string, node: ParsedNode): Span {
  const [start, valueEnd] = node.range
  let end = valueEnd
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}
