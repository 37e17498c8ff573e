/** Reads what a format wrote back as a reader's program would, to compare it with what was meant. */
import { marked } from 'marked'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Spaces as a browser shows them: one between words, none at the ends. */
export function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}

/** All text below the node; a line break is a space. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  if (node.nodeName === 'br') return ' '
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The elements with that name, in the order of the document. */
export function elements(node: Node, name: string): Element[] {
  const here = isElement(node) && node.tagName === name ? [node] : []
  return [...here, ...('childNodes' in node ? node.childNodes.flatMap((child) => elements(child, name)) : [])]
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

/** A Markdown text, read by a GFM parser and then as HTML. */
export function readMarkdown(markdown: string): DefaultTreeAdapterTypes.DocumentFragment {
  return parseFragment(marked.parse(markdown, { gfm: true, async: false }))
}

export function readHtml(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html)
}
