/** The words of a notice that was published as HTML, whichever template made it. Loaded on demand, for its parser is large. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Block, Section } from '../compose/notice.ts'
import type { PublishedWords } from './markdown-words.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

/** What is no text of the notice: contents and other languages stand in `nav`, and repeat what is said elsewhere. */
const skipped = new Set(['head', 'style', 'script', 'template', 'svg', 'nav', 'noscript', 'iframe'])
/** What stands inside a line; anything else begins a new one. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

/** The title, what is said before the first section, and the sections, one after the other whatever their level. */
export function htmlWords(text: string): PublishedWords {
  const introduction: Block[] = []
  const sections: (Section & { readonly blocks: Block[] })[] = []
  let title = ''
  let line = ''

  const endLine = (): void => {
    const words = line.replace(/\s+/g, ' ').trim()
    line = ''
    if (words === '') return
    const blocks = sections.at(-1)?.blocks ?? introduction
    blocks.push({ kind: 'paragraph', text: [{ kind: 'text', text: words }], from: [] })
  }
  const visit = (node: Node, id: string): void => {
    if (node.nodeName === '#text') line += (node as DefaultTreeAdapterTypes.TextNode).value
    if (!('tagName' in node) || skipped.has(node.tagName)) return
    const own = node.attrs.find(({ name }) => name === 'id')?.value ?? id
    if (inline.has(node.tagName)) {
      for (const child of node.childNodes) visit(child, own)
      return
    }
    endLine()
    const isHeading = /^h[1-6]$/.test(node.tagName)
    if (isHeading) {
      const heading = textOf(node).replace(/\s+/g, ' ').trim()
      if (node.tagName === 'h1' && title === '') title = heading
      else
        sections.push({
          id: own || `heading-${sections.length}`,
          heading,
          boxed: false,
          blocks: [],
          sections: [],
        })
      return
    }
    for (const child of node.childNodes) visit(child, own)
    endLine()
  }
  for (const node of parse(text).childNodes) visit(node, '')
  return { title, introduction, sections }
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
