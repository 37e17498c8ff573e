/** Indentation with spaces that YAML does not know, such as the non-breaking space. */
import { isScalar, type ParsedNode, visit } from 'yaml'
import type { Span } from '../diagnostics/diagnostic.ts'
import { ODD_INDENTATION } from './limits.ts'

/** Spaces of Unicode that look like the ordinary one. */
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
/** What only a key or an item of a list looks like. */
const STRUCTURE = /^(?:-\s|["']?[\p{L}_][\p{L}\d_-]*["']?:(?:\s|$))/u

export interface OddSpaces {
  /** From the first odd space to the end of the indentation. */
  readonly span: Span
  /** `U+00A0` */
  readonly character: string
  /** Further lines that are indented so. */
  readonly more: number
}

/** The first line with such an indentation, outside of texts that go on over several lines. */
export function findOddSpaces(text: string, root: ParsedNode | null): OddSpaces | undefined {
  if (!ODD_INDENTATION.test(text)) return undefined
  const texts = multilineTexts(text, root)
  let first: OddSpaces | undefined
  let more = 0
  for (const { 0: indentation, index } of text.matchAll(/^[^\S\r\n\u2028\u2029]+(?=\S)/gm)) {
    const odd = indentation.search(ODD_SPACES)
    const end = index + indentation.length
    if (odd < 0 || !STRUCTURE.test(text.slice(end, end + 100))) continue
    if (texts.some((span) => span.start < index && end < span.end)) continue
    const character = `U+${indentation.charCodeAt(odd).toString(16).toUpperCase().padStart(4, '0')}`
    if (first === undefined) first = { span: { start: index + odd, end }, character, more: 0 }
    else more += 1
  }
  return first && { ...first, more }
}

/** Where such a space belongs to the words: in block scalars and in quotes. */
function multilineTexts(text: string, root: ParsedNode | null): Span[] {
  const spans: Span[] = []
  visit(root, (_key, node) => {
    if (!isScalar(node) || node.type === 'PLAIN' || !node.range) return
    const [start, end] = node.range
    if (text.slice(start, end).includes('\n')) spans.push({ start, end })
  })
  return spans
}
