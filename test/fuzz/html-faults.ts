/** Whether a page is as it was written: no parser had to mend it. */
import { type DefaultTreeAdapterTypes, html as names, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

/** Elements that end without saying so. */
const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
])

/** What a parser objects to, what it had to close or open itself, and ends of what nobody began. */
export function htmlFaults(html: string): string[] {
  const faults: string[] = []
  const onParseError = ({ code, startLine }: { readonly code: string; readonly startLine: number }) =>
    faults.push(`${code} in line ${startLine}`)
  const document = parse(html, { onParseError, sourceCodeLocationInfo: true })
  let ends = 0
  const look = (node: Node): void => {
    if ('tagName' in node) {
      const { startTag, endTag, startLine } = node.sourceCodeLocation ?? {}
      if (endTag !== undefined) ends += 1
      if (startTag === undefined) faults.push(`<${node.tagName}> that nobody wrote`)
      else if (endTag === undefined && !isEmpty(node, html.slice(startTag.startOffset, startTag.endOffset)))
        faults.push(`<${node.tagName}> in line ${startLine} has no end`)
    }
    if ('childNodes' in node) node.childNodes.forEach(look)
  }
  look(document)
  const written = html.match(/<\//g)?.length ?? 0
  if (written !== ends) faults.push(`${written} ends of ${ends} elements`)
  return faults
}

function isEmpty({ tagName, namespaceURI }: DefaultTreeAdapterTypes.Element, tag: string): boolean {
  return namespaceURI === names.NS.HTML ? empty.has(tagName) : tag.endsWith('/>')
}
